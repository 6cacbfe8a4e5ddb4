package lv.vecruzina.ejb.meal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a meal (maltītes ziņas).
 *
 * @param words what was on the table, or a note; may be missing
 * @param parts the tasks each child took part in, by client number; nobody may have
 */
public record MealDraft(
        long unitId,
        LocalDate eatenOn,
        String kind,
        String cameFrom,
        @Nullable String words,
        Map<String, Set<String>> parts) {
    /** Cooked in the unit; the two others come from the central kitchen. */
    public static final String UNIT_KITCHEN = "unit_kitchen";

    /** Brought to the unit and eaten there. */
    public static final String CENTRAL_KITCHEN = "central_kitchen";

    public static final String COOKING = "cooking";

    /** In the order of the day; baking at any hour. */
    public static final List<String> KINDS = List.of("breakfast", "lunch", "snack", "dinner", "baking");

    public static final List<String> ORIGINS = List.of(UNIT_KITCHEN, CENTRAL_KITCHEN, "canteen");

    /** The stages children shall take part in, in their order. */
    public static final List<String> TASKS = List.of("menu", "shopping", COOKING, "washing_up");

    public MealDraft {
        words = words == null || words.isBlank() ? null : words.strip();
    }
}
