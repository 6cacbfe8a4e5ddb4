package lv.vecruzina.ejb.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;

/** Holding a survey (aptaujas rīkošana): questions, codes on slips, closing. What is answered nobody sees before it is closed. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SPECIALIST})
public class SurveyService {
    private static final int QUESTIONS = 12;
    private static final int CODES_AT_ONCE = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LegalParameters law;

    @Inject
    private SurveySecrets secrets;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected SurveyService() {}

    SurveyService(EntityManager em, LegalParameters law, SurveySecrets secrets, Clock clock) {
        this.em = em;
        this.law = law;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** All surveys, the newest first. */
    public List<SurveyRow> surveys() {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.survey.SurveyRow(
                            s.id, s.version, s.title, s.opensOn, s.closesOn, s.codesGiven,
                            (select count(c) from SurveyCode c where c.surveyId = s.id),
                            s.closedOn, s.codesRedeemed, s.papers, s.smallest)
                        from Survey s order by s.id desc""", SurveyRow.class).getResultList();
    }

    public List<QuestionRow> questions(long surveyId) {
        return questions(em, surveyId);
    }

    static List<QuestionRow> questions(EntityManager em, long surveyId) {
        List<OptionRow> options = em.createQuery("""
                        select new lv.vecruzina.ejb.survey.OptionRow(o.id, o.questionId, o.words) from SurveyOption o
                        where o.questionId in (select q.id from SurveyQuestion q where q.surveyId = :survey)
                        order by o.questionId, o.place""", OptionRow.class)
                .setParameter("survey", surveyId)
                .getResultList();
        return em.createQuery("""
                        select new lv.vecruzina.ejb.survey.QuestionRow(q.id, q.kind, q.words)
                        from SurveyQuestion q where q.surveyId = :survey order by q.place""", QuestionRow.class)
                .setParameter("survey", surveyId)
                .getResultStream()
                .map(question -> question.with(options))
                .toList();
    }

    /** Begins a draft, answered from the first day to the last, both included. */
    public long draft(String title, LocalDate opensOn, LocalDate closesOn) {
        if (closesOn.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("survey.last_day_is_over");
        }
        Survey survey = new Survey(title.strip(), opensOn, closesOn);
        em.persist(survey);
        em.flush();
        return survey.getId();
    }

    /** Changes a draft, or gives an open survey a later last day; that day is today at the earliest. */
    public void change(long surveyId, int version, String title, LocalDate opensOn, LocalDate closesOn) {
        Survey survey = locked(surveyId);
        Version.refuseStale(survey.getVersion(), version);
        if (closesOn.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("survey.last_day_is_over");
        }
        survey.change(title.strip(), opensOn, closesOn);
        em.flush();
    }

    /** Deletes a draft with its questions: nobody has seen it. */
    public void discard(long surveyId, int version) {
        Survey survey = locked(surveyId);
        survey.requireDraft();
        Version.refuseStale(survey.getVersion(), version);
        em.createQuery("delete from SurveyQuestion q where q.surveyId = :survey")
                .setParameter("survey", surveyId)
                .executeUpdate();
        em.remove(survey);
        em.flush();
    }

    /**
     * Adds a question to a draft.
     *
     * @param options of a choice, two at least; of a scale or own words none
     */
    public void ask(long surveyId, String kind, String words, List<String> options) {
        locked(surveyId).requireDraft();
        List<Integer> places = em.createQuery(
                        "select q.place from SurveyQuestion q where q.surveyId = :survey order by q.place desc",
                        Integer.class)
                .setParameter("survey", surveyId)
                .getResultList();
        if (places.size() == QUESTIONS) {
            throw new RuleViolation("survey.too_many_questions", QUESTIONS);
        }
        List<String> offered = kind.equals(QuestionKind.SCALE)
                ? QuestionKind.FACES
                : options.stream()
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList();
        if (Stream.of(QuestionKind.ONE, QuestionKind.MANY).anyMatch(kind::equals) && offered.size() < 2) {
            throw new RuleViolation("survey.options_are_two");
        }
        int place = places.stream().findFirst().orElse(0) + 1;
        SurveyQuestion question = new SurveyQuestion(surveyId, place, kind, words.strip());
        em.persist(question);
        em.flush();
        for (int i = 0; i < offered.size(); i++) {
            em.persist(new SurveyOption(question.getId(), i + 1, offered.get(i)));
        }
        em.flush();
    }

    /** Takes a question out of a draft, which nobody has answered. */
    public void drop(long surveyId, long questionId) {
        locked(surveyId).requireDraft();
        em.createQuery("delete from SurveyQuestion q where q.id = :id and q.surveyId = :survey")
                .setParameter("id", questionId)
                .setParameter("survey", surveyId)
                .executeUpdate();
    }

    /**
     * Makes codes to be printed and handed out without noting who got which; they are kept nowhere. The questions stand from
     * now on.
     */
    public List<String> giveCodes(long surveyId, int number) {
        Survey survey = locked(surveyId);
        survey.requireUnclosed();
        if (questions(surveyId).isEmpty()) {
            throw new RuleViolation("survey.asks_nothing");
        }
        int smallest = smallestOn(LocalDate.now(clock));
        if (number < 1 || number > CODES_AT_ONCE) {
            throw new RuleViolation("survey.code_number", CODES_AT_ONCE);
        }
        if (survey.getCodesGiven() + number < smallest) {
            throw new RuleViolation("survey.too_few_codes", smallest);
        }
        survey.giveCodes(number);
        List<String> codes = Stream.generate(secrets::newCode).limit(number).toList();
        // Sorted by hash: the rows must not lie in the order of the slips.
        codes.stream().map(secrets::hash).sorted().forEach(hash -> em.persist(new SurveyCode(hash, surveyId)));
        em.flush();
        return codes;
    }

    /** Closes a survey for good and opens its box; what too few have answered is destroyed unread. */
    public void close(long surveyId, int version) {
        Survey survey = locked(surveyId);
        survey.requireOpened();
        Version.refuseStale(survey.getVersion(), version);
        LocalDate today = LocalDate.now(clock);
        new BoxOpening(em, secrets, survey, smallestOn(today)).open(today);
    }

    private Survey locked(long surveyId) {
        Survey survey = em.find(Survey.class, surveyId, LockModeType.PESSIMISTIC_WRITE);
        if (survey == null) {
            throw new RuleViolation("survey.unknown");
        }
        return survey;
    }

    private int smallestOn(LocalDate day) {
        return law.on(day, "SURVEY_K").orElseThrow().intValueExact();
    }
}
