package lv.vecruzina.ejb.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Vague wording is marked with its sentence, unless the sentence names a time; the phrases are those of the database. */
class VagueTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static Vague vague() {
        return new Vague(
                db.rows("select phrase, words from care.vague_phrase order by id").stream()
                        .map(row -> new VaguePhrase((String) row.get("phrase"), (String) row.get("words")))
                        .toList(),
                LocalDate.of(2026, 3, 31));
    }

    private static List<String> words(String text) {
        return vague().of(MissingTest.part(null, text, null)).stream()
                .map(Finding::word)
                .toList();
    }

    @Test
    void thePhrasesAreFoundInTheirForms() {
        assertEquals(List.of("iespēju robežās"), words("Centrs turpmāk, iespēju robežās, nodrošinās izvēli."));
        assertEquals(List.of("Iespējas robežās"), words("Iespējas robežās to darīsim."));
        assertEquals(List.of("tiek risināts"), words("Jautājums tiek risināts."));
        assertEquals(List.of("tiks operatīvi risinātas"), words("Problēmas tiks operatīvi risinātas kopā."));
        assertEquals(List.of("risina jautājumu"), words("Centrs risina jautājumu par izpildi."));
        assertEquals(List.of("pieņēmusi zināšanai"), words("Centrs ir pieņēmusi zināšanai norādi."));
        assertEquals(List.of("Pieņemam to zināšanai"), words("Pieņemam to zināšanai."));
        assertEquals(List.of(), words("Bērnu iespējas un budžeta robežas ir zināmas."));
        assertEquals(List.of(), words("Sapulcē netiek risināts."));
    }

    @Test
    void aDateInTheSameSentenceMakesItDefinite() {
        assertEquals(List.of(), words("Jautājums tiek risināts līdz 31.03.2026."));
        assertEquals(List.of(), words("Jautājums tiek risināts līdz martam."));
        assertEquals(List.of(), words("Iespēju robežās 2026.gada budžetā."));
        assertEquals(List.of(), words("Iespēju robežās reizi ceturksnī."));
        assertEquals(List.of("tiek risināts"), words("Jautājums tiek risināts. Sapulce būs 31.03.2026."));
        assertEquals(List.of("tiek risināts"), words("Jautājums tiek risināts. 2026. gadā plānots remonts."));
    }

    @Test
    void whatHasPassedIsNoDateToBeHeldTo() {
        assertEquals(List.of("tiek risināts"), words("Saskaņā ar 2017. gada likumu jautājums tiek risināts."));
        assertEquals(List.of("tiek risināts"), words("Kopš 30.03.2026. jautājums tiek risināts."));
        assertEquals(List.of("tiek risināts"), words("Kopš 2025. gada 8. decembra jautājums tiek risināts."));
        assertEquals(List.of(), words("Kopš 2025. gada 8. decembra jautājums tiek risināts līdz maijam."));
        assertEquals(List.of(), words("Jautājums tiek risināts 2026. gadā."));
    }

    @Test
    void theSentenceStandsBesideTheWords() {
        Finding found = vague().of(MissingTest.part(null, "Viens. Divi tiek risināti tā. Trīs.", null))
                .get(0);
        assertEquals("Divi tiek risināti tā.", found.sentence());
        assertFalse(found.blocks());
    }

    @Test
    void aCommitmentWithADueDateIsDefinite() {
        String text = "Iespēju robežās iegādāties preces";
        PromiseRow open = new PromiseRow("4", text, "Centrs", null, null, false, false);
        PromiseRow dated = new PromiseRow("5", text, "Centrs", LocalDate.of(2026, 5, 1), null, false, false);
        List<Finding> found = vague().of(MissingTest.part(null, "A", null, open, dated));
        assertEquals(Set.of("4"), found.stream().map(Finding::commitmentNo).collect(Collectors.toSet()));
    }

    @Test
    void sentencesEndWhereTheyEnd() {
        assertEquals(
                List.of(
                        "Sociālo pakalpojumu likuma 12. panta 6. daļa, u.c. normas.",
                        "Tā ir līdz 31.03.2026.",
                        "Vai tā?",
                        "• Punkts"),
                Sentences.of(
                        "Sociālo pakalpojumu likuma 12. panta 6. daļa, u.c. normas. Tā ir līdz 31.03.2026. Vai tā?\n• Punkts"));
        assertEquals(1, Sentences.of("Ziņo J. Paraugs un 3. A klase.").size());
    }

    @Test
    void datesAreReadAsPeopleWriteThem() {
        LocalDate day = LocalDate.of(2012, 2, 29);
        for (String written : List.of(
                "29.02.2012.",
                "29. 02. 2012",
                "2012-02-29",
                "29/2/2012",
                "2012.gada 29.februārī",
                "2012. gada 29. februāris",
                "29. februārī, 2012",
                "2012.g. 29. FEBRUĀRA")) {
            assertTrue(WrittenDates.in("dzimis " + written + ", Rēzeknē").containsValue(day), written);
        }
        assertTrue(WrittenDates.in("29.02.2013.").isEmpty());
        assertFalse(WrittenDates.any("Konts LV43TREL980257003900B, 12. panta sestā daļa", LocalDate.of(2026, 3, 31)));
    }
}
