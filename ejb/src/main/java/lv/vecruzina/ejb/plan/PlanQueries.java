package lv.vecruzina.ejb.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Role;

/** Reads the plans (plāni) of clients of the caller's circle. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER})
public class PlanQueries {
    static final String ROW = """
            select new lv.vecruzina.ejb.plan.PlanRow(
                p.id, p.version, p.planVersion, p.madeOn, p.madeBy, p.reviewDue, p.summary, p.childOpinion, p.opinionBy,
                p.changedBecause, p.signedAs, p.refusalReason, p.signedAt, p.signedName, p.wasSignedAs, p.withdrawnReason)
            from Plan p join Client c on c.id = p.clientId where\s""";

    static final String GOALS = """
            select new lv.vecruzina.ejb.plan.GoalRow(
                g.id, g.version, g.planId, g.childWords, g.byChild, g.goal, g.steps, g.who, g.dueOn, g.outcome, g.outcomeNote)
            from PlanGoal g where g.withdrawnAt is null and g.planId in :plans order by g.planId, g.id""";

    private static final String REVIEW_MONTHS = "PLAN_REVIEW_MONTHS";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private LegalParameters parameters;

    @SuppressWarnings("NullAway.Init")
    protected PlanQueries() {}

    PlanQueries(EntityManager em, ClientCircle circle, LegalParameters parameters) {
        this.em = em;
        this.circle = circle;
        this.parameters = parameters;
    }

    /** All versions of a client's plan: the one being written, then those made, the latest first, then withdrawn ones. */
    public List<PlanRow> ofClient(long clientId) {
        return circle.restrict(em.createQuery(ROW + "c.id = :client and" + ClientCircle.SEEN + """
                        order by case when p.withdrawnAt is null then 0 else 1 end, case when p.madeOn is null then 0 else 1 end,
                        p.madeOn desc, p.id desc""", PlanRow.class))
                .setParameter("client", clientId)
                .getResultList();
    }

    /** The goals of these versions, in the order they were written; none of a client outside the circle. */
    public List<GoalRow> goals(Collection<Long> plans) {
        List<Long> seen = plans.isEmpty()
                ? List.of()
                : circle.restrict(em.createQuery(
                                "select p.id from Plan p join Client c on c.id = p.clientId where p.id in :plans and"
                                        + ClientCircle.SEEN,
                                Long.class))
                        .setParameter("plans", plans)
                        .getResultList();
        return seen.isEmpty()
                ? List.of()
                : em.createQuery(GOALS, GoalRow.class)
                        .setParameter("plans", seen)
                        .getResultList();
    }

    /** By when a plan made on the day is reviewed; empty where the law's rows don't say. */
    public Optional<ReviewTerm> reviewTerm(LocalDate madeOn) {
        return parameters
                .on(madeOn, REVIEW_MONTHS)
                .map(Number::intValue)
                .map(months -> new ReviewTerm(
                        madeOn.plusMonths(months), months, parameters.isVerified(madeOn, REVIEW_MONTHS)));
    }

    /** The signature as it was drawn, PNG; empty where there is none or the client is outside the circle. */
    public Optional<byte[]> signature(long planId) {
        Plan plan = em.find(Plan.class, planId);
        return plan == null || !circle.sees(plan.getClientId())
                ? Optional.empty()
                : Optional.ofNullable(plan.getContent());
    }
}
