package lv.vecruzina.ejb.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A kind of session as the pages show it (nodarbības veids); {@code untilOn} is the first day no longer. */
public record KindRow(
        long id,
        int version,
        String name,
        @Nullable String about,
        LocalDate fromOn,
        @Nullable LocalDate untilOn) {
    public boolean isOfferedOn(LocalDate day) {
        return !fromOn.isAfter(day) && (untilOn == null || untilOn.isAfter(day));
    }
}
