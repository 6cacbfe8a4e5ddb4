package lv.vecruzina.ejb.meal;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who lived in a unit in the month did at its meals (dalība mēnesī).
 *
 * @param clientNo null outside the reader's circle, as the name
 * @param meals in how many meals, in whatever task; then how often in each
 */
public record ChildMonth(
        long unitId,
        @Nullable String clientNo,
        @Nullable String name,
        int meals,
        int menu,
        int shopping,
        int cooking,
        int washingUp)
        implements Serializable {
    public boolean tookPart() {
        return meals > 0;
    }
}
