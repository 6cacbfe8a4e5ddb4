package lv.vecruzina.ejb.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A recommendation part with its state at a glance (rekomendācija sarakstā). */
public record RecommendationRow(
        long id,
        String source,
        String number,
        String part,
        @Nullable String text,
        String leadBody,
        @Nullable LocalDate replyDueOn,
        boolean answered,
        @Nullable String ownStatus,
        @Nullable String ombudsmanStatus,
        int commitments,
        int done,
        int late,
        int incomplete) {}
