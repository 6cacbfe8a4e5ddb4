package lv.vecruzina.ejb.paternity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A resident without a father entry, or of whom nobody knows (bērns bez ieraksta par tēvu).
 *
 * @param known whether the register was looked at
 * @param next what the clock asks first, null where nothing is open
 */
public record ChildRow(
        long clientId,
        String clientNo,
        String givenName,
        String familyName,
        LocalDate birthDate,
        LocalDate startedOn,
        boolean known,
        long steps,
        @Nullable LocalDate lastOn,
        @Nullable DueRow next) {
    public String clientName() {
        return familyName + " " + givenName;
    }
}
