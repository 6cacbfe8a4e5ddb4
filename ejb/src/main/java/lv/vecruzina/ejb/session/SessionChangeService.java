package lv.vecruzina.ejb.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/** Moves planned sessions, says what became of them, and takes wrong ones back (nodarbību gaita). */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.NURSE})
public class SessionChangeService {
    private static final Set<String> HAPPENED = Set.of(Session.DELIVERED, Session.MISSED);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private SessionRows sessions;

    @Inject
    private SessionDays days;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected SessionChangeService() {}

    SessionChangeService(EntityManager em, ClientCircle circle, SessionRows sessions, SessionDays days, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.sessions = sessions;
        this.days = days;
        this.clock = clock;
    }

    /**
     * Moves a planned session with all whom it invites; it stays as long as it was.
     *
     * @param employeeId who holds it from then on, as where a colleague is ill; null where the specialist stays
     */
    public void move(String sessionNo, int version, LocalDate day, LocalTime hour, @Nullable Long employeeId) {
        List<Session> rows = sessions.of(sessionNo, version);
        SessionTime before = rows.get(0).getTime();
        Long holder = employeeId == null ? rows.get(0).getEmployeeId() : employeeId;
        if (before == null || holder == null || rows.stream().anyMatch(row -> row.getOutcome() != null)) {
            throw new RuleViolation("session.outcome_is_said");
        }
        List<Long> clients = rows.stream().map(Session::getClientId).toList();
        SessionTime time = SessionTime.of(day, hour, before.minutes());
        days.refuseSuspended(clients, day);
        sessions.queue(rows, holder, day);
        if (employeeId != null) {
            SessionService.refuseClashing(days.clashing(employeeId, clients, List.of(time), Set.of(sessionNo)));
            rows.forEach(row -> row.giveTo(employeeId));
        }
        sessions.move(rows, Map.of(sessionNo, time));
    }

    /** Says what became of one invitation; delivered or missed is one only once it has begun. */
    public void say(long id, int version, String outcome, String reason) {
        Session row = em.find(Session.class, id);
        if (row == null || row.isWithdrawn() || !circle.sees(row.getClientId())) {
            throw new RuleViolation("session.unknown");
        }
        Version.refuseStale(row.getVersion(), version);
        SessionTime time = row.getTime();
        boolean ahead = time == null
                ? row.getHeldOn().isAfter(LocalDate.now(clock))
                : time.startsAt().isAfter(clock.instant());
        if (ahead && HAPPENED.contains(outcome)) {
            throw new RuleViolation("session.has_not_begun");
        }
        row.became(outcome, reason.isBlank() ? null : reason.strip());
        em.flush();
    }

    /** Takes a wrongly planned session back with a reason; what is cancelled has an outcome instead. */
    public void withdraw(String sessionNo, int version, String reason) {
        sessions.withdraw(sessions.of(sessionNo, version), reason);
    }
}
