package lv.vecruzina.ejb.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Places of a service on a day (vietas): taken by placements, held, and how many there are.
 *
 * @param places null where the director entered no limit
 * @param open false on a day the service does not work
 */
public record PlaceDay(
        String serviceCode,
        LocalDate day,
        int taken,
        int held,
        @Nullable Integer places,
        boolean open) {
    /** Places still free; null without a limit, below 0 where history went against it. */
    public @Nullable Integer free() {
        return places == null ? null : places - taken - held;
    }

    /** How full it is, in tenths from 0 to 10; 11 where more are there than places; 0 without a limit. */
    public int tenths() {
        if (places == null || places == 0) {
            return 0;
        }
        int all = taken + held;
        return all > places ? 11 : all * 10 / places;
    }
}
