package lv.vecruzina.ejb.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed for a commitment (apņemšanās melnraksts). */
public record CommitmentDraft(
        String text,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        @Nullable String recurrence,
        @Nullable LocalDate doneOn,
        @Nullable String evidence) {

    /** Rule 18: someone is named, and a day or a rhythm. */
    public boolean isComplete() {
        return owner != null && !owner.isBlank() && (dueOn != null || recurrence != null && !recurrence.isBlank());
    }
}
