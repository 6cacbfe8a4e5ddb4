package lv.vecruzina.ejb.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import lv.vecruzina.ejb.shared.Riga;
import org.jspecify.annotations.Nullable;

/**
 * A period of absence as lists show it (prombūtne).
 *
 * @param expectedAt when the client must be back; null where nobody knows
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
        @Nullable Instant expectedAt,
        @Nullable Instant returnedAt,
        @Nullable LocalDate closedOn,
        String withWhom,
        String contact) {

    public String clientName() {
        return familyName + " " + givenName;
    }

    /** Whether the client has not come back as far as anybody said. */
    public boolean open() {
        return returnedAt == null && closedOn == null;
    }

    public boolean late(Instant now) {
        return open() && expectedAt != null && expectedAt.isBefore(now);
    }

    public boolean runaway() {
        return kind.equals(AttendanceService.RUNAWAY);
    }

    /** Nights away, as far as they are known; none where the client comes back on the day of leaving, null while nobody knows. */
    public @Nullable Long nights() {
        Instant back = returnedAt != null ? returnedAt : expectedAt;
        if (closedOn == null && back == null) {
            return null;
        }
        LocalDate until = closedOn != null ? closedOn : LocalDate.ofInstant(Objects.requireNonNull(back), Riga.ZONE);
        return ChronoUnit.DAYS.between(fromOn, until);
    }
}
