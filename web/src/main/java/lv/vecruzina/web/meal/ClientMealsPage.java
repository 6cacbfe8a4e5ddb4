package lv.vecruzina.web.meal;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.meal.MealDraft;
import lv.vecruzina.ejb.meal.MealQueries;
import lv.vecruzina.ejb.meal.MealRow;
import lv.vecruzina.ejb.meal.MealUnit;
import lv.vecruzina.ejb.meal.PartRow;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Text;

/** The part of a client's file that tells the meals the client took part in (klienta maltītes), the newest first. */
@Named
@ViewScoped
public class ClientMealsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private MealQueries queries;

    @Inject
    private ClientHead head;

    private List<MealRow> rows = List.of();
    private Map<Long, String> units = Map.of();
    private Map<Long, List<String>> tasks = Map.of();

    public void read() {
        rows = queries.ofClient(head.getId());
        units = queries.units().stream().collect(Collectors.toMap(MealUnit::id, MealUnit::name));
        tasks = queries.partsOf(head.getId()).stream()
                .collect(
                        Collectors.groupingBy(PartRow::mealId, Collectors.mapping(PartRow::task, Collectors.toList())));
    }

    /** What the client did at the meal, in the words of the page. */
    public String did(MealRow row) {
        List<String> done = tasks.getOrDefault(row.id(), List.of());
        return MealDraft.TASKS.stream()
                .filter(done::contains)
                .map(task -> Text.of("meal.task." + task))
                .collect(Collectors.joining(", "));
    }

    public String unit(MealRow row) {
        return units.getOrDefault(row.unitId(), "");
    }

    public long times(String task) {
        return tasks.values().stream().filter(done -> done.contains(task)).count();
    }

    public List<String> getAllTasks() {
        return MealDraft.TASKS;
    }

    public List<MealRow> getRows() {
        return rows;
    }
}
