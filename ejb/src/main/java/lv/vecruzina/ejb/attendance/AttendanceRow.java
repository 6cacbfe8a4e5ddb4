package lv.vecruzina.ejb.attendance;

import org.jspecify.annotations.Nullable;

/** A client of a service's day (apmeklējuma rinda); without a mark the status is empty. */
public record AttendanceRow(
        long placementId,
        String clientNo,
        String givenName,
        String familyName,
        @Nullable String status) {

    /** Family name first, as registers write it. */
    public String name() {
        return familyName + " " + givenName;
    }
}
