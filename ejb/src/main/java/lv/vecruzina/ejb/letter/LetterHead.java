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
    boolean isNumbered() {
        return letterNo != null && !letterNo.isBlank() && datedOn != null;
    }
}
