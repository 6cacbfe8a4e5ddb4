package lv.vecruzina.ejb.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;

/** Reads the visitor register (apmeklētāja reģistrs): who is in the house, and the visits of a day. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.RECEPTION})
public class VisitQueries {
    private static final String ROW = """
            select new lv.vecruzina.ejb.visit.VisitRow(
                v.id, v.version, v.rungAt, v.answeredAt, v.leftAt, v.visitor, v.visitorFrom, v.hostKind,
                c.familyName, c.givenName, e.familyName, e.givenName, v.withdrawnReason)
            from Visit v left join Client c on c.id = v.clientId left join Employee e on e.id = v.employeeId where\s""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected VisitQueries() {}

    VisitQueries(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Whom the house has to answer or to let out: at the door or inside, since whatever day, the first to ring first. */
    public List<VisitRow> open() {
        return em.createQuery(
                        ROW + "v.leftAt is null and v.withdrawnAt is null order by v.rungAt, v.id", VisitRow.class)
                .getResultList();
    }

    /** Visits whose bell rang on the day of Riga's calendar, the last first; those withdrawn too. */
    public List<VisitRow> on(LocalDate day) {
        return rung(day, day, "", " order by v.rungAt desc, v.id desc");
    }

    /** Visits whose bell rang from the first to the last day of Riga's calendar, the first to ring first; none withdrawn. */
    public List<VisitRow> between(LocalDate first, LocalDate last) {
        return rung(first, last, " and v.withdrawnAt is null", " order by v.rungAt, v.id");
    }

    private List<VisitRow> rung(LocalDate first, LocalDate last, String where, String order) {
        return em.createQuery(ROW + "v.rungAt >= :from and v.rungAt < :until" + where + order, VisitRow.class)
                .setParameter("from", Riga.start(first))
                .setParameter("until", Riga.start(last.plusDays(1)))
                .getResultList();
    }

    /** How many seconds the bell may ring today before it counts as long (VISIT_ANSWER_SECONDS, of the centre's own order). */
    public long answerSeconds() {
        return new LegalParameters(em)
                .on(LocalDate.now(clock), "VISIT_ANSWER_SECONDS")
                .orElseThrow(() -> new IllegalStateException("VISIT_ANSWER_SECONDS has no value"))
                .longValue();
    }
}
