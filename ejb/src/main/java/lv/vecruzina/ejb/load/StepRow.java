package lv.vecruzina.ejb.load;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step of a load (ielādes solis) with its times and row count. */
public record StepRow(
        String step,
        String state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long rowsWritten,
        @Nullable String message) {

    /** How long it took, in milliseconds; 0 while it runs. */
    public long millis() {
        return finishedAt == null ? 0 : Duration.between(startedAt, finishedAt).toMillis();
    }
}
