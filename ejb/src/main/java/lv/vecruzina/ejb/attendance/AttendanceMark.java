package lv.vecruzina.ejb.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A mark of a client in a month of the service (atzīme); without day and status for a client who has none. */
public record AttendanceMark(
        long placementId,
        String clientNo,
        String givenName,
        String familyName,
        @Nullable LocalDate day,
        @Nullable String status) {

    /** Family name first, as registers write it. */
    public String name() {
        return familyName + " " + givenName;
    }
}
