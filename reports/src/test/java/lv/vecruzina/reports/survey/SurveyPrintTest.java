package lv.vecruzina.reports.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import lv.vecruzina.ejb.survey.OptionResult;
import lv.vecruzina.ejb.survey.QuestionResult;
import lv.vecruzina.ejb.survey.SurveyResult;
import lv.vecruzina.reports.shared.Printed;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Slips hold every code once and cut none in two; the result's sheet shows ranges and nothing of few. */
class SurveyPrintTest {
    @Test
    void everyCodeHasItsSlip() throws Exception {
        List<String> codes =
                IntStream.range(10, 23).mapToObj(i -> "ABCD-EFGH-JK" + i).toList();
        byte[] slips = new CodeSlips("Kuras nodarbības tev noder?", LocalDate.of(2026, 3, 31), codes).print();
        String printed = Printed.words(slips);
        codes.forEach(code -> assertEquals(2, printed.split(code, -1).length, code));
        assertEquals(codes.size() + 1, printed.split("pieskaries „Man ir aptaujas kods”", -1).length);
        assertTrue(printed.contains("Kods der vienu reizi, līdz 31.03.2026."), "cut off");
        assertTrue(
                printed.contains("kuras atbildes ir tavas. Ja uz kādu jautājumu negribi atbildēt, izlaid to."),
                "cut off");
        assertTrue(printed.contains("otrreiz ar to pašu kodu nevar."), "cut off");
        try (PDDocument document = Loader.loadPDF(slips)) {
            assertEquals(3, document.getNumberOfPages());
        }
        assertEquals(List.of(), Printed.notArchivable(slips));
    }

    @Test
    void theSheetShowsRangesAndNothingOfFew() {
        QuestionResult faces = new QuestionResult(
                1,
                "scale",
                "Vai tevi uzklausa?",
                8,
                List.of(new OptionResult(1, "good", 5, 8), new OptionResult(1, "bad", 0, 4)),
                List.of(),
                0,
                0);
        QuestionResult said =
                new QuestionResult(2, "words", "Ko tu mainītu?", 6, List.of(), List.of("Vairāk sporta!"), 1, 4);
        QuestionResult few = new QuestionResult(3, "one", "Kura labākā?", null);
        SurveyResult survey =
                new SurveyResult(7, "Nodarbības", LocalDate.of(2026, 3, 31), 10, 9, 8, 5, List.of(faces, said, few));
        String printed = Printed.words(new SurveySheet(survey).print());
        assertTrue(printed.contains("Labi: 5–8"), "cut off");
        assertTrue(printed.contains("Slikti: 0–4"), "cut off");
        assertTrue(printed.contains("„Vairāk sporta!”"), "cut off");
        assertTrue(printed.contains("Atbildējuši mazāk nekā 5, tāpēc neko nerāda."), "cut off");
        assertFalse(printed.contains("{0}"), "cut off");
    }
}
