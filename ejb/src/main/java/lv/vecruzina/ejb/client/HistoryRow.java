package lv.vecruzina.ejb.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One changed property (izmaiņa) in a client's records: from what to what, who and when. */
public record HistoryRow(
        Instant at,
        String actor,
        String table,
        String operation,
        String property,
        @Nullable String before,
        @Nullable String after) {}
