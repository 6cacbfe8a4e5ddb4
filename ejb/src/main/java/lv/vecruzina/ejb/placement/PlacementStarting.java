package lv.vecruzina.ejb.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A placement is about to be added (pakalpojuma sākšana): told before it takes its days, to whoever keeps them for the client. */
public record PlacementStarting(
        long clientId,
        String serviceCode,
        LocalDate startedOn,
        @Nullable LocalDate endedOn) {
    /** The first day that is not its own; a stay that begins and ends on one day has that day. */
    public LocalDate end() {
        return endedOn == null ? LocalDate.MAX : endedOn.isAfter(startedOn) ? endedOn : startedOn.plusDays(1);
    }
}
