package lv.vecruzina.web.decision;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import lv.vecruzina.ejb.decision.ChainRow;
import lv.vecruzina.ejb.decision.ChangeService;
import lv.vecruzina.ejb.decision.DecisionDraft;

/** What the dialog of a decision changes in a running service (pakalpojuma maiņa): its amount, its payer, or nothing. */
@Named
@ViewScoped
public class ChainChange implements Serializable {
    static final String PAYER = "payer";

    private static final long serialVersionUID = 1L;

    @EJB
    private ChangeService changes;

    private String what = "";
    private String reason = "";

    void clear() {
        choose("");
    }

    /** {@code amount}, {@code payer}, or nothing. */
    void choose(String chosen) {
        what = chosen;
        reason = "";
    }

    void save(ChainRow row, DecisionDraft draft) {
        if (isPayer()) {
            changes.payer(row.key(), Objects.requireNonNull(row.placementVersion()), draft, reason);
        } else {
            changes.amount(row.key(), row.version(), draft);
        }
    }

    public boolean isChosen() {
        return !what.isEmpty();
    }

    public boolean isPayer() {
        return what.equals(PAYER);
    }

    public String getWhat() {
        return what;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
