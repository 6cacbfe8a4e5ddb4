package lv.vecruzina.ejb.load;

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
        int checksFailed) {}
