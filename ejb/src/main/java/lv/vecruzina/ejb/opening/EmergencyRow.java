package lv.vecruzina.ejb.opening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An emergency access (ārkārtas piekļuve) with the number of openings under it. */
public record EmergencyRow(
        long id,
        int version,
        String openedBy,
        @Nullable String displayName,
        String reason,
        Instant startedAt,
        Instant endsAt,
        long openings,
        @Nullable Instant reviewedAt,
        @Nullable String reviewedBy,
        @Nullable Boolean accepted,
        @Nullable String reviewWords) {

    /** Who used it, as people know them. */
    public String who() {
        return displayName == null ? openedBy : displayName;
    }
}
