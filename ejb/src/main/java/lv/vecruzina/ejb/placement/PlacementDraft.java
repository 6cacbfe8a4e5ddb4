package lv.vecruzina.ejb.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to add a placement (pakalpojuma saņemšanas melnraksts); {@code validTo} is the last valid day, {@code endedOn}
 * the first day no longer. A reason against a limit is the director's, or tells why a past date enters late.
 */
public record PlacementDraft(
        String serviceCode,
        long payerId,
        @Nullable String decisionNo,
        @Nullable LocalDate decisionDate,
        @Nullable String decidedBy,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String cameFrom,
        @Nullable String againstLimitReason) {
    /** A stay planned ahead, whose decision is said elsewhere. */
    public static PlacementDraft planned(
            String serviceCode,
            long payerId,
            LocalDate startedOn,
            LocalDate endedOn,
            @Nullable String againstLimitReason) {
        return new PlacementDraft(
                serviceCode, payerId, null, null, null, null, null, startedOn, endedOn, null, againstLimitReason);
    }
}
