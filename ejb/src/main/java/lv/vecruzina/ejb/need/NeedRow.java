package lv.vecruzina.ejb.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A care need (aprūpes vajadzība) as the file shows it. */
public record NeedRow(
        long id,
        int version,
        String kind,
        String text,
        @Nullable String dose,
        @Nullable String times,
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
