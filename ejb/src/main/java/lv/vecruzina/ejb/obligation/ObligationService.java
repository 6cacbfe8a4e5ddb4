package lv.vecruzina.ejb.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;

/** What the caller's clients need done by a moment (pienākumi): done with a proof, excused with a reason. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
public class ObligationService {
    /** Those of a placement entered by mistake and withdrawn ask nothing. */
    private static final String OF_CIRCLE = """
             from Obligation o join Client c on c.id = o.clientId
            left join Account d on d.userName = o.doneBy left join Account e on e.userName = o.excusedBy
            where not exists (select p.id from Placement p where p.id = o.placementId and p.withdrawnAt is not null) and""" + ClientCircle.SEEN;

    private static final String OPEN = " and o.doneAt is null and o.excusedAt is null ";
    private static final String SETTLED = " and (o.doneAt is not null or o.excusedAt is not null) ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected ObligationService() {}

    ObligationService(EntityManager em, ClientCircle circle, Clock clock, CurrentUser user) {
        this.em = em;
        this.circle = circle;
        this.clock = clock;
        this.user = user;
    }

    /** A page of the open ones, the latest first. */
    public List<ObligationRow> open(int first, int size) {
        return rows(OPEN + "order by o.dueAt, o.id", first, size);
    }

    public int countOpen() {
        return count(OPEN);
    }

    /** A page of the settled ones, the last settled first. */
    public List<ObligationRow> settled(int first, int size) {
        return rows(SETTLED + "order by coalesce(o.doneAt, o.excusedAt) desc, o.id desc", first, size);
    }

    public int countSettled() {
        return count(SETTLED);
    }

    private List<ObligationRow> rows(String which, int first, int size) {
        TypedQuery<ObligationRow> query = em.createQuery("""
                select new lv.vecruzina.ejb.obligation.ObligationRow(
                    o.id, o.version, o.rule, c.clientNo, c.givenName, c.familyName, o.aroseOn, o.dueAt,
                    o.doneAt, coalesce(d.displayName, o.doneBy), o.proof,
                    o.excusedAt, coalesce(e.displayName, o.excusedBy), o.excusedReason)""" + OF_CIRCLE + which, ObligationRow.class);
        return circle.restrict(query).setFirstResult(first).setMaxResults(size).getResultList();
    }

    private int count(String which) {
        return circle.restrict(em.createQuery("select count(o)" + OF_CIRCLE + which, Long.class))
                .getSingleResult()
                .intValue();
    }

    /** Says of an open one that it was done, with what shows it. */
    public void done(long id, int version, String proof) {
        if (proof.isBlank()) {
            throw new RuleViolation("obligation.needs_a_proof");
        }
        settling(id, version).done(clock.instant(), user.userName(), proof.strip());
        em.flush();
    }

    /** Says of an open one why it need not be done. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
    public void excuse(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("obligation.needs_a_reason");
        }
        settling(id, version).excuse(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    private Obligation settling(long id, int version) {
        Obligation obligation = em.find(Obligation.class, id);
        if (obligation == null || !circle.sees(obligation.getClientId())) {
            throw new RuleViolation("obligation.unknown");
        }
        if (!obligation.isOpen()) {
            throw new RuleViolation("obligation.settled");
        }
        Version.refuseStale(obligation.getVersion(), version);
        return obligation;
    }
}
