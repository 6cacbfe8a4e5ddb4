package lv.vecruzina.ejb.shift;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A note to write (jauns ieraksts).
 *
 * @param livingUnitId the unit it is about, {@code clientNo} the client; with neither it is about the whole house
 * @param mustKnowUntil the last day the next shifts must sign it; null where they need not
 */
public record NoteDraft(
        String text,
        @Nullable Long livingUnitId,
        @Nullable String clientNo,
        @Nullable LocalDate mustKnowUntil) {}
