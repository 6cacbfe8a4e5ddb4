package lv.vecruzina.ejb.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One changed property (izmaiņa) in a client's records: from what to what, who and when. Rows of one change share its id;
 * {@code about} says which placement, day or session it concerns.
 */
public record HistoryRow(
        long changeId,
        Instant at,
        String actor,
        String table,
        String operation,
        @Nullable String serviceCode,
        @Nullable String about,
        String property,
        @Nullable String before,
        @Nullable String after) {}
