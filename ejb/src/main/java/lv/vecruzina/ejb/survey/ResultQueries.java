package lv.vecruzina.ejb.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import lv.vecruzina.ejb.shared.Role;

/** Reads what came of closed surveys (aptauju rezultāti); the database holds no more than may be shown. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.DATA_PROTECTION})
public class ResultQueries {
    private static final String RESULT = """
            select new lv.vecruzina.ejb.survey.SurveyResult(
                s.id, s.title, s.closedOn, s.codesGiven, s.codesRedeemed, s.papers, s.smallest)
            from Survey s where s.closedOn is not null""";

    private static final String OF_SURVEY =
            " in (select q.id from SurveyQuestion q where q.surveyId = :survey and q.answered is not null)";

    @PersistenceContext
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    protected ResultQueries() {}

    ResultQueries(EntityManager em) {
        this.em = em;
    }

    /** Surveys that are closed, the newest first, without their questions. */
    public List<SurveyResult> closed() {
        return em.createQuery(RESULT + " order by s.id desc", SurveyResult.class)
                .getResultList();
    }

    /** A closed survey question by question; empty where it is unknown or not closed. */
    public Optional<SurveyResult> find(long surveyId) {
        return em.createQuery(RESULT + " and s.id = :survey", SurveyResult.class)
                .setParameter("survey", surveyId)
                .getResultStream()
                .findFirst()
                .map(survey -> survey.with(questions(surveyId)));
    }

    private List<QuestionResult> questions(long surveyId) {
        List<OptionResult> options = em.createQuery("""
                        select new lv.vecruzina.ejb.survey.OptionResult(o.questionId, o.words, o.fewest, o.most)
                        from SurveyOption o where o.questionId""" + OF_SURVEY + " order by o.place", OptionResult.class)
                .setParameter("survey", surveyId)
                .getResultList();
        List<SayingResult> said = em.createQuery("""
                        select new lv.vecruzina.ejb.survey.SayingResult(a.questionId, r.shown, r.secondReader)
                        from Saying a left join Reading r on r.sayingId = a.id
                        where a.questionId""" + OF_SURVEY + " order by a.id", SayingResult.class)
                .setParameter("survey", surveyId)
                .getResultList();
        return em.createQuery("""
                        select new lv.vecruzina.ejb.survey.QuestionResult(q.id, q.kind, q.words, q.answered)
                        from SurveyQuestion q where q.surveyId = :survey order by q.place""", QuestionResult.class)
                .setParameter("survey", surveyId)
                .getResultStream()
                .map(question -> question.with(options, said))
                .toList();
    }
}
