package lv.vecruzina.ejb.paternity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the legal clock asks of a paternity case (termiņš): its rule, since when, by when, and the day it was done. */
public record DueRow(
        String rule,
        LocalDate aroseOn,
        LocalDate dueOn,
        @Nullable LocalDate doneOn) {
    public boolean isLate(LocalDate day) {
        return doneOn == null && dueOn.isBefore(day);
    }
}
