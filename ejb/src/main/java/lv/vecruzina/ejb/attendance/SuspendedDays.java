package lv.vecruzina.ejb.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a placement is suspended (apturētas dienas).
 *
 * @param untilOn the first day it goes on; null where that is not known yet
 */
public record SuspendedDays(
        long placementId, LocalDate fromOn, @Nullable LocalDate untilOn) {
    public boolean cover(LocalDate day) {
        return !day.isBefore(fromOn) && (untilOn == null || day.isBefore(untilOn));
    }
}
