package lv.vecruzina.ejb.plan;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a worker writes of a goal (mērķa ziņas).
 *
 * @param childWords what the child said, word for word; not taken over where the child wrote it
 * @param goal the same in the worker's words
 */
public record GoalDraft(
        @Nullable String childWords,
        @Nullable String goal,
        @Nullable String steps,
        @Nullable String who,
        @Nullable LocalDate dueOn) {
    /** Whether nothing differs; what the child wrote itself is not compared, as nobody else changes it. */
    boolean saysTheSameAs(GoalDraft other, boolean byChild) {
        return (byChild || PlanDraft.same(childWords, other.childWords))
                && PlanDraft.same(goal, other.goal)
                && PlanDraft.same(steps, other.steps)
                && PlanDraft.same(who, other.who)
                && Objects.equals(dueOn, other.dueOn);
    }
}
