package lv.vecruzina.ejb.load;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An attempt to load the warehouse (ielāde); state is running, published, held or failed. */
public record LoadRow(
        long id,
        LocalDate asOf,
        String state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        String askedBy,
        long rowsRead,
        long rowsWritten,
        @Nullable String message,
        int checksFailed,
        int stepsFailed) {

    /** How long it took, in seconds; 0 while it runs. */
    public long seconds() {
        return finishedAt == null ? 0 : Duration.between(startedAt, finishedAt).toSeconds();
    }

    /** Whether it can go on where it stopped; also a published one whose reports were not made. */
    public boolean isRestartable() {
        return state.equals("failed") || state.equals("published") && stepsFailed > 0;
    }
}
