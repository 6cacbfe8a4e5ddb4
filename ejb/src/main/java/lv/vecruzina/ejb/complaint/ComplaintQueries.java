package lv.vecruzina.ejb.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Role;

/**
 * Reads complaints (sūdzības). The director answers them and reads all; the data-protection officer reads that they came and
 * were answered, no word and no name. Others read none: a complaint may be about them.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.DATA_PROTECTION})
public class ComplaintQueries {
    private static final String ROW = """
            select new lv.vecruzina.ejb.complaint.ComplaintRow(
                o.id, o.version, o.receivedOn, o.about, o.words, o.saidBy, c.clientNo, c.givenName, c.familyName,
                coalesce(a.displayName, o.enteredBy), o.answer, o.answeredOn, o.withdrawnReason)
            from Complaint o left join Client c on c.id = o.clientId left join Account a on a.userName = o.enteredBy where\s""";

    private static final String SETTLED = "(o.answer is not null or o.withdrawnAt is not null)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected ComplaintQueries() {}

    ComplaintQueries(EntityManager em, CurrentUser user) {
        this.em = em;
        this.user = user;
    }

    /** What waits for an answer, the earliest due first; those of the box too. */
    public List<ComplaintRow> open() {
        Stream<ComplaintRow> signed = rows("not " + SETTLED, "").getResultStream();
        return dueFirst(Stream.concat(boxed(), signed));
    }

    /** What came in the month, the first first, answered or not, with the last day for the answer; none withdrawn. */
    public List<ComplaintRow> receivedIn(YearMonth month) {
        Stream<ComplaintRow> boxed =
                boxed().filter(row -> YearMonth.from(row.receivedOn()).equals(month));
        Stream<ComplaintRow> known = rows(
                        "o.withdrawnAt is null and o.receivedOn >= :from and o.receivedOn <= :through",
                        " order by o.receivedOn, o.id")
                .setParameter("from", month.atDay(1))
                .setParameter("through", month.atEndOfMonth())
                .getResultStream();
        return dueFirst(Stream.concat(boxed, known));
    }

    private Stream<ComplaintRow> boxed() {
        return em.createQuery("select b from BoxComplaint b", BoxComplaint.class)
                .getResultStream()
                .map(ComplaintQueries::row);
    }

    private List<ComplaintRow> dueFirst(Stream<ComplaintRow> rows) {
        return rows.map(row -> row.dueOn(due(row.receivedOn())))
                .map(this::readable)
                .sorted(Comparator.comparing(ComplaintRow::receivedOn))
                .toList();
    }

    /** A page of those answered or withdrawn, the last that came first. */
    public List<ComplaintRow> settled(int first, int size) {
        return rows(SETTLED, " order by o.receivedOn desc, o.id desc")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(this::readable)
                .toList();
    }

    /** How many are settled. */
    public long count() {
        return em.createQuery("select count(o) from Complaint o where " + SETTLED, Long.class)
                .getSingleResult();
    }

    private ComplaintRow readable(ComplaintRow row) {
        return user.hasRole(Role.DIRECTOR) ? row : row.withoutPeople();
    }

    /** The last day for the answer: COMPLAINT_ANSWER_DAYS of the day it came. */
    private LocalDate due(LocalDate receivedOn) {
        return receivedOn.plusDays(new LegalParameters(em)
                .on(receivedOn, "COMPLAINT_ANSWER_DAYS")
                .orElseThrow(() -> new IllegalStateException("COMPLAINT_ANSWER_DAYS has no value on " + receivedOn))
                .longValue());
    }

    private static ComplaintRow row(BoxComplaint box) {
        return new ComplaintRow(
                0,
                box.getId(),
                0,
                box.getReceivedOn(),
                null,
                box.getAbout(),
                box.getWords(),
                "anonymous",
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private TypedQuery<ComplaintRow> rows(String where, String order) {
        return em.createQuery(ROW + where + order, ComplaintRow.class);
    }
}
