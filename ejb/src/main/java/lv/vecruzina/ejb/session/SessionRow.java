package lv.vecruzina.ejb.session;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An invitation to a session (nodarbība) in a calendar or a client's file; without an outcome it is planned. */
public record SessionRow(
        long id,
        int version,
        String sessionNo,
        String clientNo,
        String givenName,
        String familyName,
        String kind,
        LocalDate heldOn,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String place,
        @Nullable Long employeeId,
        @Nullable String specialistGiven,
        @Nullable String specialistFamily,
        @Nullable String outcome,
        @Nullable String outcomeReason,
        @Nullable String withdrawnReason,
        @Nullable Long series) {
    /** Family name first, as registers write it. */
    public String clientName() {
        return familyName + " " + givenName;
    }

    public String specialist() {
        return specialistFamily == null ? "" : specialistFamily + " " + specialistGiven;
    }

    public boolean isPlanned() {
        return outcome == null && withdrawnReason == null;
    }

    /** Whether it is planned for a day from the first up to the one before the last, which may not be known. */
    public boolean isPlannedWithin(LocalDate fromOn, @Nullable LocalDate untilOn) {
        return isPlanned() && !heldOn.isBefore(fromOn) && (untilOn == null || heldOn.isBefore(untilOn));
    }
}
