package lv.vecruzina.ejb.recommendation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stage as a list shows it (posms); EUR. */
public record StageRow(
        long id,
        int version,
        long commitmentId,
        String name,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String budgetLine,
        @Nullable BigDecimal budgetEur,
        @Nullable BigDecimal spentEur)
        implements Serializable {

    /** done, late or open; due on the day is not late on it. */
    public String state(LocalDate today) {
        return doneOn != null ? "done" : dueOn.isBefore(today) ? "late" : "open";
    }

    /** From when its rooms can be reckoned with: since it is done, or else from the day it is due, tomorrow where that is past. */
    public LocalDate opensOn(LocalDate today) {
        return doneOn != null ? doneOn : dueOn.isAfter(today) ? dueOn : today.plusDays(1);
    }

    /** More was spent than the line of the budget grants. */
    public boolean isOverspent() {
        return spentEur != null && spentEur.compareTo(budgetEur == null ? BigDecimal.ZERO : budgetEur) > 0;
    }
}
