package lv.vecruzina.ejb.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A phrase that letters are searched for (formulējums sarakstā); those that came with the system name nobody. */
public record PhraseRow(
        long id,
        int version,
        String phrase,
        String words,
        @Nullable Instant addedAt,
        @Nullable String addedBy) {}
