package lv.vecruzina.reports.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import lv.vecruzina.ejb.visit.VisitRow;
import lv.vecruzina.reports.shared.Printed;
import org.junit.jupiter.api.Test;

/** The register says who came to whom and how long they waited; of a client it names no surname. */
class VisitSheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 29);

    /** 02:30 in Riga, half an hour before the clock goes forward. */
    private static final Instant RUNG = Instant.parse("2026-03-29T00:30:00Z");

    private static VisitRow came(long id) {
        return new VisitRow(
                id,
                1,
                RUNG,
                RUNG.plusSeconds(75),
                RUNG.plusSeconds(3600),
                "Ilze Ciemiņa",
                "Rēzeknes bāriņtiesa",
                "client",
                "Ķirsone",
                "Elīna",
                null,
                null,
                null);
    }

    private static VisitRow unanswered() {
        return new VisitRow(
                99,
                1,
                RUNG.plusSeconds(60),
                null,
                RUNG.plusSeconds(120),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void itSaysHowLongTheBellRangAndWhoCameToWhom() throws Exception {
        byte[] content = new VisitSheet(List.of(came(1), unanswered()), DAY).print(DAY);
        Files.write(Path.of("target/visit-sheet.pdf"), content);
        String words = Printed.words(content);
        assertTrue(words.contains("Apmeklētāja reģistrs: 2026. gada 29. marts"), words);
        assertTrue(words.contains("29.03.2026 02:30 1 min 15 s Ilze Ciemiņa"), words);
        assertTrue(words.contains("Elīna Ķ."), words);
        assertTrue(words.contains("29.03.2026 04:30"), "left an hour later, by a clock that went forward: " + words);
        assertTrue(words.contains("neatvēra"), words);
        assertTrue(words.contains("Zvani: 2; durvis neatvēra: 1."), words);
        assertFalse(words.contains("Ķirsone"), words);
        assertEquals(List.of(), Printed.notArchivable(content));
    }

    @Test
    void aMonthOfManyPagesRepeatsItsHeadAndAnEmptyOneSaysSo() {
        String words =
                Printed.words(new VisitSheet(Collections.nCopies(120, came(1)), DAY).print(YearMonth.of(2026, 3)));
        assertTrue(words.contains("Apmeklētāja reģistrs: 2026. gada marts"), words);
        assertTrue(words.split("Atvērts pēc", -1).length > 3, "a head a page");
        assertTrue(
                Printed.words(new VisitSheet(List.of(), DAY).print(DAY)).contains("Šajā laikā nav neviena ieraksta."));
    }
}
