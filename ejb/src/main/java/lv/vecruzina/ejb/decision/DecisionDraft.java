package lv.vecruzina.ejb.decision;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a decision (lēmuma melnraksts); {@code validTo} is the last valid day, {@code sessions} what is granted of
 * each kind of specialist, {@code againstLimitReason} the director's for a term longer than the longest.
 */
public record DecisionDraft(
        String number,
        LocalDate decidedOn,
        String decidedBy,
        String outcome,
        long payerId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer grantedDays,
        Map<String, Integer> sessions,
        @Nullable String refusedReason,
        @Nullable String againstLimitReason) {

    public boolean granted() {
        return outcome.equals(Decision.GRANTED);
    }

    public boolean refused() {
        return outcome.equals(Decision.REFUSED);
    }
}
