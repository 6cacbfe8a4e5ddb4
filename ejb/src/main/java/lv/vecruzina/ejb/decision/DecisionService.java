package lv.vecruzina.ejb.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;

/**
 * Decides on services (lēmumi), prolongs them and signs contracts; within the caller's circle. Each step says
 * which version of the chain it was taken on, so that two people never take it twice.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class DecisionService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChainQueries chains;

    @Inject
    private TermQueries terms;

    @Inject
    private LegalParameters parameters;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected DecisionService() {}

    DecisionService(
            EntityManager em,
            ChainQueries chains,
            TermQueries terms,
            LegalParameters parameters,
            Clock clock,
            CurrentUser user) {
        this.em = em;
        this.chains = chains;
        this.terms = terms;
        this.parameters = parameters;
        this.clock = clock;
        this.user = user;
    }

    /** Writes down a decision; on a service that has started it is the decision that prolongs it. */
    public void decide(String key, int version, DecisionDraft draft) {
        ChainRow row = row(key);
        DecisionRule rule = refuseUnfit(row, draft, clock);
        if (row.applicationId() != null && row.assessedOn() == null && !DecisionRule.isUrgent(row.serviceCode())) {
            throw new RuleViolation("decision.needs_an_assessment");
        }
        if (draft.refused()) {
            refuseRefusal(rule, row, draft);
        }
        if (draft.granted()) {
            new GrantLimits(em, terms, parameters, clock, user).refuse(row, draft);
        }
        claim(em, row, version);
        em.persist(new Decision(row.applicationId(), row.placementId(), draft));
        em.flush();
    }

    /** Refuses what is decided on a day to come, or by a body that doesn't decide on the service. */
    static DecisionRule refuseUnfit(ChainRow row, DecisionDraft draft, Clock clock) {
        refuseDayToCome(draft.decidedOn(), clock);
        DecisionRule rule = new DecisionRule(row.serviceCode(), 0, null); // for how long is asked of the terms
        if (!rule.mayDecide(draft.decidedBy())) {
            throw new RuleViolation("decision.wrong_body");
        }
        return rule;
    }

    private static void refuseRefusal(DecisionRule rule, ChainRow row, DecisionDraft draft) {
        if (!rule.mayRefuse(row.applicant())) {
            throw new RuleViolation("decision.child_is_never_refused");
        }
        if (draft.refusedReason() == null || draft.refusedReason().isBlank()) {
            throw new RuleViolation("decision.refusal_needs_a_reason");
        }
    }

    /** Signs the contract on a decision of the service, for its term. */
    public void sign(String key, int version, long decisionId, LocalDate signedOn) {
        ChainRow row = row(key);
        refuseDayToCome(signedOn, clock);
        Decision decision = chains.decision(decisionId)
                .filter(one -> one.isOf(row))
                .map(DecisionRow::decision)
                .orElseThrow(() -> new RuleViolation("decision.unknown"));
        if (!decision.getOutcome().equals(Decision.GRANTED) || decision.getValidFrom() == null) {
            throw new RuleViolation("decision.not_granted");
        }
        if (signedOn.isBefore(decision.getDecidedOn())) {
            throw new RuleViolation("decision.signed_before_decided", decision.getDecidedOn());
        }
        claim(em, row, version);
        em.persist(new Contract(decisionId, signedOn, decision.getValidFrom(), decision.getValidTo()));
        em.flush();
    }

    /** Takes the chain for this step: who saw an older one is refused. */
    static void claim(EntityManager em, ChainRow row, int seen) {
        String kind = row.applicationId() == null ? "Placement" : "Application";
        int claimed = em.createQuery(
                        "update " + kind + " x set x.version = x.version + 1 where x.id = :id and x.version = :seen")
                .setParameter("id", row.applicationId() == null ? row.placementId() : row.applicationId())
                .setParameter("seen", seen)
                .executeUpdate();
        if (claimed != 1) {
            throw new OptimisticLockException("chain " + row.key());
        }
    }

    private ChainRow row(String key) {
        return chains.find(key).orElseThrow(() -> new RuleViolation("decision.unknown"));
    }

    private static void refuseDayToCome(LocalDate day, Clock clock) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("decision.day_to_come", day);
        }
    }
}
