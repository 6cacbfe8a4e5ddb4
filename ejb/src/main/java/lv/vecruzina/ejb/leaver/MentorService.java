package lv.vecruzina.ejb.leaver;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/** Names a youth's mentor (atbalsta persona): one at a time, from a day on. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class MentorService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected MentorService() {}

    MentorService(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** Names who stands by the youth, from a day that has come. */
    public void begin(String clientNo, String name, @Nullable String contact, LocalDate fromOn) {
        long client = circle.require(clientNo);
        refuseToCome(fromOn);
        em.persist(new LeaverMentor(client, name.strip(), contact, fromOn, user.userName()));
        em.flush();
    }

    /** Ends it from a day on, after it began and today at the latest: another may begin the same day. */
    public void end(long id, int version, LocalDate firstDayNoLonger) {
        refuseToCome(firstDayNoLonger);
        changing(id, version).end(firstDayNoLonger);
        em.flush();
    }

    private void refuseToCome(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("leaver.mentor_day_is_to_come", day);
        }
    }

    public void withdraw(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("leaver.withdrawal_needs_a_reason");
        }
        changing(id, version).withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    private LeaverMentor changing(long id, int version) {
        LeaverMentor mentor = em.find(LeaverMentor.class, id);
        if (mentor == null || mentor.isWithdrawn() || !circle.sees(mentor.getClientId())) {
            throw new RuleViolation("leaver.unknown");
        }
        Version.refuseStale(mentor.getVersion(), version);
        return mentor;
    }
}
