package lv.vecruzina.web.plan;

import java.io.Serializable;
import java.time.LocalDate;
import lv.vecruzina.ejb.plan.PlanDraft;
import lv.vecruzina.ejb.plan.PlanRow;
import org.jspecify.annotations.Nullable;

/** What a worker types of a plan (plāna teksts); it stays as it was when it is refused. */
public class PlanText implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String summary;
    private @Nullable String childOpinion;
    private @Nullable String changedBecause;
    private @Nullable LocalDate reviewDue;

    static PlanText of(PlanRow row) {
        PlanText text = new PlanText();
        text.summary = row.summary();
        text.childOpinion = row.childOpinion();
        text.changedBecause = row.changedBecause();
        text.reviewDue = row.reviewDue();
        return text;
    }

    PlanDraft draft() {
        return new PlanDraft(summary, childOpinion, changedBecause, reviewDue);
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }

    public @Nullable String getChildOpinion() {
        return childOpinion;
    }

    public void setChildOpinion(@Nullable String childOpinion) {
        this.childOpinion = childOpinion;
    }

    public @Nullable String getChangedBecause() {
        return changedBecause;
    }

    public void setChangedBecause(@Nullable String changedBecause) {
        this.changedBecause = changedBecause;
    }

    public @Nullable LocalDate getReviewDue() {
        return reviewDue;
    }

    public void setReviewDue(@Nullable LocalDate reviewDue) {
        this.reviewDue = reviewDue;
    }
}
