package lv.vecruzina.ejb.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A placement (pakalpojuma saņemšana) in a list. */
public record PlacementRow(
        long id,
        int version,
        String placementNo,
        String clientNo,
        String givenName,
        String familyName,
        String serviceCode,
        String payer,
        @Nullable String decisionNo,
        @Nullable LocalDate validTo,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String endedTo,
        @Nullable String withdrawnReason) {

    /** Family name first, as registers write it. */
    public String clientName() {
        return familyName + " " + givenName;
    }
}
