package lv.vecruzina.ejb.behaviour;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A ground for a prevention file and the file, as the client's file shows it (profilakses lieta). */
public record PreventionRow(
        long id,
        int version,
        String ground,
        LocalDate groundOn,
        @Nullable LocalDate openedOn,
        @Nullable String municipality,
        @Nullable LocalDate closedOn,
        @Nullable String closedReason,
        @Nullable String withdrawnReason) {
    public boolean withdrawn() {
        return withdrawnReason != null;
    }

    public boolean awaitsOpening() {
        return openedOn == null && !withdrawn();
    }

    public boolean runs() {
        return openedOn != null && closedOn == null && !withdrawn();
    }
}
