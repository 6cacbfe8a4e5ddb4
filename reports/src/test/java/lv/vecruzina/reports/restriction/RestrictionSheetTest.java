package lv.vecruzina.reports.restriction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import lv.vecruzina.ejb.restriction.LookRow;
import lv.vecruzina.ejb.restriction.RestrictionEntry;
import lv.vecruzina.ejb.restriction.RestrictionRow;
import lv.vecruzina.reports.shared.Printed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The register names ground, length, who looked and what is against rule 15; no surname, and nothing of what happened. */
class RestrictionSheetTest {
    private static final Instant BEGUN = Instant.parse("2026-03-31T20:00:00Z");
    private static final Instant NOW = BEGUN.plusSeconds(26 * 3600 + 300);

    private static RestrictionRow row(@Nullable Instant ended, @Nullable String ground, @Nullable String reason) {
        return new RestrictionRow(
                1,
                1,
                "V-1",
                "Elīna",
                "Ķirsone",
                "isolation",
                BEGUN,
                ended,
                ground,
                ground,
                "Ķirsone sita",
                null,
                0,
                0,
                "carer",
                reason,
                null);
    }

    private static LookRow look(String by, long seconds) {
        return new LookRow(1, BEGUN.plusSeconds(seconds), by, "Guļ", null);
    }

    @Test
    void itTellsGroundLengthSupervisionAndBreach() throws Exception {
        byte[] content = new RestrictionSheet(
                        YearMonth.of(2026, 3),
                        List.of(
                                new RestrictionEntry(
                                        row(BEGUN.plusSeconds(7200), null, "Vakar nebija datora"),
                                        List.of(),
                                        List.of("ground", "supervision")),
                                new RestrictionEntry(
                                        row(null, "Tūlītējas briesmas", null),
                                        List.of(look("Ilze Ozola", 900), look("Jānis Zīle", 1800)),
                                        List.of("at_once", "total"))),
                        NOW,
                        LocalDate.of(2026, 4, 2))
                .print();
        Files.write(Path.of("target/restriction-sheet.pdf"), content);
        String words = Printed.words(content);
        assertTrue(words.contains("2026. gada marts"), words);
        assertTrue(words.contains("V-1, Elīna Ķ."), words);
        assertTrue(words.contains("Nav pamata") && words.contains("Ierakstīts vēlāk: Vakar nebija datora"), words);
        assertTrue(words.contains("nav uzraudzības žurnāla") && words.contains("bez uzraudzības"), words);
        assertTrue(words.contains("2 h 0 min") && words.contains("26 h 5 min"), words);
        assertTrue(words.contains("vēl ilgst") && words.contains("Ilze Ozola") && words.contains("Jānis Zīle"), words);
        assertTrue(words.contains("Ierobežojumi: 2; ar pārkāpumu: 2."), words);
        assertFalse(words.contains("Ķirsone"), words);
        assertEquals(List.of(), Printed.notArchivable(content));
    }
}
