package lv.vecruzina.ejb.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;

/** Two people read what was answered in own words (atbilžu lasīšana) before anybody else does. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SPECIALIST, Role.DATA_PROTECTION})
public class ReadingService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected ReadingService() {}

    ReadingService(EntityManager em, CurrentUser user) {
        this.em = em;
        this.user = user;
    }

    /** What of a survey has not had both readers. */
    public List<SayingRow> unread(long surveyId) {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.survey.SayingRow(
                            a.id, q.surveyId, s.title, q.words, a.words, r.firstReader, r.proposed, r.version)
                        from Saying a join SurveyQuestion q on q.id = a.questionId join Survey s on s.id = q.surveyId
                            left join Reading r on r.sayingId = a.id
                        where q.surveyId = :survey and r.secondReader is null
                        order by q.place, a.id""", SayingRow.class)
                .setParameter("survey", surveyId)
                .getResultList();
    }

    /** The first reader says what may be shown; what would give its writer away is left out of it. */
    public void propose(String sayingId, String words) {
        if (em.find(Saying.class, sayingId) == null || em.find(Reading.class, sayingId) != null) {
            throw new RuleViolation("survey.is_read");
        }
        em.persist(new Reading(sayingId, user.userName(), said(words)));
        em.flush();
    }

    /**
     * The second reader, another person, lets the words be shown.
     *
     * @return false where the words differ from those proposed: they are a new proposal, and another person has to read them
     */
    public boolean show(String sayingId, int version, String words) {
        boolean out = begun(sayingId, version).show(user.userName(), said(words));
        em.flush();
        return out;
    }

    /** The second reader, another person, keeps them back and says why. */
    public void withhold(String sayingId, int version, String reason) {
        begun(sayingId, version).withhold(user.userName(), said(reason));
        em.flush();
    }

    private Reading begun(String sayingId, int version) {
        Reading reading = em.find(Reading.class, sayingId, LockModeType.PESSIMISTIC_WRITE);
        if (reading == null) {
            throw new RuleViolation("survey.is_unread");
        }
        Version.refuseStale(reading.getVersion(), version);
        return reading;
    }

    private static String said(String words) {
        if (words.isBlank()) {
            throw new RuleViolation("survey.words_are_empty");
        }
        return words.strip();
    }
}
