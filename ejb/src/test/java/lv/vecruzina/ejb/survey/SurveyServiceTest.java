package lv.vecruzina.ejb.survey;

import static lv.vecruzina.ejb.survey.Surveying.FIRST;
import static lv.vecruzina.ejb.survey.Surveying.LAST;
import static lv.vecruzina.ejb.survey.Surveying.paper;
import static lv.vecruzina.ejb.survey.Surveying.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.Identity;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** T.R.*4: an anonymous survey, a code for one answer, nothing shown of fewer than SURVEY_K, words read by two people. */
class SurveyServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Surveying SURVEYING = new Surveying(db);

    private long answeredBy(int papers) {
        long survey = SURVEYING.drafted();
        List<String> codes = SURVEYING.hold(FIRST, service -> service.giveCodes(survey, 8));
        for (int i = 0; i < papers; i++) {
            OpenSurvey open = SURVEYING.redeem(FIRST, codes.get(i));
            SURVEYING.put(FIRST, survey, paper(open, i % 2, "Vairāk sporta " + i));
        }
        return survey;
    }

    @Test
    void ofTwentyWhoRedeemACodeAtOnceOneDoes() throws Exception {
        long survey = SURVEYING.drafted();
        String code =
                SURVEYING.hold(FIRST, service -> service.giveCodes(survey, 5)).get(0);
        ExecutorService twenty = Executors.newFixedThreadPool(20);
        List<Future<String>> tries = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            tries.add(twenty.submit(() -> {
                try {
                    return SURVEYING.redeem(FIRST, code).title();
                } catch (RuleViolation refused) {
                    return refused.key();
                }
            }));
        }
        List<String> ends = new ArrayList<>();
        for (Future<String> one : tries) {
            ends.add(one.get());
        }
        twenty.shutdown();
        assertEquals(1, ends.stream().filter("Nodarbības"::equals).count(), ends.toString());
        assertEquals(19, ends.stream().filter("survey.code_is_no_good"::equals).count(), ends.toString());
    }

    @Test
    void aCodeIsTakenHoweverItIsTypedAndFromTheFirstDayToTheLast() {
        long survey = SURVEYING.drafted();
        List<String> codes = SURVEYING.hold(FIRST, service -> service.giveCodes(survey, 6));
        assertTrue(codes.stream().allMatch(code -> code.matches("([A-HJ-NP-Z2-9]{4}-){2}[A-HJ-NP-Z2-9]{4}")));
        assertEquals("survey.is_not_open", refusal(() -> SURVEYING.redeem(FIRST.minusDays(1), codes.get(0))));
        assertEquals("survey.is_not_open", refusal(() -> SURVEYING.redeem(LAST.plusDays(1), codes.get(0))));
        String sloppy = " " + codes.get(0).toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
        assertEquals(3, SURVEYING.redeem(FIRST, sloppy).questions().size());
        assertEquals(survey, SURVEYING.redeem(LAST, codes.get(1)).id());
        assertEquals("survey.code_is_no_good", refusal(() -> SURVEYING.redeem(LAST, codes.get(1))), "a second time");
        assertEquals("survey.code_is_no_good", refusal(() -> SURVEYING.redeem(LAST, "ABCD-EFGH-JKLM")));
    }

    @Test
    void inAChildsTurnOrAnyOtherSessionNobodyAnswers() {
        long survey = SURVEYING.drafted();
        String code =
                SURVEYING.hold(FIRST, service -> service.giveCodes(survey, 5)).get(0);
        CurrentUser child = new CurrentUser(Identity.child(1, "Anna", "carer"));
        assertEquals("survey.somebody_is_logged_in", refusal(() -> SURVEYING.redeem(FIRST, code, child)));
        CurrentUser carer = Someone.with(Role.CARER);
        assertEquals("survey.somebody_is_logged_in", refusal(() -> SURVEYING.redeem(FIRST, code, carer)));
    }

    @Test
    void ofFourAnswersNothingIsKeptOfFiveARange() {
        long four = answeredBy(4);
        SURVEYING.close(LAST, four);
        SurveyResult few = SURVEYING.result(four);
        assertEquals(4, few.papers());
        assertTrue(few.questions().stream().allMatch(QuestionResult::tooFew));
        assertEquals(List.of(), few.questions().get(0).options());
        assertEquals(0L, db.value("""
                select count(*) from survey.saying a join survey.question q on q.id = a.question_id
                where q.survey_id = ?""", four));

        long five = answeredBy(5);
        SURVEYING.close(LAST, five);
        SurveyResult enough = SURVEYING.result(five);
        OptionResult chosenByAll = enough.questions().get(0).options().get(0);
        assertEquals(5, enough.questions().get(0).answered());
        assertEquals(new OptionResult(chosenByAll.questionId(), "Psihologs", 3, 5), chosenByAll, "not that all did");
        assertEquals(5, enough.questions().get(2).unread());
        assertEquals(List.of(), enough.questions().get(2).sayings(), "nothing in words without two readers");
        assertEquals(List.of(8, 5), List.of(enough.codesGiven(), enough.codesRedeemed()));
    }

    @Test
    void aQuestionThatFewAnsweredIsNotShownThoughTheSurveyIs() {
        long survey = SURVEYING.drafted();
        List<String> codes = SURVEYING.hold(FIRST, service -> service.giveCodes(survey, 6));
        for (int i = 0; i < 6; i++) {
            OpenSurvey open = SURVEYING.redeem(FIRST, codes.get(i));
            SURVEYING.put(FIRST, survey, paper(open, 0, i < 4 ? "Vairāk sporta" : " "));
        }
        SURVEYING.close(LAST, survey);
        List<QuestionResult> questions = SURVEYING.result(survey).questions();
        assertEquals(6, questions.get(1).answered());
        assertNull(questions.get(2).answered());
        assertEquals(0, questions.get(2).unread());
    }

    @Test
    void theSmallestNumberIsThatOfTheDayOfClosing() {
        LocalDate changed = LAST.plusDays(1);
        long before = answeredBy(5);
        long after = answeredBy(5);
        db.update("insert into care.legal_parameter (code, variant, valid_from, value, source, verified, local)"
                + " values ('SURVEY_K', '', '2026-04-01', 6, 'Rīkojums', true, true)");
        try {
            SURVEYING.close(LAST, before);
            SURVEYING.close(changed, after);
        } finally {
            db.update("delete from care.legal_parameter where code = 'SURVEY_K' and valid_from = '2026-04-01'");
        }
        assertEquals(5, SURVEYING.result(before).questions().get(0).answered());
        assertNull(SURVEYING.result(after).questions().get(0).answered());
        assertEquals(6, SURVEYING.result(after).smallest());
    }

    @Test
    void whatIsClosedTakesNothingAndShowsNothingBefore() {
        long survey = answeredBy(5);
        assertEquals(java.util.Optional.empty(), db.inTransaction(em -> new ResultQueries(em).find(survey)));
        SURVEYING.close(LAST, survey);
        assertEquals("survey.closed_meanwhile", refusal(() -> SURVEYING.put(LAST, survey, List.of())));
        assertEquals("survey.is_closed", refusal(() -> SURVEYING.close(LAST, survey)));
        assertEquals("survey.is_closed", refusal(() -> SURVEYING.doing(LAST, service -> service.giveCodes(survey, 5))));
    }

    @Test
    void theQuestionsStandOnceThereAreCodesAndFewCodesAreNone() {
        long survey = SURVEYING.drafted();
        Consumer<SurveyService> four = service -> service.giveCodes(survey, 4);
        assertEquals("survey.too_few_codes", refusal(() -> SURVEYING.doing(FIRST, four)));
        SURVEYING.doing(FIRST, service -> service.giveCodes(survey, 5));
        SURVEYING.doing(FIRST, four);
        assertEquals(
                "survey.questions_stand",
                refusal(() -> SURVEYING.doing(
                        FIRST, service -> service.ask(survey, QuestionKind.WORDS, "Vēl kas?", List.of()))));
        assertEquals(
                "survey.questions_stand", refusal(() -> SURVEYING.doing(FIRST, service -> service.drop(survey, 1))));
        long other = SURVEYING.drafted();
        assertEquals(
                "survey.options_are_two",
                refusal(() -> SURVEYING.doing(
                        FIRST,
                        service -> service.ask(other, QuestionKind.ONE, "Kura?", List.of("Māksla", "Māksla ")))));
    }

    @Test
    void anAnswerThatWasNotOfferedIsNone() {
        long survey = SURVEYING.drafted();
        long other = SURVEYING.drafted();
        String code =
                SURVEYING.hold(FIRST, service -> service.giveCodes(survey, 5)).get(0);
        OpenSurvey open = SURVEYING.redeem(FIRST, code);
        List<OptionRow> faces = open.questions().get(1).options();
        List<List<Answer>> impossible = List.of(
                List.of(new Answer(
                        open.questions().get(1).id(),
                        List.of(faces.get(0).id(), faces.get(1).id()),
                        "")),
                List.of(new Answer(
                        open.questions().get(0).id(), List.of(faces.get(0).id()), "")),
                List.of(new Answer(open.questions().get(0).id(), List.of(), "vārdi")),
                List.of(new Answer(open.questions().get(2).id(), List.of(), "ā".repeat(AnswerService.LONGEST + 1))));
        impossible.forEach(
                answers -> assertEquals("survey.answer_is_none", refusal(() -> SURVEYING.put(FIRST, survey, answers))));
        assertEquals("survey.answer_is_none", refusal(() -> SURVEYING.put(FIRST, other, paper(open, 0, ""))));
    }

    @Test
    void theLongestPaperFindsRoom() {
        List<Answer> longest = IntStream.range(0, 12)
                .mapToObj(i -> new Answer(i, List.of(1L, 2L), "\u20ac".repeat(AnswerService.LONGEST)))
                .toList();
        assertEquals(longest, PaperText.read(PaperText.write(longest)));
    }

    @Test
    void theSecondReaderIsAnotherPerson() {
        long survey = answeredBy(5);
        SURVEYING.close(LAST, survey);
        String saying = unread(survey).get(0).id();
        read("pirma", service -> service.propose(saying, "Vairāk sporta"));
        assertEquals("survey.is_read", refusal(() -> read("otra", service -> service.propose(saying, "Cits"))));
        SayingRow proposed = unread(survey).stream()
                .filter(row -> row.id().equals(saying))
                .findFirst()
                .orElseThrow();
        int version = java.util.Objects.requireNonNull(proposed.version());
        assertEquals(
                "survey.second_reader_is_another",
                refusal(() -> read("pirma", service -> service.show(saying, version, "Vairāk sporta"))));
        assertTrue(SURVEYING.result(survey).questions().get(2).sayings().isEmpty());
        read("otra", service -> service.show(saying, version, "Vairāk sporta"));
        assertEquals(
                "reading_second_is_another_person",
                refusal(() -> db.update(
                                "update survey.reading set second_reader = first_reader where saying_id = ?", saying))
                        .lines()
                        .findFirst()
                        .map(line -> line.contains("reading_second_is_another_person")
                                ? "reading_second_is_another_person"
                                : line)
                        .orElse(""),
                "the database refuses it too");
        String other = unread(survey).get(0).id();
        read("otra", service -> service.propose(other, "Nav rādāms"));
        read("pirma", service -> service.withhold(other, 1, "Nosauc cilvēku"));
        QuestionResult words = SURVEYING.result(survey).questions().get(2);
        assertEquals(List.of("Vairāk sporta"), words.sayings());
        assertEquals(List.of(1L, 3L), List.of(words.withheld(), words.unread()));
    }

    @Test
    void wordsThatTheSecondReaderChangesGoToAnotherReaderFirst() {
        long survey = answeredBy(5);
        SURVEYING.close(LAST, survey);
        String saying = unread(survey).get(0).id();
        read("pirma", service -> service.propose(saying, "Nekas\r\nviss"));
        read("otra", service -> assertFalse(service.show(saying, 1, "Nekas!")));
        assertTrue(SURVEYING.result(survey).questions().get(2).sayings().isEmpty(), "read by one alone");
        assertEquals(5, unread(survey).size());
        assertEquals(
                "survey.second_reader_is_another",
                refusal(() -> read("otra", service -> service.show(saying, 2, "Nekas!"))));
        read("pirma", service -> assertTrue(service.show(saying, 2, "Nekas!")));
        assertEquals(
                List.of("Nekas!"), SURVEYING.result(survey).questions().get(2).sayings());

        String other = unread(survey).get(0).id();
        read("pirma", service -> service.propose(other, "Nekas\r\nviss"));
        read(
                "otra",
                service -> assertTrue(service.show(other, 1, "Nekas\nviss"), "the browser's end of a line is no word"));
    }

    private static List<SayingRow> unread(long survey) {
        return db.inTransaction(em -> new ReadingService(em, named("pirma")).unread(survey));
    }

    private static void read(String name, Consumer<ReadingService> deed) {
        db.transact(em -> deed.accept(new ReadingService(em, named(name))));
    }

    private static CurrentUser named(String name) {
        return new CurrentUser(
                new Identity(name, name, Set.of(Role.SPECIALIST), null, Someone.EMPLOYEE, Instant.EPOCH));
    }
}
