package lv.vecruzina.ejb.plan;

import java.time.LocalDate;
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
        @Nullable LocalDate dueOn) {}
