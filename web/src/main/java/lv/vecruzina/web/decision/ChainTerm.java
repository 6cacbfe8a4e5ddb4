package lv.vecruzina.web.decision;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import lv.vecruzina.ejb.decision.LongestTerm;
import lv.vecruzina.ejb.decision.TermQueries;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** What the dialog of a decision says of its longest term (ilgākais lēmuma termiņš), and the reason to go beyond it. */
@Named
@ViewScoped
public class ChainTerm implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private TermQueries terms;

    private transient @Nullable LongestTerm longest;
    private @Nullable String againstLimitReason;

    void clear() {
        longest = null;
        againstLimitReason = null;
    }

    /** Proposes the longest term as the decision's last day; one without a limit is left as it is. */
    public void propose(ChainDecision decision) {
        if (decision.getValidFrom() == null) {
            throw new RuleViolation("decision.needs_a_first_day");
        }
        LongestTerm found = terms.longest(
                Objects.requireNonNull(decision.getRow()).key(),
                Objects.requireNonNull(decision.getDecidedBy()),
                Objects.requireNonNull(decision.getDecidedOn()),
                decision.getValidFrom());
        if (found.lastDay() != null) {
            decision.setValidTo(found.lastDay());
        }
        longest = found;
    }

    public @Nullable LongestTerm getLongest() {
        return longest;
    }

    /** What limits it, in words: the disability, the months, or nothing. */
    public String getWords() {
        if (longest == null || longest.lastDay() == null || longest.months() == null) {
            return Text.of("decision.longest.none");
        }
        String key = longest.disabilityEnds() == null ? "decision.longest.months" : "decision.longest.disability";
        return Text.of(key, longest.lastDay(), longest.months(), longest.since());
    }

    public @Nullable String getAgainstLimitReason() {
        return againstLimitReason;
    }

    public void setAgainstLimitReason(@Nullable String againstLimitReason) {
        this.againstLimitReason = againstLimitReason;
    }
}
