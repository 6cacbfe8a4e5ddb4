package lv.vecruzina.reports.leaver;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import lv.vecruzina.ejb.leaver.LeaverStepRow;
import lv.vecruzina.reports.shared.Printed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A step on paper says what was entered of its kind, and nothing of another. */
class StepPaperTest {
    private static String printed(
            String kind,
            @Nullable String who,
            @Nullable String wishes,
            @Nullable String words,
            @Nullable String answer) {
        LocalDate day = LocalDate.of(2026, 3, 31);
        LocalDate answered = answer == null ? null : day;
        String municipality = answer == null ? null : "Rēzeknes novads";
        LeaverStepRow step = new LeaverStepRow(
                1,
                1,
                1,
                kind,
                day,
                null,
                null,
                who,
                wishes,
                words,
                null,
                null,
                null,
                municipality,
                answer,
                answered,
                null,
                null,
                null,
                null,
                null,
                "worker",
                null);
        return Printed.words(new StepPaper("Žanis Āčēģīķļņšūž", "K-0001", LocalDate.of(2008, 2, 29), step).print());
    }

    @Test
    void anInterviewHoldsTheWishes() {
        String words = printed("interview", "Sociālais dienests", "Gribu būt pavārs", null, null);
        assertTrue(words.contains("Intervija ar jaunieti"), words);
        assertTrue(words.contains("Žanis Āčēģīķļņšūž"), words);
        assertTrue(words.contains("31.03.2026."), words);
        assertTrue(words.contains("Gribu būt pavārs"), words);
        assertFalse(words.contains("Lēmumi"), words);
    }

    @Test
    void minutesNameWhoTookPartAndWhatWasDecided() {
        String words = printed("meeting", "Jaunietis, centrs", null, "Apskatīt istabu", null);
        assertTrue(words.contains("Sanāksmes protokols"), words);
        assertTrue(words.contains("Jaunietis, centrs"), words);
        assertTrue(words.contains("Apskatīt istabu"), words);
        assertFalse(words.contains("Vēlmes"), words);
    }

    @Test
    void aHousingRequestShowsItsAnswer() {
        String words = printed("housing_request", null, null, "Istaba", "Piedāvā istabu");
        assertTrue(words.contains("Mājokļa pieprasījums"), words);
        assertTrue(words.contains("Rēzeknes novads"), words);
        assertTrue(words.contains("Piedāvā istabu"), words);
    }
}
