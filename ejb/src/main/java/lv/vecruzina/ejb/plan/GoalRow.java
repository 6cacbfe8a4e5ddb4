package lv.vecruzina.ejb.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A goal (mērķis) as pages and papers show it. */
public record GoalRow(
        long id,
        int version,
        long planId,
        @Nullable String childWords,
        boolean byChild,
        @Nullable String goal,
        @Nullable String steps,
        @Nullable String who,
        @Nullable LocalDate dueOn,
        @Nullable String outcome,
        @Nullable String outcomeNote) {
    public GoalDraft draft() {
        return new GoalDraft(childWords, goal, steps, who, dueOn);
    }
}
