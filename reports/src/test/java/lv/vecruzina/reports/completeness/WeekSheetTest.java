package lv.vecruzina.reports.completeness;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import lv.vecruzina.ejb.completeness.WeekRow;
import lv.vecruzina.reports.shared.Printed;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The paper of a week tells what is still open from what has been closed, and names no family name. */
class WeekSheetTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 29);

    private static String printed(String worker, List<WeekRow> rows) {
        return Printed.words(new WeekSheet(MONDAY, worker, rows, MONDAY.plusDays(4)).print());
    }

    @Test
    void openAndClosedStandApart() throws Exception {
        LocalDate since = LocalDate.of(2024, 2, 29);
        String words = printed(
                "Bērziņa Šarlote",
                List.of(
                        new WeekRow(1, "K-1", "Žanis", "Āboliņš", "DAC", "contract", since, 1),
                        new WeekRow(2, "K-2", "Ģirts", "Ķēniņš", "REHAB", "decision", since, 0)));
        assertTrue(words.contains("Nr. 1/2026"), "the week of the year of its Thursday: " + words);
        assertTrue(words.contains("K-1, Žanis Ā. līgums (Dienas aprūpe), kopš 29.02.2024"), words);
        assertTrue(words.indexOf("K-1") < words.indexOf("Kopš pirmdienas paveikts"), words);
        assertTrue(words.indexOf("Kopš pirmdienas paveikts") < words.indexOf("K-2"), words);
        assertTrue(words.contains("Bērziņa Šarlote"), words);
        assertFalse(words.contains("Āboliņš"), words);
    }

    @Test
    void aHundredLinesBeginOnTheFirstPage() throws Exception {
        List<WeekRow> rows = IntStream.range(0, 100)
                .mapToObj(i -> new WeekRow(
                        i, "K-" + i / 3, "Žanis", "Āboliņš", "REHAB", "doctor_statement", LocalDate.of(2026, 1, 1), 1))
                .toList();
        byte[] content = new WeekSheet(MONDAY, "", rows, MONDAY).print();
        Files.write(Path.of("target/week-sheet.pdf"), content);
        try (PDDocument document = Loader.loadPDF(content)) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertTrue(first.getText(document).contains("K-0"), "the first page holds files");
            assertTrue(document.getNumberOfPages() <= 3, "pages: " + document.getNumberOfPages());
        }
        assertTrue(Printed.words(content).contains("Vēl trūkst: 100"));
    }

    @Test
    void anEmptyListOfTheDirectorSaysSo() throws Exception {
        String words = printed("", List.of());
        assertTrue(words.contains("Direktors"), words);
        assertTrue(words.contains("Viss ir paveikts."), words);
    }
}
