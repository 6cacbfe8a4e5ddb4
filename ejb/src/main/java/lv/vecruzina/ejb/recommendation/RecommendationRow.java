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
        @Nullable LocalDate reportReceivedOn,
        @Nullable LocalDate replyDueOn,
        boolean answered,
        @Nullable String ownStatus,
        @Nullable String ombudsmanStatus,
        int commitments,
        int done,
        int late,
        int incomplete,
        boolean proven) {
    private static final String DONE = "ieviesta";
    private static final String NOT_CONCERNED = "nav attiecināma";

    /** Said to be implemented, but no evidence of it is valid any more. */
    public boolean isUnproven() {
        return DONE.equals(ownStatus) && !proven;
    }

    /** What goes over into the next year: everything that concerns the centre and is not implemented with valid evidence. */
    boolean isLeft() {
        return !NOT_CONCERNED.equals(ownStatus) && !DONE.equals(ownStatus) || isUnproven();
    }
}
