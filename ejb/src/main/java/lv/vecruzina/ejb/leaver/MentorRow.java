package lv.vecruzina.ejb.leaver;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A mentor as the file shows it (atbalsta persona); {@code untilOn} is the first day no longer. */
public record MentorRow(
        long id,
        int version,
        long clientId,
        String name,
        @Nullable String contact,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        @Nullable String withdrawnReason) {
    public boolean withdrawn() {
        return withdrawnReason != null;
    }

    public boolean on(LocalDate day) {
        return !withdrawn() && !fromOn.isAfter(day) && (untilOn == null || untilOn.isAfter(day));
    }
}
