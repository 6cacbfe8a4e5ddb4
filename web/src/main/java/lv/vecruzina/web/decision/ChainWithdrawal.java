package lv.vecruzina.web.decision;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import lv.vecruzina.ejb.application.ApplicationService;
import lv.vecruzina.ejb.decision.ChainRow;
import lv.vecruzina.ejb.decision.StepWithdrawalService;
import lv.vecruzina.ejb.decision.Suspension;
import lv.vecruzina.ejb.decision.SuspensionService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The dialog that takes a wrong step back (kļūdaina soļa atsaukšana): assessment, decision, contract or suspension. */
@Named
@ViewScoped
public class ChainWithdrawal implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ApplicationService applications;

    @EJB
    private StepWithdrawalService steps;

    @EJB
    private SuspensionService suspensions;

    @Inject
    private ChainPage page;

    private @Nullable ChainRow row;
    private @Nullable Suspension suspension;
    private long decisionId;
    private String step = "";
    private String reason = "";

    /** Asks for the reason of an assessment, or of a decision or its contract. */
    public void ask(ChainRow chosen, String what, long decision) {
        row = chosen;
        step = what;
        decisionId = decision;
        reason = "";
    }

    public void askSuspension(ChainRow chosen, Suspension pause) {
        ask(chosen, "suspension", 0);
        suspension = pause;
    }

    public void withdraw() {
        ChainRow chosen = Objects.requireNonNull(row);
        switch (step) {
            case "decision" -> steps.decision(chosen.key(), chosen.version(), decisionId, reason);
            case "contract" -> steps.contract(chosen.key(), chosen.version(), decisionId, reason);
            case "suspension" -> withdraw(Objects.requireNonNull(suspension));
            default ->
                applications.withdrawAssessment(
                        Objects.requireNonNull(chosen.applicationId()), chosen.version(), reason);
        }
        page.read();
        Notice.done("decision.withdrawal.done");
    }

    private void withdraw(Suspension pause) {
        suspensions.withdraw(pause.getId(), pause.getVersion(), reason);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
