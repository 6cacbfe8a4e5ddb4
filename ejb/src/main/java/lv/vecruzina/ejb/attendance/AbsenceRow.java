package lv.vecruzina.ejb.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import lv.vecruzina.ejb.shared.Riga;
import org.jspecify.annotations.Nullable;

/**
 * A period of absence as lists show it (prombūtne).
 *
 * @param closedOn the first day no longer, where it ended without a return
 */
public record AbsenceRow(
        long id,
        int version,
        String clientNo,
        String givenName,
        String familyName,
        String serviceCode,
        String kind,
        LocalDate fromOn,
        Instant expectedAt,
        @Nullable Instant returnedAt,
        @Nullable LocalDate closedOn,
        String withWhom,
        String contact) {

    public String clientName() {
        return familyName + " " + givenName;
    }

    /** Whether the client is expected back, today or later. */
    public boolean open() {
        return returnedAt == null && closedOn == null;
    }

    public boolean late(Instant now) {
        return open() && expectedAt.isBefore(now);
    }

    /** Nights away, as far as they are known; none where the client comes back on the day of leaving. */
    public long nights() {
        LocalDate until = closedOn != null
                ? closedOn
                : LocalDate.ofInstant(returnedAt != null ? returnedAt : expectedAt, Riga.ZONE);
        return ChronoUnit.DAYS.between(fromOn, until);
    }
}
