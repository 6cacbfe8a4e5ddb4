package lv.vecruzina.ejb.decision;

import java.time.LocalDate;
import lv.vecruzina.ejb.placement.DecisionTerms;
import org.jspecify.annotations.Nullable;

/**
 * The longest term of a decision (ilgākais lēmuma termiņš): so many months, and where the service asks for it no longer than
 * the disability lasts, whichever ends first [assumed]. A disability nobody has entered limits nothing.
 *
 * @param since the day the months run from
 * @param months null where the service has no limit
 * @param disabilityEnds its last day, where it comes before the months end
 * @param verified false where nobody could check the parameter
 */
public record LongestTerm(
        LocalDate since, @Nullable Integer months, @Nullable LocalDate disabilityEnds, boolean verified) {

    /** @param disability the terms of all disability decisions of the client; one that follows another goes on with it */
    static LongestTerm of(DecisionRule rule, String body, LocalDate since, DecisionTerms disability, boolean verified) {
        Integer months = rule.months(body);
        LocalDate ends = months == null || !rule.endsWithDisability()
                ? null
                : disability
                        .firstDayWithout(since, since.plusMonths(months))
                        .filter(day -> day.isAfter(since))
                        .map(day -> day.minusDays(1))
                        .orElse(null);
        return new LongestTerm(since, months, ends, verified);
    }

    /** The last day the decision may be valid, the same day n months away at most; null for no limit. */
    public @Nullable LocalDate lastDay() {
        return disabilityEnds != null || months == null ? disabilityEnds : since.plusMonths(months);
    }

    /** Whether a decision up to the day keeps the limit; a limited one needs a last day. */
    public boolean allows(@Nullable LocalDate to) {
        LocalDate last = lastDay();
        return last == null || to != null && !to.isAfter(last);
    }
}
