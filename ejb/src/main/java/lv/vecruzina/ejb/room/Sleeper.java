package lv.vecruzina.ejb.room;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A client in a room on a night (kas guļ istabā). */
public record Sleeper(
        long stayId,
        int version,
        long roomId,
        String clientNo,
        String givenName,
        String familyName,
        LocalDate birthDate,
        LocalDate fromOn,
        @Nullable LocalDate untilOn) {
    /** Family name first, as registers write it. */
    public String name() {
        return familyName + " " + givenName;
    }
}
