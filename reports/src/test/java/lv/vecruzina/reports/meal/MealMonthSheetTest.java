package lv.vecruzina.reports.meal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import lv.vecruzina.ejb.meal.MealRow;
import lv.vecruzina.ejb.meal.PartRow;
import lv.vecruzina.reports.shared.Printed;
import lv.vecruzina.reports.shared.ReportFormat;
import lv.vecruzina.reports.shared.ReportOutput;
import org.junit.jupiter.api.Test;

/** The sheet leaves the house: no surname, no note; who is outside the reader's circle is a number. */
class MealMonthSheetTest {
    private static MealRow meal(long id, int day, String kind, String from, long tookPart) {
        return new MealRow(
                id, 1, 1, LocalDate.of(2026, 2, day), kind, from, "Zupa pēc Ķirsones receptes", tookPart, "c", "Carer");
    }

    private static String print(List<MealRow> meals, List<PartRow> parts) throws Exception {
        byte[] content = new MealMonthSheet(
                        "Krīzes centrs", YearMonth.of(2026, 2), meals, parts, LocalDate.of(2026, 3, 2))
                .print();
        Files.write(Path.of("target/meal-month.pdf"), content);
        return Printed.pdf(new ReportOutput("document", ReportFormat.PDF, 0, content))
                .replaceAll("\\s+", " ");
    }

    @Test
    void itSaysWhatWasCookedByWhomWithoutSurnames() throws Exception {
        String words = print(
                List.of(
                        meal(1, 27, "lunch", "canteen", 0),
                        meal(2, 28, "dinner", "unit_kitchen", 3),
                        meal(3, 28, "baking", "unit_kitchen", 2)),
                List.of(
                        new PartRow(2, "V-1", "Elīna", "Ķirsone", "washing_up"),
                        new PartRow(2, "V-1", "Elīna", "Ķirsone", "menu"),
                        new PartRow(2, "V-2", "Āris", "Zīle", "cooking")));
        assertTrue(words.contains("2026. gada februāris"), words);
        assertTrue(words.contains("1 / 28"), "two meals of a day are one day cooked: " + words);
        assertTrue(
                words.contains("28.02. vakariņas – gatavoja telpu vienībā: Elīna Ķ. (ēdienkarte, trauku mazgāšana); "
                        + "Āris Z. (gatavošana); vēl citi: 1"),
                words);
        assertTrue(words.contains("28.02. cepšana – gatavoja telpu vienībā: vēl citi: 2"), words);
        assertTrue(words.contains("27.02. pusdienas – ēda ēdnīcā 28.02."), words);
        assertFalse(words.contains("Ķirsone") || words.contains("Zīle") || words.contains("V-1"), words);
    }

    @Test
    void aMonthWithoutMealsSaysSo() throws Exception {
        assertTrue(print(List.of(), List.of()).contains("Nekas nav ierakstīts."));
    }
}
