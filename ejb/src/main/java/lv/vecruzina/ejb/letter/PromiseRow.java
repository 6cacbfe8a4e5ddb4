package lv.vecruzina.ejb.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A commitment (apņemšanās) as the reply letter gives it; {@code proven} where the register holds evidence of it. */
public record PromiseRow(
        String commitmentNo,
        String text,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        @Nullable String recurrence,
        boolean namesPeriod,
        boolean proven) {}
