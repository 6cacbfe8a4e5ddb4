package lv.vecruzina.ejb.respite;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the booking calendar (rezervāciju kalendārs): a placement, or a hold that is not used yet.
 *
 * @param holdId the hold's id with its {@code version}; 0 for a placement
 * @param untilOn the first day no longer; null while a placement has no end
 */
public record RespiteStay(
        long holdId,
        int version,
        String clientNo,
        String givenName,
        String familyName,
        LocalDate fromOn,
        @Nullable LocalDate untilOn) {
    /** Family name first, as registers write it. */
    public String clientName() {
        return familyName + " " + givenName;
    }

    public boolean held() {
        return holdId > 0;
    }

    /** Whether the night of the day belongs to it; a stay of one day takes its place on that day. */
    public boolean takes(LocalDate day) {
        return !day.isBefore(fromOn) && (untilOn == null || day.isBefore(untilOn) || day.equals(fromOn));
    }
}
