package lv.vecruzina.ejb.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reply letter in the list (atbildes vēstule sarakstā): number of its parts and of those answered. */
public record LetterRow(
        long id,
        String source,
        String subject,
        boolean isFinal,
        @Nullable String letterNo,
        @Nullable LocalDate datedOn,
        int parts,
        int answered) {}
