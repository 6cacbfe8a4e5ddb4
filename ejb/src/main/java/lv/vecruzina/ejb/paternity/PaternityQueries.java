package lv.vecruzina.ejb.paternity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Sql;

/** Reads paternity cases (paternitātes lietas) of clients of the caller's circle: what was done, what is next and by when. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class PaternityQueries {
    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected PaternityQueries() {}

    PaternityQueries(DataSource dataSource, EntityManager em, ClientCircle circle, Clock clock) {
        this.dataSource = dataSource;
        this.em = em;
        this.circle = circle;
        this.clock = clock;
    }

    /** Residents without a father entry, and those of whom nobody knows, what is due first first. */
    public List<ChildRow> children() {
        LocalDate today = LocalDate.now(clock);
        List<ChildRow> all = Sql.rows(dataSource, "paternity/children", PaternityQueries::child, today, today, today);
        Set<Long> seen = circle.seen(all.stream().map(ChildRow::clientId).toList());
        return all.stream().filter(row -> seen.contains(row.clientId())).toList();
    }

    private static ChildRow child(ResultSet row) throws SQLException {
        return new ChildRow(
                row.getLong("client_id"),
                row.getString("client_no"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getObject("started_on", LocalDate.class),
                row.getBoolean("known"),
                row.getLong("steps"),
                row.getObject("last_on", LocalDate.class),
                row.getString("rule") == null ? null : due(row));
    }

    private static DueRow due(ResultSet row) throws SQLException {
        return new DueRow(
                Objects.requireNonNull(row.getString("rule")),
                row.getObject("arose_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class));
    }

    /** What is known of a client's father entry; empty where nobody knows, and outside the caller's circle. */
    public Optional<Boolean> fatherRecorded(long clientId) {
        return circle.restrict(em.createQuery(
                        "select c.fatherRecorded from Client c where c.fatherRecorded is not null and c.id = :client and"
                                + ClientCircle.SEEN,
                        Boolean.class))
                .setParameter("client", clientId)
                .getResultStream()
                .findFirst();
    }

    /** What the clock asks in a client's case, open first; none outside the caller's circle. */
    public List<DueRow> due(long clientId) {
        return circle.sees(clientId)
                ? Sql.rows(dataSource, "paternity/due", PaternityQueries::due, LocalDate.now(clock), clientId)
                : List.of();
    }

    /** All steps of a client, the latest first, wrong ones last. */
    public List<StepRow> ofClient(long clientId) {
        return circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.paternity.StepRow(
                            t.id, t.version, t.doneOn, t.kind, t.step, t.addressee, t.answerDue, t.answeredOn, t.answer, t.agreed,
                            t.withoutConsent, coalesce(a.displayName, t.recordedBy), t.withdrawnReason)
                        from PaternityStep t join Client c on c.id = t.clientId left join Account a on a.userName = t.recordedBy
                        where c.id = :client and""" + ClientCircle.SEEN + """
                        order by case when t.withdrawnAt is null then 0 else 1 end, t.doneOn desc, t.id desc""", StepRow.class))
                .setParameter("client", clientId)
                .getResultList();
    }

    /** The files of a client's steps by name, in the order they were added. */
    public List<DocumentRow> documents(long clientId) {
        return circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.paternity.DocumentRow(d.id, d.stepId, d.fileName)
                        from PaternityDocument d join PaternityStep t on t.id = d.stepId join Client c on c.id = t.clientId
                        where c.id = :client and""" + ClientCircle.SEEN + " order by d.id", DocumentRow.class))
                .setParameter("client", clientId)
                .getResultList();
    }

    /** A file by its id; empty where it is unknown or of a client outside the caller's circle. */
    public Optional<PaternityDocument> document(long id) {
        return Optional.ofNullable(em.find(PaternityDocument.class, id))
                .filter(document -> circle.sees(
                        em.find(PaternityStep.class, document.getStepId()).getClientId()));
    }
}
