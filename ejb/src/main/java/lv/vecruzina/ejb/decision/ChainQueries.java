package lv.vecruzina.ejb.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;

/** Reads the way of clients into their services (pakalpojuma ceļš), within the caller's circle. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class ChainQueries {
    private static final String ROW = """
            select new lv.vecruzina.ejb.decision.ChainRow(
                h.key, c.clientNo, c.givenName, c.familyName, c.birthDate, s.code, h.applicationId, h.applicationNo,
                h.version, h.receivedOn, h.applicant, h.ground, h.assessedOn, h.assessedBy, h.conclusion, h.decisionId,
                h.decisionNo, h.decidedOn, h.decidedBy, h.outcome, h.payer, h.validFrom, h.validTo, h.refusedReason,
                h.againstLimitReason, h.contractId, h.contractNo, h.signedOn, h.placementId, h.placementNo, h.startedOn, h.endedOn, h.endedTo,
                h.placementVersion, h.continuesNo, h.continuedNo, h.nextStep, h.since)
            """;
    private static final String ALL = """
             from Chain h, Client c, CareService s where c.id = h.clientId and s.id = h.serviceId and""" + ClientCircle.SEEN;
    private static final String WAITING = ALL + """
             and h.nextStep in ('assess', 'decide', 'wait', 'sign', 'start')
             and (:step = '' or h.nextStep = :step) and (:service = '' or s.code = :service)""";

    private static final String DECIDED = """
            select new lv.vecruzina.ejb.decision.DecisionRow(
                d, k, c.id, c.clientNo, c.givenName, c.familyName, c.birthDate, s.code, m.name, c.legalRepresentative)
            from Decision d left join Contract k on k.decisionId = d.id
            left join Application a on a.id = d.applicationId left join Placement p on p.id = d.placementId,
            Client c, CareService s, Municipality m
            where c.id = coalesce(a.clientId, p.clientId) and s.id = coalesce(a.serviceId, p.serviceId)
            and m.id = d.payerId and""" + ClientCircle.SEEN;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @SuppressWarnings("NullAway.Init")
    protected ChainQueries() {}

    ChainQueries(EntityManager em, ClientCircle circle) {
        this.em = em;
        this.circle = circle;
    }

    /** Every service a client wants or receives, what goes on first, then the newest. */
    public List<ChainRow> ofClient(long clientId) {
        return circle.restrict(
                        em.createQuery(ROW + ALL + " and c.id = :client order by h.since desc, h.key", ChainRow.class))
                .setParameter("client", clientId)
                .getResultList();
    }

    /** One of them by its key; empty outside the caller's circle. */
    public Optional<ChainRow> find(String key) {
        return circle.restrict(em.createQuery(ROW + ALL + " and h.key = :key", ChainRow.class))
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /**
     * A page of what waits for the centre, the longest first.
     *
     * @param step assess, decide, wait, sign, start, or nothing for all
     * @param service a service's code, or nothing for all
     */
    public List<ChainRow> waiting(String step, String service, int first, int size) {
        return asked(em.createQuery(ROW + WAITING + " order by h.since, h.key", ChainRow.class), step, service)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How much waits. */
    public int countWaiting(String step, String service) {
        return asked(em.createQuery("select count(h.key)" + WAITING, Long.class), step, service)
                .getSingleResult()
                .intValue();
    }

    /** Decisions on an application or a placement, the newest first. */
    public List<Decision> decisions(String key) {
        return find(key)
                .map(row -> em.createQuery("""
                                select d from Decision d where d.applicationId = :application or d.placementId = :placement
                                order by d.decidedOn desc, d.id desc""", Decision.class)
                        .setParameter("application", row.applicationId() == null ? -1 : row.applicationId())
                        .setParameter("placement", row.placementId() == null ? -1 : row.placementId())
                        .getResultList())
                .orElse(List.of());
    }

    /** Decisions made here on a client's services, each with its contract, the newest first. */
    public List<DecisionRow> decisionsOf(long clientId) {
        return circle.restrict(em.createQuery(
                        DECIDED + " and c.id = :client order by d.decidedOn desc, d.id desc", DecisionRow.class))
                .setParameter("client", clientId)
                .getResultList();
    }

    /** One of them; empty outside the caller's circle. */
    public Optional<DecisionRow> decision(long id) {
        return circle.restrict(em.createQuery(DECIDED + " and d.id = :id", DecisionRow.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Suspensions of a client's placements, the newest first. */
    public List<Suspension> suspensions(long clientId) {
        return circle.restrict(em.createQuery("""
                        select u from Suspension u, Placement p, Client c
                        where p.id = u.placementId and c.id = p.clientId and c.id = :client and""" + ClientCircle.SEEN + """
                        order by u.fromOn desc""", Suspension.class))
                .setParameter("client", clientId)
                .getResultList();
    }

    private <T> TypedQuery<T> asked(TypedQuery<T> query, String step, String service) {
        return circle.restrict(query).setParameter("step", step).setParameter("service", service);
    }
}
