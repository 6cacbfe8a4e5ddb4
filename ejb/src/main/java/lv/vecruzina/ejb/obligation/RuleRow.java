package lv.vecruzina.ejb.obligation;

import java.util.List;
import lv.vecruzina.ejb.legal.ParameterRow;

/**
 * A rule of the legal clock (termiņu pulksteņa pamats) with what it rests on.
 *
 * @param acts the acts and orders its basis names
 * @param parameters the values that hold on the day asked for, of the parameters its basis names
 */
public record RuleRow(ObligationRule rule, List<String> acts, List<ParameterRow> parameters) {
    /** Whether it rests on a value that nobody could check. */
    public boolean isUnverified() {
        return parameters.stream().anyMatch(one -> !one.verified());
    }
}
