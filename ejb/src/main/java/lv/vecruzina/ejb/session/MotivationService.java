package lv.vecruzina.ejb.session;

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

/**
 * Motivation reviews (motivācijas pārrunas): who missed too many sessions in a month (rule 9) is asked why, and something changes.
 * The review settles what the clock asks.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST})
public class MotivationService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected MotivationService() {}

    MotivationService(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** All reviews with a client, the latest first, wrong ones last. */
    public List<MotivationRow> ofClient(long clientId) {
        return circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.session.MotivationRow(
                            r.id, r.version, r.talkedOn, r.ownWords, r.changes, k.name, r.nextLookOn,
                            coalesce(a.displayName, r.recordedBy), r.withdrawnReason)
                        from MotivationReview r join Client c on c.id = r.clientId left join SessionKind k on k.id = r.sessionKindId
                        left join Account a on a.userName = r.recordedBy
                        where c.id = :client and""" + ClientCircle.SEEN + """
                        order by case when r.withdrawnAt is null then 0 else 1 end, r.talkedOn desc, r.id desc""", MotivationRow.class))
                .setParameter("client", clientId)
                .getResultList();
    }

    /** Records a talk that was held, today at the latest. */
    public long record(String clientNo, MotivationDraft draft) {
        long client = circle.require(clientNo);
        if (draft.ownWords().isBlank() || draft.changes().isBlank()) {
            throw new RuleViolation("session.motivation_needs_words");
        }
        if (draft.talkedOn().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("session.motivation_is_to_come");
        }
        if (draft.nextLookOn() != null && !draft.nextLookOn().isAfter(draft.talkedOn())) {
            throw new RuleViolation("session.motivation_looks_again_later", draft.talkedOn());
        }
        refuseRetired(draft);
        MotivationReview review =
                new MotivationReview(client, draft, user.employeeId(), user.userName(), clock.instant());
        em.persist(review);
        em.flush();
        return review.getId();
    }

    private void refuseRetired(MotivationDraft draft) {
        if (draft.sessionKindId() != null) {
            SessionKind kind = em.find(SessionKind.class, draft.sessionKindId());
            if (kind == null || !kind.isOfferedOn(LocalDate.now(clock))) {
                throw new RuleViolation("session.kind_is_not_offered");
            }
        }
    }

    /** Takes a wrong entry back; what it settled is asked again. */
    public void withdraw(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("session.motivation_withdrawal_needs_a_reason");
        }
        MotivationReview review = em.find(MotivationReview.class, id);
        if (review == null || review.isWithdrawn() || !circle.sees(review.getClientId())) {
            throw new RuleViolation("session.motivation_unknown");
        }
        Version.refuseStale(review.getVersion(), version);
        review.withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }
}
