package lv.vecruzina.ejb.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.PersonalCodeCipher;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Constraint;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.Assertions;

/** Holds surveys and answers them as the pages do: every call in a transaction of its own. */
final class Surveying {
    static final LocalDate FIRST = LocalDate.of(2026, 3, 23);
    static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private static final SurveySecrets SECRETS =
            new SurveySecrets(new PersonalCodeCipher(new byte[PersonalCodeCipher.KEY_BYTES]));

    private final TestDatabase db;

    Surveying(TestDatabase db) {
        this.db = db;
    }

    <T> T hold(LocalDate day, Function<SurveyService, T> deed) {
        return db.inTransaction(em -> deed.apply(new SurveyService(em, new LegalParameters(em), SECRETS, noon(day))));
    }

    void doing(LocalDate day, Consumer<SurveyService> deed) {
        hold(day, service -> {
            deed.accept(service);
            return true;
        });
    }

    OpenSurvey redeem(LocalDate day, String code) {
        return redeem(day, code, new CurrentUser());
    }

    OpenSurvey redeem(LocalDate day, String code, CurrentUser user) {
        return db.inTransaction(em -> new AnswerService(em, SECRETS, user, noon(day)).redeem(code));
    }

    void put(LocalDate day, long survey, List<Answer> answers) {
        db.transact(em -> new AnswerService(em, SECRETS, new CurrentUser(), noon(day)).put(survey, answers));
    }

    SurveyResult result(long survey) {
        return db.inTransaction(em -> new ResultQueries(em).find(survey)).orElseThrow();
    }

    /** A survey of a choice of many, a scale and own words, from the first day to the last. */
    long drafted() {
        long survey = hold(FIRST, service -> service.draft("Nodarbības", FIRST, LAST));
        doing(FIRST, service -> {
            service.ask(survey, QuestionKind.MANY, "Kuras nodarbības noder?", List.of("Psihologs", "Māksla", "Sports"));
            service.ask(survey, QuestionKind.SCALE, "Vai tevi uzklausa?", List.of());
            service.ask(survey, QuestionKind.WORDS, "Ko tu mainītu?", List.of());
        });
        return survey;
    }

    /** The first option of the choice, a face, and words. */
    static List<Answer> paper(OpenSurvey open, int face, String words) {
        List<QuestionRow> asked = open.questions();
        return List.of(
                new Answer(
                        asked.get(0).id(), List.of(asked.get(0).options().get(0).id()), ""),
                new Answer(
                        asked.get(1).id(),
                        List.of(asked.get(1).options().get(face).id()),
                        ""),
                new Answer(asked.get(2).id(), List.of(), words));
    }

    void close(LocalDate day, long survey) {
        int version = hold(day, service -> service.surveys().stream()
                .filter(row -> row.id() == survey)
                .findFirst()
                .orElseThrow()
                .version());
        doing(day, service -> service.close(survey, version));
    }

    static String refusal(Runnable deed) {
        RuntimeException refused = Assertions.assertThrows(RuntimeException.class, deed::run);
        return refused instanceof RuleViolation rule
                ? rule.key()
                : Constraint.refusedBy(refused).orElse(refused.toString());
    }

    private static Clock noon(LocalDate day) {
        return Clock.fixed(day.atTime(LocalTime.NOON).atZone(Riga.ZONE).toInstant(), Riga.ZONE);
    }
}
