package lv.vecruzina.ejb.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.TakenBack;
import org.jspecify.annotations.Nullable;

/**
 * Takes back decisions and contracts that were entered wrongly (kļūdaina lēmuma un līguma atsaukšana), the later step first; what
 * was given out on them is withdrawn with them. A service that goes on then waits for the right one.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class StepWithdrawalService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChainQueries chains;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected StepWithdrawalService() {}

    StepWithdrawalService(EntityManager em, ChainQueries chains, Clock clock, CurrentUser user) {
        this.em = em;
        this.chains = chains;
        this.clock = clock;
        this.user = user;
    }

    /** Takes back a decision on which no contract is signed. */
    public void decision(String key, int version, long id, String reason) {
        DecisionRow there = claimed(key, version, id, reason);
        if (there.contract() != null) {
            throw new RuleViolation("decision.has_a_contract", there.contract().getContractNo());
        }
        withdrawPapers(id, null, reason);
        TakenBack.remove(em, there.decision(), reason);
    }

    /** Takes back the contract on a decision. */
    public void contract(String key, int version, long decisionId, String reason) {
        Contract contract = claimed(key, version, decisionId, reason).contract();
        if (contract == null) {
            throw new RuleViolation("decision.unknown");
        }
        withdrawPapers(decisionId, "contract", reason);
        TakenBack.remove(em, contract, reason);
    }

    private DecisionRow claimed(String key, int version, long decisionId, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("decision.withdrawal_needs_a_reason");
        }
        ChainRow row = chains.find(key).orElseThrow(() -> new RuleViolation("decision.unknown"));
        DecisionRow there = chains.decision(decisionId)
                .filter(one -> one.isOf(row))
                .orElseThrow(() -> new RuleViolation("decision.unknown"));
        DecisionService.claim(em, row, version);
        return there;
    }

    private void withdrawPapers(long decisionId, @Nullable String step, String reason) {
        em.createQuery("""
                        select d from DecisionPaper d where d.decisionId = :decision and d.withdrawnAt is null
                        and (:step is null or d.step = :step)""", DecisionPaper.class)
                .setParameter("decision", decisionId)
                .setParameter("step", step)
                .getResultList()
                .forEach(paper -> paper.withdraw(clock.instant(), user.userName(), reason.strip()));
    }
}
