package lv.vecruzina.ejb.home;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The newest load (pēdējā ielāde) at a glance. */
public record LastLoad(
        long id, LocalDate asOf, String state, @Nullable Instant finishedAt, int checksFailed) {
    /** Whether it asks for somebody: it failed, was held back or a check found something. */
    public boolean troubled() {
        return state.equals("failed") || state.equals("held") || checksFailed > 0;
    }
}
