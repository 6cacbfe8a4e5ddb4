package lv.vecruzina.ejb.leaver;

import java.time.LocalDate;
import lv.vecruzina.ejb.client.Age;
import org.jspecify.annotations.Nullable;

/**
 * A youth (jaunietis), from the age of interviews to the end of the guarantees.
 *
 * @param leftOn the first day no longer in long-term care; null or to come while there
 */
public record YouthRow(
        long id,
        String clientNo,
        String givenName,
        String familyName,
        LocalDate birthDate,
        @Nullable LocalDate leftOn) {
    public String name() {
        return familyName + " " + givenName;
    }

    public boolean inCareOn(LocalDate day) {
        return leftOn == null || leftOn.isAfter(day);
    }

    public LocalDate adultOn() {
        return Age.birthday(birthDate, birthDate.getYear() + 18);
    }

    /** Completed years on leaving: who left before the age of interviews is no care leaver. */
    int leftAt() {
        return leftOn == null ? Integer.MAX_VALUE : Age.on(birthDate, leftOn);
    }
}
