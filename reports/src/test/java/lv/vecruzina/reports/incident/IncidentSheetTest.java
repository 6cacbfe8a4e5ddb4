package lv.vecruzina.reports.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import lv.vecruzina.ejb.incident.ConcernedRow;
import lv.vecruzina.ejb.incident.IncidentRow;
import lv.vecruzina.ejb.incident.ReportRow;
import lv.vecruzina.reports.shared.Printed;
import org.junit.jupiter.api.Test;

/** The register says to whom and when each was told; who is outside the reader's circle is a number. */
class IncidentSheetTest {
    /** 23:30 in Riga. */
    private static final Instant NOTICED = Instant.parse("2026-03-30T20:30:00Z");

    private static byte[] print(List<ReportRow> reports, String words) {
        return new IncidentSheet(
                        YearMonth.of(2026, 3),
                        List.of(new IncidentRow(
                                7, 1, "violence", NOTICED, "3. stāva gaitenis", words, "carer", "Ilze Ozola", 3, null)),
                        List.of(new ConcernedRow(7, "V-1", "Elīna", "Ķirsone")),
                        reports,
                        LocalDate.of(2026, 4, 2))
                .print();
    }

    @Test
    void itSaysToWhomAndWhenItWasToldAndWhetherInTime() throws Exception {
        byte[] content = print(
                List.of(
                        new ReportRow(
                                7,
                                "police",
                                NOTICED.plusSeconds(1200),
                                "Nr. 7",
                                "Jānis Zīle",
                                NOTICED.plusSeconds(90_000)),
                        new ReportRow(8, "parents", NOTICED, null, "Nepieder", null)),
                "Iesita");
        Files.write(Path.of("target/incident-sheet.pdf"), content);
        String words = Printed.words(content);
        assertTrue(words.contains("Policija 30.03.2026 23:50 (Nr. 7),"), words);
        assertTrue(words.contains("Jānis Zīle") && !words.contains("Nepieder"), words);
        assertTrue(words.contains("V-1, Elīna") && words.contains("un vēl 2"), words);
        assertTrue(words.contains("nav ziņots tajā pašā dienā: 0"), words);
        assertFalse(words.contains("Ķirsone"), words);
        assertEquals(List.of(), Printed.notArchivable(content));
    }

    @Test
    void violenceToldAfterMidnightIsLateAndWordsOfAPageOfTheirOwnArePrintedWhole() {
        String words = Printed.words(print(
                List.of(new ReportRow(7, "police", NOTICED.plusSeconds(1800), null, "Jānis Zīle", null)),
                "Garš stāsts. ".repeat(150) + "BEIGAS"));
        assertTrue(words.contains("nav ziņots tajā pašā dienā: 1"), words);
        assertTrue(words.contains("BEIGAS"), words);
    }
}
