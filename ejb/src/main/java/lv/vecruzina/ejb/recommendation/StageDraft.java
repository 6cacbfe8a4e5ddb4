package lv.vecruzina.ejb.recommendation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stage as typed (posma dati).
 *
 * @param budgetLine the line of the municipality's budget that pays; needed with {@code budgetEur}
 * @param budgetEur granted, EUR; null while nothing is
 * @param spentEur spent so far, EUR
 */
public record StageDraft(
        String name,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String budgetLine,
        @Nullable BigDecimal budgetEur,
        @Nullable BigDecimal spentEur) {

    /** Whether the money granted says where it comes from. */
    boolean isFunded() {
        return budgetEur == null || budgetLine != null && !budgetLine.isBlank();
    }
}
