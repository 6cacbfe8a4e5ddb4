package lv.vecruzina.ejb.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A letter is published: names in any case, personal codes and days of birth are found and marked with the sentence. */
class IdentifyingTest {
    private static final Identifying IDENTIFYING = new Identifying(new KnownClients(
            List.of("Anna Kristiāna", "Kārlis", "Una", "Marta", "Sniedze", "Bruno"),
            List.of("Bērziņš", "Lācīte", "Zaļā-Ozola", "Kundziņš", "Briedis"),
            List.of("Milda Šķīvīte", "vecmāmiņa Ilgvija", "Pēteris Dzenis-Ozols"),
            Set.of(LocalDate.of(2014, 5, 3)),
            List.of("V-012", "2014")));

    private static List<String> found(String text) {
        return IDENTIFYING.in(1, text).map(Finding::word).toList();
    }

    @Test
    void theNameOfARelativeIsFoundInEveryCaseAndWhatTheyAreIsNot() {
        for (String form : List.of("Mildai", "Šķīvītes", "Ilgvijas", "Pēterim", "Dzenim", "Ozolam")) {
            assertEquals(List.of(form), found("Sarunā piedalījās arī " + form + " pirmdien."), form);
        }
        assertEquals(List.of(), found("Bērnu apciemo vecmāmiņa, un vecmāmiņai ir atslēga."));
    }

    @Test
    void aNameIsFoundInEveryCase() {
        for (String form : List.of(
                "Kristiāna",
                "Kristiānas",
                "Kristiānai",
                "kristiānu",
                "KRISTIĀNĀ",
                "Kārlis",
                "Kārļa",
                "Kārlim",
                "Kārli",
                "kārlī",
                "Bērziņš",
                "Bērziņa",
                "Bērziņam",
                "Bērziņu",
                "Bērziņā",
                "Bērziņi",
                "Bērziņiem",
                "Bērziņai",
                "Lācīte",
                "Lācītes",
                "Lācītei",
                "Lācīšu",
                "Lācītis",
                "Lācīša",
                "Zaļās",
                "Ozolai",
                "Briedis",
                "Brieža",
                "Briedim",
                "Berzina",
                "Bruno",
                "Sniedzes",
                "Martai")) {
            assertEquals(List.of(form), found("Par to " + form + " zina."), form);
        }
    }

    @Test
    void aShortStemIsAPossibleNameWhereItIsWrittenAsOne() {
        assertEquals(List.of("Annas"), found("Sarunā ar Annas ģimeni."));
        assertEquals(
                Finding.Kind.POSSIBLE_NAME,
                IDENTIFYING.in(1, "Annai").findFirst().orElseThrow().kind());
        assertEquals(
                Finding.Kind.NAME,
                IDENTIFYING.in(1, "kārlim").findFirst().orElseThrow().kind());
        assertEquals(List.of(), found("Divi un trīs, una versija. Un vēl."));
        assertEquals(List.of("Unai"), found("Palīdz Unai."));
    }

    @Test
    void wordsThatOnlyLookAlikeAreNoNames() {
        assertEquals(
                List.of(),
                found("Līdz martam Centrs sniedz informāciju par Bērziņkalna ielu, kārlisms un brunoks nav."));
    }

    @Test
    void aPersonalCodeIsFoundWhoeverItBelongsTo() {
        assertEquals(List.of("161175-19997"), found("Kods 161175-19997."));
        assertEquals(List.of("32990190037"), found("Kods 32990190037."));
        assertEquals(List.of("329901–90037"), found("Kods 329901–90037."));
        assertEquals(List.of(), found("Reģ. Nr. 90000078104, LV43TREL980257003900B, 99999999999, 3299019003712."));
    }

    @Test
    void aDayOfBirthIsFoundHoweverItIsWritten() {
        assertEquals(List.of("2014. gada 3. maijā"), found("Bērns dzimis 2014. gada 3. maijā Rēzeknē."));
        assertEquals(List.of("03.05.2014"), found("Dz. 03.05.2014."));
        assertEquals(List.of(), found("Ziņojums saņemts 2025.gada 8.decembrī."));
    }

    @Test
    void theNumberOfAFileIsFoundAndAFigureIsNone() {
        assertEquals(List.of("V-012"), found("Klientam V-012 ir istaba."));
        assertEquals(List.of(), found("No 2014. gada ir V-0123 un SIA-V-012."));
    }

    @Test
    void commitmentsAndOwnersArePublishedToo() {
        PartRow part = MissingTest.part(
                null,
                "A",
                "Kārlim slimnīcā",
                new PromiseRow("1", "Satikt Bērziņus", "Kundziņš", null, "reizi", false, false));
        assertEquals(
                List.of("Kārlim", "Bērziņus", "Kundziņš"),
                IDENTIFYING.of(part).stream().map(Finding::word).toList());
    }

    @Test
    void whatIsAskedIsPrintedAndSearchedToo() {
        PartRow part = new PartRow(7, 1, 8, "*3", "", "Nodrošināt Kārlim naudu", "Centrs", null, "A", null, List.of());
        assertEquals(
                List.of("Kārlim"),
                IDENTIFYING.of(part).stream().map(Finding::word).toList());
        assertEquals(
                List.of("Kārlim"),
                found(Normalizer.normalize("Nauda Kārlim.", Normalizer.Form.NFD)),
                "as a PDF pastes it");
    }

    @Test
    void theSentenceIsMarkedAndAWordLetStandIsNot() {
        LetterCheck check = new LetterCheck(new Vague(List.of(), LocalDate.EPOCH), IDENTIFYING, Set.of("karlim"));
        List<Finding> found = check.of(
                "",
                List.of(MissingTest.part("nav attiecināma", "Viss labi. Sveiciens Kārlim un Bērziņam. Beigas.", null)));
        assertEquals(
                List.of(new Finding(7, Finding.Kind.NAME, null, "Bērziņam", "Sveiciens Kārlim un Bērziņam.")), found);
    }
}
