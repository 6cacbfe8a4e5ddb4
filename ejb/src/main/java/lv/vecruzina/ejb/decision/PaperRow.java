package lv.vecruzina.ejb.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A document of a step (dokuments) as the page shows it, without its content; one made here has a decision and a revision. */
public record PaperRow(
        long id,
        int version,
        String step,
        long stepId,
        String fileName,
        String sha256,
        Instant addedAt,
        String addedBy,
        @Nullable Long decisionId,
        @Nullable Integer revision,
        @Nullable String withdrawnReason) {

    public boolean withdrawn() {
        return withdrawnReason != null;
    }
}
