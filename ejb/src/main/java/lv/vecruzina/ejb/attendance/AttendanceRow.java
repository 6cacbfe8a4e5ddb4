package lv.vecruzina.ejb.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A client of a service's day (apmeklējuma rinda); without a mark the status is empty.
 *
 * @param suspendedFrom the first day without the service, where it is suspended on this one
 * @param suspendedUntil the first day it goes on, where that is known
 */
public record AttendanceRow(
        long placementId,
        String clientNo,
        String givenName,
        String familyName,
        @Nullable String status,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate suspendedUntil) {

    /** Family name first, as registers write it. */
    public String name() {
        return familyName + " " + givenName;
    }

    /** Whether nobody is expected because the service is suspended; a mark that is there stays with the others. */
    public boolean isSuspended() {
        return suspendedFrom != null && status == null;
    }
}
