package lv.vecruzina.ejb.plan;

import java.time.LocalDate;
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
        @Nullable LocalDate reviewDue) {}
