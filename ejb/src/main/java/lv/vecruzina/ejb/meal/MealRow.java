package lv.vecruzina.ejb.meal;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meal as lists show it (maltīte).
 *
 * @param tookPart how many took part, those outside the reader's circle among them
 * @param recordedBy the user name, {@code recorder} the name shown
 */
public record MealRow(
        long id,
        int version,
        long unitId,
        LocalDate eatenOn,
        String kind,
        String cameFrom,
        @Nullable String words,
        long tookPart,
        String recordedBy,
        String recorder)
        implements Serializable {
    /** Made where the children live. */
    public boolean cooked() {
        return MealDraft.UNIT_KITCHEN.equals(cameFrom);
    }
}
