package lv.vecruzina.ejb.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan (plāna versija) as pages and papers show it.
 *
 * @param madeOn nothing while it is being written
 * @param opinionBy child, or worker who wrote down what the child said
 * @param signedAs co_author, informed, refused or none
 */
public record PlanRow(
        long id,
        int version,
        String planVersion,
        @Nullable LocalDate madeOn,
        @Nullable String madeBy,
        @Nullable LocalDate reviewDue,
        @Nullable String summary,
        @Nullable String childOpinion,
        @Nullable String opinionBy,
        @Nullable String changedBecause,
        @Nullable String signedAs,
        @Nullable String refusalReason,
        @Nullable Instant signedAt,
        @Nullable String withdrawnReason) {
    public boolean isDraft() {
        return madeOn == null && withdrawnReason == null;
    }

    public boolean withdrawn() {
        return withdrawnReason != null;
    }

    public boolean saidByChild() {
        return "child".equals(opinionBy);
    }
}
