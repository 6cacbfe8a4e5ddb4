package lv.vecruzina.ejb.need;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;

/** What care must know of a client (aprūpes vajadzības): added, ended, and withdrawn with a reason where it was wrong. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.NURSE})
public class NeedService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected NeedService() {}

    NeedService(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** All needs of a client, the newest first; none outside the caller's circle. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
    public List<NeedRow> ofClient(long clientId) {
        return circle.restrict(
                        em.createQuery("""
                        select new lv.vecruzina.ejb.need.NeedRow(
                            n.id, n.version, n.kind, n.text, n.dose, n.times, n.fromOn, n.untilOn, n.withdrawnReason)
                        from CareNeed n, Client c where c.id = n.clientId and c.id = :client and""" + ClientCircle.SEEN + "order by n.fromOn desc, n.id desc", NeedRow.class))
                .setParameter("client", clientId)
                .getResultList();
    }

    /** Adds a need to a client of the caller's circle. */
    public void add(long clientId, NeedDraft draft) {
        if (!circle.sees(clientId)) {
            throw new RuleViolation("need.unknown");
        }
        if (draft.kind().equals("medicine") && (draft.dose() == null || draft.times() == null)) {
            throw new RuleViolation("need.medicine_needs_dose_and_times");
        }
        em.persist(new CareNeed(clientId, draft));
        em.flush();
    }

    /** Ends a need; the last day still counts. */
    public void end(long id, int version, LocalDate lastDay) {
        changing(id, version).end(lastDay);
        em.flush();
    }

    /** Takes back a wrong entry with a reason. */
    public void withdraw(long id, int version, String reason) {
        changing(id, version).withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    private CareNeed changing(long id, int version) {
        CareNeed need = em.find(CareNeed.class, id);
        if (need == null || need.isWithdrawn() || !circle.sees(need.getClientId())) {
            throw new RuleViolation("need.unknown");
        }
        Version.refuseStale(need.getVersion(), version);
        return need;
    }
}
