package lv.vecruzina.web.meal;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.meal.MealDraft;
import lv.vecruzina.ejb.meal.PartRow;
import lv.vecruzina.web.shared.Text;

/** A child who took part in a meal (kas piedalījās), with the tasks in their order. */
public record MealHelp(String clientNo, String name, List<String> tasks) {
    static List<MealHelp> of(long meal, Collection<PartRow> parts) {
        return parts.stream()
                .filter(part -> part.mealId() == meal)
                .collect(Collectors.groupingBy(PartRow::clientNo, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(MealHelp::of)
                .toList();
    }

    private static MealHelp of(List<PartRow> child) {
        return new MealHelp(
                child.get(0).clientNo(),
                child.get(0).name(),
                child.stream()
                        .map(PartRow::task)
                        .sorted(Comparator.comparing(MealDraft.TASKS::indexOf))
                        .toList());
    }

    /** The tasks in the words of the page. */
    public String words() {
        return tasks.stream().map(task -> Text.of("meal.task." + task)).collect(Collectors.joining(", "));
    }
}
