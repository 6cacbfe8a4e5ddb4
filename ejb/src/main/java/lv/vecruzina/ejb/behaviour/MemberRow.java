package lv.vecruzina.ejb.behaviour;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member of a programme's team (komandas dalībnieks); {@code untilOn} is the first day no longer. */
public record MemberRow(
        long id,
        int version,
        long programmeId,
        String body,
        String name,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        @Nullable String withdrawnReason) {
    public boolean withdrawn() {
        return withdrawnReason != null;
    }
}
