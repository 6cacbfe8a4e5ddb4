package lv.vecruzina.ejb.plan;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a worker writes of a plan (plāna melnraksts).
 *
 * @param childOpinion what the child said and the worker wrote down; not taken over where the child wrote it
 * @param changedBecause what changed because the child said so, to be read to the child
 * @param reviewDue nothing means PLAN_REVIEW_MONTHS after the plan is made
 */
public record PlanDraft(
        @Nullable String summary,
        @Nullable String childOpinion,
        @Nullable String changedBecause,
        @Nullable LocalDate reviewDue) {
    /** Whether nothing differs; what the child wrote itself is not compared, as nobody else changes it. */
    boolean saysTheSameAs(PlanDraft other, boolean saidByChild) {
        return same(summary, other.summary)
                && same(changedBecause, other.changedBecause)
                && Objects.equals(reviewDue, other.reviewDue)
                && (saidByChild || same(childOpinion, other.childOpinion));
    }

    /** Whether two texts read the same: empty is as nothing, and a browser ends lines its own way. */
    static boolean same(@Nullable String one, @Nullable String other) {
        return read(one).equals(read(other));
    }

    private static String read(@Nullable String words) {
        return words == null ? "" : words.replace("\r\n", "\n").strip();
    }
}
