package lv.vecruzina.ejb.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * Writes plans with the client (plāna sastādīšana): a new version takes the goals that are not reached along; once made it is
 * not changed any more, only its goals are assessed.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST})
public class PlanService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected PlanService() {}

    PlanService(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** Begins the next version; one at a time. */
    public void begin(String clientNo) {
        long client = circle.require(clientNo);
        Plan plan = new Plan(client);
        em.persist(plan);
        em.flush();
        inForce(client).ifPresent(before -> goals(before).stream()
                .filter(goal -> !goal.isReached())
                .forEach(goal -> em.persist(goal.carriedInto(plan.getId()))));
        em.flush();
    }

    private List<PlanGoal> goals(long plan) {
        return em.createQuery(
                        "select g from PlanGoal g where g.planId = :plan and g.withdrawnAt is null order by g.id",
                        PlanGoal.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    private Optional<Long> inForce(long client) {
        return em.createQuery("""
                        select p.id from Plan p where p.clientId = :client and p.withdrawnAt is null and p.madeOn <= :today
                        order by p.madeOn desc, length(p.planVersion) desc, p.planVersion desc""", Long.class)
                .setParameter("client", client)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Writes a version; where the words differ from what the child signed, the signature falls. */
    public void write(long planId, int version, PlanDraft draft) {
        requireToCome(draft.reviewDue());
        draft(planId, version).write(draft);
        em.flush();
    }

    /** Adds a goal; a signature under the goals before falls. */
    public void addGoal(long planId, GoalDraft draft) {
        draft(planId).unsign();
        em.persist(PlanGoal.byWorker(planId, draft));
        em.flush();
    }

    /** Writes a goal; where it differs from what the child signed, the signature falls. */
    public void changeGoal(long goalId, int version, GoalDraft draft) {
        PlanGoal goal = goal(goalId, version);
        Plan plan = draft(goal.getPlanId());
        if (!goal.says(draft)) {
            plan.unsign();
        }
        goal.write(draft);
        em.flush();
    }

    /** Takes a goal out of the version that is being written; it stays in the history, a signature falls. */
    public void withdrawGoal(long goalId, int version, String reason) {
        PlanGoal goal = goal(goalId, version);
        draft(goal.getPlanId()).unsign();
        goal.withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    /** Says at the review how far a goal of a version that was made is reached. */
    public void assess(long goalId, int version, String outcome, @Nullable String note) {
        goal(goalId, version).assess(outcome, note);
        em.flush();
    }

    /** Makes the version the plan in force from today; one that says nothing and wants nothing is no plan. */
    public void make(long planId, int version) {
        Plan plan = draft(planId, version);
        if (plan.isWithoutSummary() && goals(planId).isEmpty()) {
            throw new RuleViolation("plan.is_empty");
        }
        requireToCome(plan.getReviewDue());
        LocalDate today = LocalDate.now(clock);
        plan.make(nextNumber(plan.getClientId()), today, user.userName());
        em.flush();
    }

    private void requireToCome(@Nullable LocalDate review) {
        LocalDate today = LocalDate.now(clock);
        if (review != null && !review.isAfter(today)) {
            throw new RuleViolation("plan.review_is_past", today);
        }
    }

    /** The number after the highest; versions that were imported under other names don't count. */
    private String nextNumber(long client) {
        int highest = em.createQuery("select p.planVersion from Plan p where p.clientId = :client", String.class)
                .setParameter("client", client)
                .getResultStream()
                .filter(name -> name.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return String.valueOf(highest + 1);
    }

    /** Takes a wrong version back with a reason, or gives a draft up. */
    public void withdraw(long planId, int version, String reason) {
        Plan plan = seen(planId);
        Version.refuseStale(plan.getVersion(), version);
        plan.withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    private Plan draft(long id, int version) {
        Plan plan = draft(id);
        Version.refuseStale(plan.getVersion(), version);
        return plan;
    }

    private Plan draft(long id) {
        Plan plan = seen(id);
        if (!plan.isDraft()) {
            throw new RuleViolation("plan.is_made_already");
        }
        return plan;
    }

    private Plan seen(long id) {
        Plan plan = em.find(Plan.class, id);
        if (plan == null || plan.isWithdrawn() || !circle.sees(plan.getClientId())) {
            throw new RuleViolation("plan.unknown");
        }
        return plan;
    }

    private PlanGoal goal(long id, int version) {
        PlanGoal goal = em.find(PlanGoal.class, id);
        if (goal == null || goal.isWithdrawn()) {
            throw new RuleViolation("plan.unknown");
        }
        seen(goal.getPlanId());
        Version.refuseStale(goal.getVersion(), version);
        return goal;
    }
}
