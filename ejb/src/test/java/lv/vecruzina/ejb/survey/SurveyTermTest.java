package lv.vecruzina.ejb.survey;

import static lv.vecruzina.ejb.survey.Surveying.FIRST;
import static lv.vecruzina.ejb.survey.Surveying.LAST;
import static lv.vecruzina.ejb.survey.Surveying.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A draft may become anything or nothing; once slips are out, only the last day moves, and only to a later one. */
class SurveyTermTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Surveying SURVEYING = new Surveying(db);

    private static SurveyRow row(long survey) {
        return SURVEYING.hold(FIRST, SurveyService::surveys).stream()
                .filter(one -> one.id() == survey)
                .findFirst()
                .orElseThrow();
    }

    private static boolean change(long survey, String title, LocalDate from, LocalDate until) {
        return SURVEYING.hold(FIRST, service -> {
            service.change(survey, row(survey).version(), title, from, until);
            return true;
        });
    }

    private static boolean discard(long survey) {
        return SURVEYING.hold(FIRST, service -> {
            service.discard(survey, row(survey).version());
            return true;
        });
    }

    @Test
    void aDraftIsChangedOrDeletedWithItsQuestions() {
        long survey = SURVEYING.drafted();
        change(survey, " Cits nosaukums ", FIRST.plusDays(1), LAST.plusDays(1));
        assertEquals("Cits nosaukums", row(survey).title());
        assertEquals(
                "survey.last_day_is_over", refusal(() -> change(survey, "x", FIRST.minusDays(9), FIRST.minusDays(1))));
        discard(survey);
        assertEquals(0L, db.value("select count(*) from survey.survey where id = ?", survey));
        assertEquals(0L, db.value("select count(*) from survey.question where survey_id = ?", survey));
    }

    @Test
    void onceSlipsAreOutOnlyTheLastDayMovesAndOnlyLater() {
        long survey = SURVEYING.drafted();
        SURVEYING.hold(FIRST, service -> service.giveCodes(survey, 5));
        SurveyRow open = row(survey);
        String refused = "survey.only_the_last_day_moves";
        assertEquals(refused, refusal(() -> change(survey, "Cits", open.opensOn(), open.closesOn())));
        assertEquals(refused, refusal(() -> change(survey, open.title(), FIRST.plusDays(1), open.closesOn())));
        assertEquals(refused, refusal(() -> change(survey, open.title(), open.opensOn(), LAST.minusDays(1))));
        change(survey, open.title(), open.opensOn(), LAST.plusDays(7));
        assertEquals(LAST.plusDays(7), row(survey).closesOn());
        assertEquals("survey.questions_stand", refusal(() -> discard(survey)));
    }

    @Test
    void whatNobodyCouldAnswerIsNotClosed() {
        long survey = SURVEYING.drafted();
        assertEquals("survey.was_never_opened", refusal(() -> SURVEYING.close(LAST, survey)));
    }
}
