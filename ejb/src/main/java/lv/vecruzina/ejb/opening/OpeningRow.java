package lv.vecruzina.ejb.opening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An opening of a part of a client's file (lietas atvēršana); the client by number alone. */
public record OpeningRow(
        long id,
        String clientNo,
        String part,
        String openedBy,
        @Nullable String displayName,
        Instant openedAt,
        @Nullable Long emergencyAccessId) {

    /** Who opened it, as people know them. */
    public String who() {
        return displayName == null ? openedBy : displayName;
    }
}
