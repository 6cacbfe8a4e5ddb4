package lv.vecruzina.ejb.recommendation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/** Keeps the stages of a commitment (posmi un tāme) and the rooms they open, by who leads or carries it out. */
@Stateless
@RolesAllowed({
    Role.DIRECTOR,
    Role.SOCIAL_WORKER,
    Role.SPECIALIST,
    Role.ACCOUNTANT,
    Role.DATA_PROTECTION,
    Role.MUNICIPALITY
})
public class StageService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private LeadCircle circle;

    @SuppressWarnings("NullAway.Init")
    protected StageService() {}

    StageService(EntityManager em, Clock clock, CurrentUser user) {
        this.em = em;
        this.clock = clock;
        this.user = user;
        this.circle = new LeadCircle(em, user);
    }

    public void add(long commitmentId, StageDraft draft) {
        refuse(circle.worked(commitmentId), draft);
        em.persist(new CommitmentStage(commitmentId, draft));
        em.flush();
    }

    public void change(long id, int version, StageDraft draft) {
        CommitmentStage stage = worked(id);
        Version.refuseStale(stage.getVersion(), version);
        refuse(circle.known(stage.getCommitmentId()), draft);
        stage.change(draft);
        em.flush();
    }

    /** Takes a stage back with the rooms it was to open. */
    public void withdraw(long id, int version, String reason) {
        CommitmentStage stage = worked(id);
        Version.refuseStale(stage.getVersion(), version);
        stage.withdraw(clock.instant(), user.userName(), reason);
        rooms(id).forEach(room -> room.withdraw(clock.instant(), user.userName(), reason));
        em.flush();
    }

    public void addRoom(PlannedRoom room) {
        worked(room.getStageId());
        em.persist(room);
        em.flush();
    }

    public void withdrawRoom(long id, String reason) {
        PlannedRoom room = em.find(PlannedRoom.class, id);
        if (room == null || room.isWithdrawn()) {
            throw new RuleViolation("recommendation.stage_unknown");
        }
        worked(room.getStageId());
        room.withdraw(clock.instant(), user.userName(), reason);
        em.flush();
    }

    private List<PlannedRoom> rooms(long stage) {
        return em.createQuery(
                        "select r from PlannedRoom r where r.stageId = :id and r.withdrawnAt is null",
                        PlannedRoom.class)
                .setParameter("id", stage)
                .getResultList();
    }

    private CommitmentStage worked(long id) {
        CommitmentStage stage = em.find(CommitmentStage.class, id);
        if (stage == null || stage.isWithdrawn()) {
            throw new RuleViolation("recommendation.stage_unknown");
        }
        circle.worked(stage.getCommitmentId());
        return stage;
    }

    /** A stage ends with its commitment at the latest; what is to come is not done; money granted names its line. */
    private void refuse(Commitment commitment, StageDraft draft) {
        LocalDate due = commitment.getDueOn();
        if (due != null && draft.dueOn().isAfter(due)) {
            throw new RuleViolation("recommendation.stage_after_commitment", due);
        }
        @Nullable LocalDate done = draft.doneOn();
        if (done != null && done.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("recommendation.claim_day_to_come", done);
        }
        if (!draft.isFunded()) {
            throw new RuleViolation("recommendation.stage_without_budget_line");
        }
    }
}
