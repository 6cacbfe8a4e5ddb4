package lv.vecruzina.ejb.load;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The newest asked run (pieprasītais darbs) and how far it is. */
public record RunRow(
        LocalDate asOf,
        String state,
        Instant requestedAt,
        @Nullable String message,
        @Nullable String step,
        int stepsDone) {

    public boolean isGoing() {
        return state.equals("waiting") || state.equals("running");
    }
}
