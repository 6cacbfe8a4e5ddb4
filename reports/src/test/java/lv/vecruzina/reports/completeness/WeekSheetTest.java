package lv.vecruzina.reports.completeness;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.completeness.WeekRow;
import lv.vecruzina.reports.shared.Printed;
import lv.vecruzina.reports.shared.ReportFormat;
import lv.vecruzina.reports.shared.ReportOutput;
import org.junit.jupiter.api.Test;

/** The paper of a week tells what is still open from what has been closed, and names no family name. */
class WeekSheetTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 29);

    private static String printed(String worker, List<WeekRow> rows) throws Exception {
        byte[] content = new WeekSheet(MONDAY, worker, rows, MONDAY.plusDays(4)).print();
        return Printed.pdf(new ReportOutput("document", ReportFormat.PDF, 0, content))
                .replaceAll("\\s+", " ");
    }

    @Test
    void openAndClosedStandApart() throws Exception {
        LocalDate since = LocalDate.of(2024, 2, 29);
        String words = printed(
                "Bērziņa Šarlote",
                List.of(
                        new WeekRow(1, "K-1", "Žanis", "Āboliņš", "DAC", "contract", since, 1),
                        new WeekRow(2, "K-2", "Ģirts", "Ķēniņš", "REHAB", "decision", since, 0)));
        assertTrue(words.contains("K-1, Žanis Ā. – līgums (DAC), kopš 29.02.2024"), words);
        assertTrue(words.indexOf("K-1") < words.indexOf("Kopš pirmdienas paveikts"), words);
        assertTrue(words.indexOf("Kopš pirmdienas paveikts") < words.indexOf("K-2"), words);
        assertTrue(words.contains("Bērziņa Šarlote"), words);
        assertFalse(words.contains("Āboliņš"), words);
    }

    @Test
    void anEmptyListOfTheDirectorSaysSo() throws Exception {
        String words = printed("", List.of());
        assertTrue(words.contains("Direktors"), words);
        assertTrue(words.contains("Viss ir paveikts."), words);
    }
}
