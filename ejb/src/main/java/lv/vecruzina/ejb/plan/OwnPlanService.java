package lv.vecruzina.ejb.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.Client;
import lv.vecruzina.ejb.client.OwnName;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;

/** A child's part in the own plan (mans plāns): what I think, what I want, and my signature with its meaning. */
@Stateless
@RolesAllowed(Role.CHILD)
public class OwnPlanService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected OwnPlanService() {}

    OwnPlanService(EntityManager em, CurrentUser user, Clock clock) {
        this.em = em;
        this.user = user;
        this.clock = clock;
    }

    /** The version that is being written with the child; empty where none is. */
    public Optional<PlanRow> written() {
        return first(PlanQueries.ROW + "c.id = :child and p.madeOn is null and p.withdrawnAt is null order by p.id");
    }

    /** The plan in force. */
    public Optional<PlanRow> inForce() {
        return first(PlanQueries.ROW + """
                c.id = :child and p.madeOn is not null and p.withdrawnAt is null
                order by p.madeOn desc, length(p.planVersion) desc, p.planVersion desc""");
    }

    private Optional<PlanRow> first(String query) {
        TypedQuery<PlanRow> rows = em.createQuery(query, PlanRow.class).setParameter("child", user.childId());
        return rows.setMaxResults(1).getResultStream().findFirst();
    }

    /** The goals of one of the child's own versions. */
    public List<GoalRow> goals(long planId) {
        own(planId);
        return em.createQuery(PlanQueries.GOALS, GoalRow.class)
                .setParameter("plans", List.of(planId))
                .getResultList();
    }

    /** Keeps what the child thinks, as it was written. */
    public void say(String words) {
        if (words.isBlank()) {
            throw new RuleViolation("plan.opinion_is_empty");
        }
        draft().say(words.strip());
        em.flush();
    }

    /** Keeps a goal in the child's own words. */
    public void want(String words) {
        if (words.isBlank()) {
            throw new RuleViolation("plan.goal_is_empty");
        }
        Plan plan = draft();
        em.persist(PlanGoal.byChild(plan.getId(), words.strip()));
        plan.unsign();
        em.flush();
    }

    /**
     * Signs the version that is being written, as the child read it.
     *
     * @return false where somebody has changed it since: nothing is signed
     */
    public boolean sign(PlanRow read, List<GoalRow> goals, PlanSignature signature) {
        Plan plan = draft();
        if (signature.name() != null) {
            requireOwn(signature.name());
        }
        if (!written().filter(read::equals).isPresent() || !goals(plan.getId()).equals(goals)) {
            return false;
        }
        plan.sign(signature, clock.instant());
        em.flush();
        return true;
    }

    private void requireOwn(String name) {
        Client child = Objects.requireNonNull(em.find(Client.class, user.childId()));
        if (!OwnName.isOf(name, child.getGivenName(), child.getFamilyName())) {
            throw new RuleViolation("plan.name_is_not_own", child.getGivenName());
        }
    }

    private Plan draft() {
        return written().map(row -> own(row.id())).orElseThrow(() -> new RuleViolation("plan.nothing_is_written"));
    }

    private Plan own(long id) {
        Plan plan = em.find(Plan.class, id);
        if (plan == null || plan.getClientId() != user.childId()) {
            throw new RuleViolation("plan.nothing_is_written");
        }
        return plan;
    }
}
