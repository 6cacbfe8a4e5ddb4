package lv.vecruzina.reports.allowance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import lv.vecruzina.ejb.allowance.ChildPocket;
import lv.vecruzina.reports.shared.Printed;
import lv.vecruzina.reports.shared.ReportFormat;
import lv.vecruzina.reports.shared.ReportOutput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who waits signs on paper, who said on the tablet that it came does not; a reader of numbers gets no lines to sign. */
class PocketListTest {
    private static final String LINE = "______________";

    private static ChildPocket child(@Nullable String name, String given, int unconfirmed) {
        return new ChildPocket(
                1, "V-1", name, 13, new BigDecimal("20"), new BigDecimal(given), LocalDate.of(2026, 3, 5), unconfirmed);
    }

    private static String print(List<ChildPocket> children) throws Exception {
        byte[] content = new PocketList(children, YearMonth.of(2026, 3), LocalDate.of(2026, 3, 31)).print();
        Files.write(Path.of("target/pocket-list.pdf"), content);
        return Printed.pdf(new ReportOutput("document", ReportFormat.PDF, 0, content))
                .replaceAll("\\s+", " ");
    }

    private static int lines(String words) {
        return words.split(LINE, -1).length - 1;
    }

    @Test
    void everyChildIsALineAndWhoHasNotConfirmedSigns() throws Exception {
        String words = print(
                List.of(child("Ķirse Ērika", "0", 0), child("Ābele Jānis", "20", 1), child("Zīle Šarlote", "20", 0)));
        assertTrue(words.contains("2026. gada marts"), words);
        assertTrue(words.contains("Ķirse Ērika 20,00 0,00"), words);
        assertTrue(words.contains("Ābele Jānis 20,00 20,00 05.03.2026. nav apstiprinājis"), words);
        assertTrue(words.contains("Zīle Šarlote 20,00 20,00 05.03.2026. apstiprināja"), words);
        assertTrue(words.contains("60,00") && words.contains("40,00"), words);
        assertEquals(2, lines(words), words);
    }

    @Test
    void whoMayNotKnowTheChildrenReadsNumbers() throws Exception {
        String words = print(List.of(child(null, "0", 0)));
        assertTrue(words.contains("V-1 20,00"), words);
        assertEquals(0, lines(words), words);
    }

    @Test
    void aMonthWithoutChildrenSaysSo() throws Exception {
        assertTrue(print(List.of()).contains("nav neviena ieraksta"));
    }
}
