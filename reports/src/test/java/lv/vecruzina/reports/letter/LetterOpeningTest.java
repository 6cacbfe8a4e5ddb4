package lv.vecruzina.reports.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Objects;
import lv.vecruzina.ejb.letter.LetterHead;
import lv.vecruzina.ejb.letter.SourceRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new reply letter begins as the letters of the centre do, to whom its report came from. */
class LetterOpeningTest {
    private static LetterHead of(String kind, @Nullable LocalDate receivedOn) {
        return LetterOpening.of(new SourceRow("X-1", "Veselības pārbaude", kind, receivedOn));
    }

    @Test
    void toTheOmbudsmanItOpensAsTheSourceLetterDid() {
        LetterHead head = of("ombudsman", LocalDate.of(2025, 12, 8));
        assertEquals("Latvijas Republikas Tiesībsargam", head.addressee());
        assertEquals("Par LR Tiesībsarga ziņojumā norādīto rekomendāciju izpildi", head.subject());
        assertEquals(
                "Daudzfunkcionālo sociālo pakalpojumu centrs „Vecružina” (turpmāk – Centrs) 2025. gada 8. decembrī ir saņēmis"
                        + " un iepazinies ar Latvijas Republikas Tiesībsarga (turpmāk – Tiesībsargs) ziņojumu par bērnu tiesību"
                        + " nodrošināšanu Daudzfunkcionālajā sociālo pakalpojumu centrā „Vecružina” (turpmāk – Ziņojums).\n"
                        + "Atbildot uz ziņojumā norādīto rekomendāciju izpildi, Centrs atbilstoši savai kompetencei sniedz"
                        + " informāciju par rekomendāciju ieviešanā paveikto un plānoto:",
                head.introduction());
    }

    @Test
    void anotherInspectorIsNotTheOmbudsman() {
        LetterHead head = of("inspection", null);
        assertEquals("", head.addressee());
        assertEquals("Par ziņojumā „Veselības pārbaude” norādīto rekomendāciju izpildi", head.subject());
        assertTrue(
                introduction(head)
                        .startsWith(
                                "Daudzfunkcionālo sociālo pakalpojumu centrs „Vecružina” (turpmāk – Centrs) ir saņēmis un"
                                        + " iepazinies ar ziņojumu „Veselības pārbaude” (turpmāk – Ziņojums)."),
                head::introduction);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026. gada 1. janvārī",
        "2026-03-31, 2026. gada 31. martā",
        "2026-05-05, 2026. gada 5. maijā"
    })
    void theDayOfReceiptIsInTheLocative(LocalDate day, String said) {
        assertTrue(introduction(of("audit", day)).contains(" " + said + " ir saņēmis"));
    }

    private static String introduction(LetterHead head) {
        return Objects.requireNonNull(head.introduction());
    }
}
