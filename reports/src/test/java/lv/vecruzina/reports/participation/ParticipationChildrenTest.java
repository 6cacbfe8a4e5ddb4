package lv.vecruzina.reports.participation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import lv.vecruzina.ejb.participation.ParticipationRow;
import lv.vecruzina.reports.shared.Printed;
import lv.vecruzina.reports.shared.ReportFormat;
import lv.vecruzina.reports.shared.ReportOutput;
import org.junit.jupiter.api.Test;

/** The children's list on paper: by number alone, and what each lacks in words. */
class ParticipationChildrenTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static ParticipationRow child(String no, boolean opinion) {
        return new ParticipationRow(
                1,
                no,
                "Ķirse Ērika",
                13,
                LocalDate.of(2026, 2, 1),
                DAY,
                false,
                opinion,
                opinion,
                YearMonth.of(2026, 3),
                false,
                6,
                5);
    }

    @Test
    void itTellsWhatEachChildHasAndLacksByNumberAlone() throws Exception {
        byte[] content = new ParticipationChildren(
                        List.of(child("V-7", true), child("V-8", false)), DAY, Locale.forLanguageTag("lv"))
                .print();
        Files.write(Path.of("target/participation-children.pdf"), content);
        String words = Printed.pdf(new ReportOutput("document", ReportFormat.PDF, 0, content))
                .replaceAll("\\s+", " ");
        assertTrue(
                words.contains(
                        "V-7 13 g.; plāns 01.02.2026.; viedoklis: jā; līdzautors: jā; pēdējā izvēle 2026-03; nodarbības šajā mēnesī 5 no 6 V-8"),
                words);
        assertTrue(words.contains("Trūkst: nav viedokļa, nav līdzautora paraksta"), words);
        assertFalse(words.contains("Ķirse"), words);
    }
}
