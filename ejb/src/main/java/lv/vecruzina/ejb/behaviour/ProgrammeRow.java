package lv.vecruzina.ejb.behaviour;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A programme as the client's file shows it (uzvedības korekcijas programma); {@code municipality}: whose Social Service leads. */
public record ProgrammeRow(
        long id,
        int version,
        String municipality,
        String aim,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String closedReason,
        @Nullable String withdrawnReason) {
    public boolean withdrawn() {
        return withdrawnReason != null;
    }

    public boolean runs() {
        return closedOn == null && !withdrawn();
    }
}
