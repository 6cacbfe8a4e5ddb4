package lv.vecruzina.ejb.placement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A placement (pakalpojuma saņemšana) in a list; {@code endedOn} is the first day no longer, {@code validTo} the last valid. */
public record PlacementRow(
        long id,
        int version,
        String placementNo,
        String clientNo,
        String givenName,
        String familyName,
        String serviceCode,
        boolean residential,
        String payer,
        @Nullable String decisionNo,
        @Nullable LocalDate decisionDate,
        @Nullable String decidedBy,
        @Nullable LocalDate validTo,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String cameFrom,
        @Nullable String endedTo,
        @Nullable String againstLimitReason,
        @Nullable String withdrawnReason) {
    /** Rule 17: from how many days before its last valid day a decision asks for attention. */
    public static final int DECISION_DAYS = 60;

    /** Family name first, as registers write it. */
    public String clientName() {
        return familyName + " " + givenName;
    }

    public boolean withdrawn() {
        return withdrawnReason != null;
    }

    /** Whether the day belongs to the placement; a stay that begins and ends on one day has that day. */
    public boolean holds(LocalDate day) {
        boolean begun = !day.isBefore(startedOn);
        return !withdrawn() && begun && (endedOn == null || day.isBefore(endedOn) || day.equals(startedOn));
    }

    /** The last day that belongs to it; null while no end is known. */
    public @Nullable LocalDate lastDay() {
        return endedOn == null || endedOn.equals(startedOn) ? endedOn : endedOn.minusDays(1);
    }

    /** Whether it may still be ended: nobody has, or the end lies ahead. */
    public boolean runsOn(LocalDate today) {
        return !withdrawn() && (endedOn == null || endedOn.isAfter(today));
    }

    /** Days until the decision's last valid day, negative once it is past; null where it asks for no attention. */
    public @Nullable Long decisionDaysLeft(LocalDate today) {
        if (validTo == null || !runsOn(today)) {
            return null;
        }
        long left = ChronoUnit.DAYS.between(today, validTo);
        return left <= DECISION_DAYS ? left : null;
    }
}
