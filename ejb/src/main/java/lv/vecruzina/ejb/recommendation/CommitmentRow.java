package lv.vecruzina.ejb.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A commitment (apņemšanās) as the page shows it. */
public record CommitmentRow(
        long id,
        int version,
        String commitmentNo,
        String text,
        @Nullable String owner,
        @Nullable String ownerUser,
        @Nullable String deputyUser,
        @Nullable String validatorUser,
        @Nullable LocalDate dueOn,
        @Nullable String recurrence,
        boolean namesPeriod,
        @Nullable LocalDate nextDueOn,
        @Nullable LocalDate claimedOn,
        @Nullable LocalDate doneOn,
        @Nullable String evidence) {

    /** done, claimed, late, undated or open on the day; due on the day is not late on it. */
    public String state(LocalDate day) {
        if (doneOn != null && !doneOn.isAfter(day)) {
            return "done";
        }
        if (claimedOn != null) {
            return "claimed";
        }
        LocalDate term = term();
        if (term != null && term.isBefore(day)) {
            return "late";
        }
        return dueOn == null && recurrence == null ? "undated" : "open";
    }

    /** Recurs in words that name no period: it can never be late. */
    public boolean isBoundless() {
        return dueOn == null && recurrence != null && !namesPeriod;
    }

    /** By when it, or its open occurrence, is due; null where no day is known. */
    public @Nullable LocalDate term() {
        return dueOn != null ? dueOn : nextDueOn;
    }

    /** Said to be done and not yet validated. */
    public boolean isWaiting() {
        return claimedOn != null && doneOn == null;
    }

    public CommitmentDraft draft() {
        return new CommitmentDraft(text, owner, ownerUser, deputyUser, validatorUser, dueOn, recurrence);
    }
}
