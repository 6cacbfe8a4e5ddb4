package lv.vecruzina.ejb.restriction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the supervision log (uzraudzības žurnāls).
 *
 * @param writtenAt null where it was written down at once
 */
public record LookRow(
        long restrictionId,
        Instant lookedAt,
        String lookedBy,
        String seen,
        @Nullable Instant writtenAt) {}
