package lv.vecruzina.ejb.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the answers of a reply letter (vēstules galva); number and day are given when it is finalised.
 *
 * @param introduction which report was received and when, and what the letter tells of it
 */
public record LetterHead(
        String addressee,
        String subject,
        @Nullable String introduction,
        @Nullable String letterNo,
        @Nullable LocalDate datedOn) {
    /** Whether the letter bears a day that has not come yet: a letter is not dated before it is written. */
    public boolean isAhead(LocalDate today) {
        return datedOn != null && datedOn.isAfter(today);
    }

    boolean isNumbered() {
        return letterNo != null && !letterNo.isBlank() && datedOn != null;
    }
}
