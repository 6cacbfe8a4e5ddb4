package lv.vecruzina.ejb.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.RuleViolation;

/**
 * Answering a survey (aptaujas aizpildīšana) by a code, in two transactions that know nothing of each other. Nobody may be
 * logged in, a child at the tablet neither: such a session knows who it is.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AnswerService {
    /** Characters of one answer in own words. */
    public static final int LONGEST = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SurveySecrets secrets;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected AnswerService() {}

    AnswerService(EntityManager em, SurveySecrets secrets, CurrentUser user, Clock clock) {
        this.em = em;
        this.secrets = secrets;
        this.user = user;
        this.clock = clock;
    }

    /** Uses a code up and gives the questions. A wrong code and a used one are refused alike: a used one is gone. */
    @PermitAll
    public OpenSurvey redeem(String typed) {
        refuseTheKnown();
        String hash = secrets.hash(typed);
        SurveyCode code = em.find(SurveyCode.class, hash);
        if (code == null) {
            throw new RuleViolation("survey.code_is_no_good");
        }
        Survey survey = em.find(Survey.class, code.getSurveyId());
        if (survey == null || !survey.isOpenOn(LocalDate.now(clock))) {
            throw new RuleViolation("survey.is_not_open");
        }
        int removed = em.createQuery("delete from SurveyCode c where c.hash = :hash")
                .setParameter("hash", hash)
                .executeUpdate();
        if (removed != 1) {
            throw new RuleViolation("survey.code_is_no_good");
        }
        return new OpenSurvey(survey.getId(), survey.getTitle(), SurveyService.questions(em, survey.getId()));
    }

    /** Puts a paper into the box, sealed. A question may be left out; a survey closed meanwhile takes none any more. */
    @PermitAll
    public void put(long surveyId, List<Answer> answers) {
        refuseTheKnown();
        Survey survey = em.find(Survey.class, surveyId, LockModeType.PESSIMISTIC_WRITE);
        if (survey == null) {
            throw new RuleViolation("survey.is_not_open");
        }
        if (survey.isClosed()) {
            throw new RuleViolation("survey.closed_meanwhile");
        }
        List<QuestionRow> questions = SurveyService.questions(em, surveyId);
        answers.forEach(answer -> refuseTheImpossible(answer, questions));
        List<Answer> said = answers.stream().filter(Answer::saysSomething).toList();
        em.persist(new SurveyPaper(secrets.newName(), surveyId, secrets.seal(surveyId, said)));
        em.flush();
    }

    private void refuseTheKnown() {
        if (user.isKnown()) {
            throw new RuleViolation("survey.somebody_is_logged_in");
        }
    }

    private static void refuseTheImpossible(Answer answer, List<QuestionRow> questions) {
        QuestionRow question = questions.stream()
                .filter(one -> one.id() == answer.questionId())
                .findFirst()
                .orElseThrow(() -> new RuleViolation("survey.answer_is_none"));
        Set<Long> offered = question.options().stream().map(OptionRow::id).collect(Collectors.toSet());
        boolean asOffered = offered.containsAll(answer.options())
                && answer.options().stream().distinct().count()
                        == answer.options().size();
        boolean oneAtMost =
                question.kind().equals(QuestionKind.MANY) || answer.options().size() <= 1;
        boolean wordsWhereAsked = question.kind().equals(QuestionKind.WORDS)
                ? answer.words().length() <= LONGEST
                : answer.words().isEmpty();
        if (!asOffered || !oneAtMost || !wordsWhereAsked) {
            throw new RuleViolation("survey.answer_is_none");
        }
    }
}
