package lv.vecruzina.ejb.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan (plāna versija) as pages and papers show it.
 *
 * @param madeOn nothing while it is being written
 * @param opinionBy child, or worker who wrote down what the child said
 * @param signedAs co_author, informed, refused or none
 * @param signedName the own name as it was typed; nothing where it was drawn
 * @param wasSignedAs how the child had signed before the words changed; nothing once it is signed anew
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
        @Nullable String signedName,
        @Nullable String wasSignedAs,
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

    /** What rule 8 and a plan's sense ask for and is not here: goals, opinion, signature. A plan may be made without. */
    public List<String> lacking(List<GoalRow> goals) {
        return Stream.of(
                        goals.isEmpty() ? "goals" : "",
                        childOpinion == null || childOpinion.isBlank() ? "opinion" : "",
                        signedAs == null || signedAs.equals("none") ? "signature" : "")
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
