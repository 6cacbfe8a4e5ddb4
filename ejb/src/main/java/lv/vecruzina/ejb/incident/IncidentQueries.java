package lv.vecruzina.ejb.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;

/** Reads incidents (notikumi): those the caller wrote down, those of the house, and those of clients of the caller's circle. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
public class IncidentQueries {
    static final String SEEN = """
             (i.recordedBy = :user or not exists (select n.id from IncidentClient n where n.incidentId = i.id)
              or exists (select s.id from IncidentClient s join Client c on c.id = s.clientId where s.incidentId = i.id and""" + ClientCircle.SEEN + "))";

    private static final String ROW = """
            select new lv.vecruzina.ejb.incident.IncidentRow(
                i.id, i.version, i.kind, i.noticedAt, i.place, i.words, i.recordedBy, coalesce(a.displayName, i.recordedBy),
                (select count(k) from IncidentClient k where k.incidentId = i.id), i.withdrawnReason)
            from Incident i left join Account a on a.userName = i.recordedBy where""";

    private static final String OF_CLIENT =
            " (:no = '' or exists (select o.id from IncidentClient o join Client w on w.id = o.clientId"
                    + " where o.incidentId = i.id and w.clientNo = :no)) and";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected IncidentQueries() {}

    IncidentQueries(EntityManager em, ClientCircle circle, CurrentUser user) {
        this.em = em;
        this.circle = circle;
        this.user = user;
    }

    /**
     * A page of incidents, the last noticed first.
     *
     * @param clientNo only those that concern this client; empty for all
     */
    public List<IncidentRow> page(String clientNo, int first, int size) {
        return asked(ROW, IncidentRow.class, clientNo, " order by i.noticedAt desc, i.id desc")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** What was noticed in the month of Riga's calendar, the first first; none withdrawn. */
    public List<IncidentRow> noticedIn(YearMonth month) {
        return asked(
                        ROW + " i.withdrawnAt is null and i.noticedAt >= :from and i.noticedAt < :until and",
                        IncidentRow.class,
                        "",
                        " order by i.noticedAt, i.id")
                .setParameter("from", Riga.start(month.atDay(1)))
                .setParameter("until", Riga.start(month.plusMonths(1).atDay(1)))
                .getResultList();
    }

    /** Violence noticed since the moment, the first first; none withdrawn. */
    public List<IncidentRow> violenceSince(Instant since) {
        return asked(
                        ROW + " i.withdrawnAt is null and i.kind = 'violence' and i.noticedAt >= :from and",
                        IncidentRow.class,
                        "",
                        " order by i.noticedAt, i.id")
                .setParameter("from", since)
                .getResultList();
    }

    public long count(String clientNo) {
        return asked("select count(i) from Incident i where", Long.class, clientNo, "")
                .getSingleResult();
    }

    /** Whom these incidents concern, of the caller's circle alone. */
    public List<ConcernedRow> concerned(Collection<Long> incidents) {
        return incidents.isEmpty()
                ? List.of()
                : circle.restrict(em.createQuery(
                                """
                                select new lv.vecruzina.ejb.incident.ConcernedRow(k.incidentId, c.clientNo, c.givenName, c.familyName)
                                from IncidentClient k join Client c on c.id = k.clientId where k.incidentId in :incidents and""" + ClientCircle.SEEN + "order by c.familyName, c.givenName, c.clientNo",
                                ConcernedRow.class))
                        .setParameter("incidents", incidents)
                        .getResultList();
    }

    /** To whom these incidents were told, the first telling first; none of one the caller may not see. */
    public List<ReportRow> reports(Collection<Long> incidents) {
        return incidents.isEmpty()
                ? List.of()
                : asked("""
                                select new lv.vecruzina.ejb.incident.ReportRow(
                                    r.incidentId, r.told, r.toldAt, r.words, coalesce(a.displayName, r.toldBy), r.writtenAt)
                                from IncidentReport r join Incident i on i.id = r.incidentId
                                left join Account a on a.userName = r.toldBy where r.incidentId in :incidents and""", ReportRow.class, "", " order by r.toldAt, r.id")
                        .setParameter("incidents", incidents)
                        .getResultList();
    }

    private <T> TypedQuery<T> asked(String select, Class<T> type, String clientNo, String order) {
        return circle.restrict(em.createQuery(select + OF_CLIENT + SEEN + order, type))
                .setParameter("user", user.userName())
                .setParameter("no", clientNo);
    }
}
