package lv.vecruzina.ejb.recommendation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * Works on commitments (apņemšanās) under rule 18: entered and changed by who leads the recommendation, said to be done by who
 * carries them out, and done only when the validator, somebody else, says so too or else sends them back with a reason.
 */
@Stateless
@RolesAllowed({
    Role.DIRECTOR,
    Role.SOCIAL_WORKER,
    Role.SPECIALIST,
    Role.ACCOUNTANT,
    Role.DATA_PROTECTION,
    Role.MUNICIPALITY
})
public class CommitmentService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private LeadCircle circle;

    @SuppressWarnings("NullAway.Init")
    protected CommitmentService() {}

    CommitmentService(EntityManager em, Clock clock, CurrentUser user) {
        this.em = em;
        this.clock = clock;
        this.user = user;
        this.circle = new LeadCircle(em, user);
    }

    /** Adds a commitment under the next number and returns the number. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.MUNICIPALITY})
    public String add(long recommendationId, CommitmentDraft draft) {
        circle.led(recommendationId);
        refuseIncomplete(draft);
        new Occurrences(em).refuseNoPeriod(draft);
        int last = em.createQuery(
                        "select c.commitmentNo from Commitment c where c.recommendationId = :id", String.class)
                .setParameter("id", recommendationId)
                .getResultStream()
                .filter(number -> number.matches("\\d{1,6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        Commitment added = new Commitment(recommendationId, Integer.toString(last + 1), draft);
        em.persist(added);
        open(added);
        em.flush();
        return added.getCommitmentNo();
    }

    /** Changes a commitment; rule 18 holds for what is written now, also where the row came in incomplete. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.MUNICIPALITY})
    public void change(long id, int version, CommitmentDraft draft) {
        Commitment commitment = led(id, version);
        refuseIncomplete(draft);
        if (!Objects.equals(commitment.getRecurrence(), draft.recurrence())) {
            new Occurrences(em).refuseNoPeriod(draft);
        }
        commitment.change(draft);
        open(commitment);
        em.flush();
    }

    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.MUNICIPALITY})
    public void withdraw(long id, int version, String reason) {
        led(id, version).withdraw(clock.instant(), user.userName(), reason);
        em.flush();
    }

    /** Says that it, or its open occurrence, was done on a day, with evidence valid on that day; it waits for the validator. */
    public void claim(long id, int version, LocalDate doneOn) {
        Commitment commitment = worked(id, version);
        if (doneOn.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("recommendation.claim_day_to_come", doneOn);
        }
        if (commitment.isClaimed() || commitment.isDone()) {
            throw new RuleViolation("recommendation.claimed_already");
        }
        new Occurrences(em).refuseEarly(commitment, doneOn);
        if (commitment.getValidatorUser() == null) {
            throw new RuleViolation("recommendation.claim_needs_validator");
        }
        new Proof(em).openStage(id).ifPresent(stage -> {
            throw new RuleViolation("recommendation.claim_stage_open", stage);
        });
        if (!new Proof(em).ofCommitment(id, doneOn)) {
            throw new RuleViolation("recommendation.claim_needs_evidence", doneOn);
        }
        commitment.claim(doneOn);
        keep(id, CommitmentStep.CLAIMED, doneOn, null);
    }

    /** Says that what was claimed is done; nobody says so of what they claimed themselves. What recurs goes on to the next. */
    public void validate(long id, int version) {
        Commitment commitment = validated(id, version);
        LocalDate claimed = commitment.getClaimedOn();
        if (claimed == null || !commitment.isClaimed()) {
            throw new RuleViolation("recommendation.not_claimed");
        }
        if (commitment.isRecurring()) {
            new Occurrences(em).close(commitment, claimed, clock.instant(), user.userName());
        } else {
            commitment.validate();
        }
        keep(id, CommitmentStep.VALIDATED, null, null);
    }

    /** Sends back what was claimed, or validated before, with the reason; it is open again. */
    public void sendBack(long id, int version, String reason) {
        Commitment commitment = validated(id, version);
        if (reason.isBlank()) {
            throw new RuleViolation("recommendation.return_needs_reason");
        }
        boolean said = commitment.isClaimed() || commitment.isDone();
        if (!said && !new Occurrences(em).reopen(commitment, clock.instant(), user.userName(), reason.strip())) {
            throw new RuleViolation("recommendation.not_claimed");
        }
        commitment.sendBack();
        keep(id, CommitmentStep.RETURNED, null, reason.strip());
    }

    private void open(Commitment commitment) {
        new Occurrences(em).open(commitment, LocalDate.now(clock), clock.instant(), user.userName());
    }

    private void keep(long id, String step, @Nullable LocalDate doneOn, @Nullable String reason) {
        em.persist(new CommitmentStep(id, step, doneOn, reason, clock.instant(), user.userName()));
        em.flush();
    }

    private Commitment led(long id, int version) {
        Commitment commitment = worked(id, version);
        circle.led(commitment.getRecommendationId());
        return commitment;
    }

    private Commitment worked(long id, int version) {
        Commitment commitment = circle.worked(id);
        Version.refuseStale(commitment.getVersion(), version);
        return commitment;
    }

    private Commitment validated(long id, int version) {
        Commitment commitment = circle.known(id);
        if (!user.userName().equals(commitment.getValidatorUser()) || claimedByCaller(id)) {
            throw new RuleViolation("recommendation.not_the_validator");
        }
        Version.refuseStale(commitment.getVersion(), version);
        return commitment;
    }

    private boolean claimedByCaller(long id) {
        return em.createQuery("""
                        select s from CommitmentStep s
                        where s.commitmentId = :id and s.step = :claimed order by s.id desc""", CommitmentStep.class)
                .setParameter("id", id)
                .setParameter("claimed", CommitmentStep.CLAIMED)
                .setMaxResults(1)
                .getResultStream()
                .anyMatch(last -> last.getSaidBy().equals(user.userName()));
    }

    private static void refuseIncomplete(CommitmentDraft draft) {
        if (!draft.isComplete()) {
            throw new RuleViolation("recommendation.commitment_incomplete");
        }
        if (!draft.isValidatedBySomeoneElse()) {
            throw new RuleViolation("recommendation.validator_is_someone_else");
        }
    }
}
