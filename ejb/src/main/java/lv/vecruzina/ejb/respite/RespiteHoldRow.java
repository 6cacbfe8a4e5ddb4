package lv.vecruzina.ejb.respite;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A hold of a client (rezervācija) as its file shows it: held, booked or released with a reason. */
public record RespiteHoldRow(
        long id,
        int version,
        LocalDate fromOn,
        LocalDate untilOn,
        String heldBy,
        @Nullable Long placementId,
        @Nullable String releasedReason) {
    /** held, booked or released. */
    public String state() {
        return placementId != null ? "booked" : releasedReason != null ? "released" : "held";
    }

    public long days() {
        return ChronoUnit.DAYS.between(fromOn, untilOn);
    }
}
