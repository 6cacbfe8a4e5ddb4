package lv.vecruzina.reports.paternity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.paternity.NoteRow;
import lv.vecruzina.ejb.paternity.StepRow;
import lv.vecruzina.reports.shared.Printed;
import lv.vecruzina.reports.shared.ReportFormat;
import lv.vecruzina.reports.shared.ReportOutput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** T.R.*7: the note tells the Ombudsman what was done and what stands in the way, and nothing of who the child is. */
class ObstacleNoteTest {
    private static StepRow step(
            String day, @Nullable String kind, String words, @Nullable String to, @Nullable String answered) {
        LocalDate came = answered == null ? null : LocalDate.parse(answered);
        return new StepRow(
                1,
                1,
                LocalDate.parse(day),
                kind,
                words,
                to,
                null,
                came,
                came == null ? null : "Nav ziņu",
                null,
                null,
                null,
                null);
    }

    private static String draft(int age) {
        return ObstacleNote.draft(
                age,
                List.of(
                        step("2026-02-20", "dna", "Žaneta Ābele nodeva paraugu", null, null),
                        step("2026-01-05", "letter", "Par Žanetu Ābeli", "orphans_court", "2026-01-30"),
                        step("2026-01-12", "letter", "Par Žanetu Ābeli", "welfare_ministry", null),
                        step("2025-12-01", null, "saruna ar Ābeles māti", null, null)),
                " Māte atsakās sniegt ziņas. ");
    }

    @Test
    void theDraftTellsKindsAndMonthsAndNothingSomebodyWrote() {
        assertTrue(draft(12).contains("""
                – 2025. gada decembris: cita darbība
                – 2026. gada janvāris: vēstule, adresāts: bāriņtiesa; atbilde saņemta (2026. gada janvāris)
                – 2026. gada janvāris: vēstule, adresāts: Labklājības ministrija; atbilde nav saņemta
                – 2026. gada februāris: DNS ekspertīze"""), draft(12));
        assertTrue(draft(12).contains("Šķērslis:\nMāte atsakās sniegt ziņas.\n"), draft(12));
        assertFalse(draft(12).contains("Ābel")
                || draft(12).contains("05.01")
                || draft(12).contains("saruna"));
    }

    /** What a spreadsheet brought has words alone; they are read for their kind, and told no further. */
    @Test
    void importedStepsAreToldByWhatTheirWordsMean() {
        String words = ObstacleNote.draft(
                9,
                List.of(
                        step("2023-09-24", null, "vēstule bāriņtiesai par Ābeli", null, null),
                        step("2023-10-02", null, "Vēstule LM", null, null),
                        step("2024-01-10", null, "lietas izpēte", null, null),
                        step("2025-06-25", null, "prasība tiesā", null, null),
                        step("2026-02-12", null, "DNS ekspertīze", null, null),
                        step("2026-03-01", null, "saruna ar māti", null, null)),
                "x");
        assertTrue(words.contains("""
                – 2023. gada septembris: vēstule, adresāts: bāriņtiesa
                – 2023. gada oktobris: vēstule, adresāts: Labklājības ministrija
                – 2024. gada janvāris: bērna lietas materiālu izpēte
                – 2025. gada jūnijs: prasības pieteikums tiesā
                – 2026. gada februāris: DNS ekspertīze
                – 2026. gada marts: cita darbība"""), words);
        assertFalse(words.contains("Ābel"), words);
    }

    @Test
    void ofTheChildItTellsTheAgeGroupAlone() {
        assertTrue(draft(3).contains("0–3 gadi"));
        assertTrue(draft(4).contains("4–12 gadi"));
        assertTrue(draft(12).contains("4–12 gadi"));
        assertTrue(draft(13).contains("13–17 gadi"));
    }

    @Test
    void itIsPrintedWithItsMarkOrItsNumber() throws Exception {
        NoteRow note = new NoteRow(7, 1, "x", draft(12), "Test", Instant.EPOCH, null, null, null);
        byte[] pdf = ObstacleNote.print(note, LocalDate.of(2026, 3, 31), "1-7/āž");
        Files.write(Path.of("target/obstacle-note.pdf"), pdf);
        String words = printed(pdf);
        assertTrue(words.contains("1-7/āž") && words.contains("P-7"), words);
        assertTrue(words.contains("Tiesībsarga birojs") && words.contains("Māte atsakās sniegt ziņas"), words);
        assertEquals(
                marks(words) + 2,
                marks(printed(ObstacleNote.print(note, LocalDate.of(2026, 3, 31), " "))),
                "in head and foot instead of the number");
    }

    @Test
    void aDraftSaysSoAndVouchesForNothing() throws Exception {
        NoteRow note = new NoteRow(7, 1, "x", draft(12), "Test", Instant.EPOCH, null, null, null);
        String words = printed(ObstacleNote.printDraft(note, LocalDate.of(2026, 3, 31)));
        assertTrue(words.contains("MELNRAKSTS") && words.contains("Māte atsakās sniegt ziņas"), words);
        assertFalse(words.contains("pēc kurām bērnu varētu atpazīt"), words);
    }

    private static int marks(String words) {
        return words.split("P-7", -1).length - 1;
    }

    private static String printed(byte[] pdf) throws Exception {
        return Printed.pdf(new ReportOutput("document", ReportFormat.PDF, 0, pdf))
                .replaceAll("\\s+", " ");
    }
}
