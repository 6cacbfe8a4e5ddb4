package lv.vecruzina.ejb.behaviour;

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

/**
 * Records the ground for a prevention file and the file that a Social Service opens (profilakses lieta). A ground without a
 * file is an alert after PREVENTION_FILE_WORKDAYS working days (rule 12).
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.MUNICIPALITY})
public class PreventionService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected PreventionService() {}

    PreventionService(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** Records why a file is needed, since the day that was known. */
    public long record(String clientNo, String ground, LocalDate groundOn) {
        long client = circle.require(clientNo);
        refuseToCome(groundOn);
        PreventionFile file = new PreventionFile(client, ground.strip(), groundOn, user.userName());
        em.persist(file);
        em.flush();
        return file.getId();
    }

    /** Records that the Social Service of a municipality opened the file on a day. */
    public void open(long id, int version, LocalDate day, long municipalityId) {
        refuseToCome(day);
        changing(id, version).open(day, municipalityId);
        em.flush();
    }

    public void close(long id, int version, LocalDate day, String reason) {
        refuseToCome(day);
        need(reason);
        changing(id, version).close(day, reason.strip());
        em.flush();
    }

    /** Takes a wrong entry back; it counts nowhere. */
    public void withdraw(long id, int version, String reason) {
        need(reason);
        changing(id, version).withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    private static void need(String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("behaviour.needs_a_reason");
        }
    }

    private void refuseToCome(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("behaviour.day_is_to_come", day);
        }
    }

    private PreventionFile changing(long id, int version) {
        PreventionFile file = em.find(PreventionFile.class, id);
        if (file == null || file.isWithdrawn() || !circle.sees(file.getClientId())) {
            throw new RuleViolation("behaviour.unknown");
        }
        Version.refuseStale(file.getVersion(), version);
        return file;
    }
}
