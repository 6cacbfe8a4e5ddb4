package lv.vecruzina.ejb.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision on a disability (invaliditāte) as the file shows it. */
public record DisabilityRow(
        long id,
        int version,
        String grade,
        String statementNo,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        @Nullable String withdrawnReason) {

    public boolean withdrawn() {
        return withdrawnReason != null;
    }

    /** Its last day counts. */
    public boolean holds(LocalDate day) {
        return !withdrawn() && !day.isBefore(fromOn) && (untilOn == null || !day.isAfter(untilOn));
    }
}
