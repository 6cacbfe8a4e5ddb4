package lv.vecruzina.web.meal;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.vecruzina.ejb.meal.ChildMonth;
import lv.vecruzina.ejb.meal.MealDraft;
import lv.vecruzina.ejb.meal.MealRow;
import lv.vecruzina.ejb.meal.MealUnit;

/**
 * A unit's month (vienības mēnesis): each day by the best that was eaten on it, cooked here before brought before canteen.
 *
 * @param days where the meals of the day came from; nothing where none is recorded
 */
public record UnitMonth(MealUnit unit, List<String> days, int meals, List<ChildMonth> lived) implements Serializable {
    static UnitMonth of(MealUnit unit, YearMonth month, List<MealRow> meals, List<ChildMonth> children) {
        List<MealRow> own =
                meals.stream().filter(meal -> meal.unitId() == unit.id()).toList();
        Map<Integer, String> best = own.stream()
                .collect(Collectors.toMap(
                        meal -> meal.eatenOn().getDayOfMonth(),
                        MealRow::cameFrom,
                        (one, other) -> rank(one) <= rank(other) ? one : other));
        return new UnitMonth(
                unit,
                IntStream.rangeClosed(1, month.lengthOfMonth())
                        .mapToObj(day -> best.getOrDefault(day, ""))
                        .toList(),
                own.size(),
                children.stream().filter(child -> child.unitId() == unit.id()).toList());
    }

    private static int rank(String cameFrom) {
        return MealDraft.ORIGINS.indexOf(cameFrom);
    }

    /** Days on which something was cooked in the unit. */
    public long cooked() {
        return days.stream().filter(MealDraft.UNIT_KITCHEN::equals).count();
    }

    public long tookPart() {
        return lived.stream().filter(ChildMonth::tookPart).count();
    }

    /** Those of the reader's circle. */
    public List<ChildMonth> named() {
        return lived.stream().filter(child -> child.name() != null).toList();
    }

    public int others() {
        return lived.size() - named().size();
    }
}
