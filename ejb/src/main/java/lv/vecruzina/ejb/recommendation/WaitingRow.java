package lv.vecruzina.ejb.recommendation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A commitment that waits for somebody (gaida): said to be done, for its validator; sent back with a reason, for who fulfils it.
 */
public record WaitingRow(
        long recommendationId,
        String number,
        String part,
        String commitmentNo,
        String text,
        String saidBy,
        Instant saidAt,
        @Nullable String reason) {}
