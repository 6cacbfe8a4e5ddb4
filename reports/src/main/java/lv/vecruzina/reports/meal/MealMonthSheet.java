package lv.vecruzina.reports.meal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.meal.MealDraft;
import lv.vecruzina.ejb.meal.MealRow;
import lv.vecruzina.ejb.meal.PartRow;
import lv.vecruzina.reports.shared.Document;

/**
 * A unit's meals of a month (mēneša maltīšu lapa): what was cooked where the children live, and who took part in what. Given
 * name and initial only, and no note, which may hold a name: the sheet leaves the house.
 *
 * @param parts those of the reader's circle; the others are counted
 */
public record MealMonthSheet(String unit, YearMonth month, List<MealRow> meals, List<PartRow> parts, LocalDate day) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.");

    /** The sheet in Latvian, as PDF. */
    public byte[] print() {
        Document sheet = new Document()
                .fact("meal.unit", unit)
                .fact("meal.month", month)
                .fact("meal.days_cooked", daysCooked() + " / " + month.lengthOfMonth())
                .fact("meal.count", meals.size())
                .text(meals.isEmpty() ? "meal.none" : "meal.meals");
        meals.forEach(meal -> sheet.text("meal.line", line(meal)));
        return sheet.text("meal.privacy")
                .print("meal.title", "%s-%02d".formatted(month.getYear(), month.getMonthValue()), day);
    }

    private long daysCooked() {
        return meals.stream()
                .filter(MealRow::cooked)
                .map(MealRow::eatenOn)
                .distinct()
                .count();
    }

    private String line(MealRow meal) {
        String head = DAY.format(meal.eatenOn()) + " " + Document.word("meal.kind." + meal.kind()) + " – "
                + Document.word("meal.from." + meal.cameFrom());
        return meal.tookPart() == 0 ? head : head + ": " + who(meal);
    }

    private String who(MealRow meal) {
        LinkedHashMap<String, List<PartRow>> children = parts.stream()
                .filter(part -> part.mealId() == meal.id())
                .collect(Collectors.groupingBy(PartRow::clientNo, LinkedHashMap::new, Collectors.toList()));
        List<String> named =
                children.values().stream().map(MealMonthSheet::child).toList();
        long others = meal.tookPart() - named.size();
        return String.join("; ", named)
                + (others == 0 ? "" : (named.isEmpty() ? "" : "; ") + Document.word("meal.others") + " " + others);
    }

    private static String child(List<PartRow> own) {
        Set<String> tasks = own.stream().map(PartRow::task).collect(Collectors.toSet());
        return own.get(0).givenName() + " " + own.get(0).familyName().charAt(0) + ". ("
                + MealDraft.TASKS.stream()
                        .filter(tasks::contains)
                        .map(task -> Document.word("meal.task." + task))
                        .collect(Collectors.joining(", "))
                + ")";
    }
}
