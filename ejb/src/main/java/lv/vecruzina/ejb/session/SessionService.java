package lv.vecruzina.ejb.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.placement.Placement;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Plans sessions (nodarbību plānošana), single and weekly, of one client or a group. That nobody is in two at once is the
 * database's; for a series the clashing days are named before anything is saved.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.NURSE})
public class SessionService {
    static final int MOST_DAYS = 120;
    private static final int LONGEST = 8 * 60;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private SessionDays free;

    @Inject
    private SessionGuard guard;

    @Inject
    private SessionGrants grants;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected SessionService() {}

    SessionService(
            EntityManager em,
            ClientCircle circle,
            SessionDays free,
            SessionGuard guard,
            SessionGrants grants,
            CurrentUser user) {
        this.em = em;
        this.circle = circle;
        this.free = free;
        this.guard = guard;
        this.grants = grants;
        this.user = user;
    }

    /** Plans a session, or all of a series, for the clients named: all of it or nothing. */
    public PlannedSessions plan(SessionDraft draft) {
        if (draft.minutes() < 1 || draft.minutes() > LONGEST) {
            throw new RuleViolation("session.length", LONGEST);
        }
        if (draft.beyondGrantReason() != null && !user.hasRole(Role.DIRECTOR)) {
            throw new RuleViolation("session.only_director_goes_beyond");
        }
        Set<Long> clients =
                draft.clientNos().stream().map(no -> circle.require(no)).collect(Collectors.toCollection(HashSet::new));
        if (clients.isEmpty()) {
            throw new RuleViolation("session.invites_nobody");
        }
        guard.queueFor(clients);
        guard.queueFor(draft.employeeId(), draft.day(), draft.againstCheckReason());

        Set<LocalDate> open = open(draft, clients);
        Set<LocalDate> suspended = suspended(draft, clients);
        List<LocalDate> wanted = days(draft, day -> open.contains(day) && !suspended.contains(day));
        List<LocalDate> clashing = draft.weekly() == null ? List.of() : clashing(draft, clients, wanted);
        if (!draft.skipClashes()) {
            refuseClashing(clashing);
        }
        List<LocalDate> days =
                wanted.stream().filter(day -> !clashing.contains(day)).toList();
        if (days.isEmpty()) {
            throw new RuleViolation("session.series_without_days");
        }
        if (draft.beyondGrantReason() == null) {
            clients.forEach(client -> grants.refuseBeyond(client, draft.kind(), days, List.of()));
        }
        save(draft, clients, days);
        return new PlannedSessions(
                days,
                left(draft, day -> !open.contains(day)),
                left(draft, day -> open.contains(day) && suspended.contains(day)),
                clashing,
                outside(clients, days));
    }

    /** Refuses all where somebody is busy on some of the days, and names them. */
    static void refuseClashing(List<LocalDate> clashing) {
        if (!clashing.isEmpty()) {
            throw new RuleViolation(
                    "session.series_clashes", clashing.stream().map(DAY::format).collect(Collectors.joining(", ")));
        }
    }

    /** The days of a series that are open for all; a single session is held on any day. */
    private Set<LocalDate> open(SessionDraft draft, Set<Long> clients) {
        Weekly weekly = draft.weekly();
        if (weekly == null) {
            return Set.of(draft.day());
        }
        if (weekly.lastOn().isAfter(draft.day().plusYears(1))) {
            throw new RuleViolation("session.series_too_long", MOST_DAYS);
        }
        return free.open(clients, draft.day(), weekly.lastOn());
    }

    /** The days of a series on which the services of some client are suspended; a single session on such a day is refused. */
    private Set<LocalDate> suspended(SessionDraft draft, Set<Long> clients) {
        Weekly weekly = draft.weekly();
        if (weekly == null) {
            free.refuseSuspended(clients, draft.day());
            return Set.of();
        }
        return free.suspended(clients, draft.day(), weekly.lastOn());
    }

    private static List<LocalDate> left(SessionDraft draft, Predicate<LocalDate> out) {
        Weekly weekly = draft.weekly();
        return weekly == null ? List.of() : weekly.days(draft.day(), out);
    }

    private static List<LocalDate> days(SessionDraft draft, Predicate<LocalDate> admitted) {
        Weekly weekly = draft.weekly();
        if (weekly == null) {
            return List.of(draft.day());
        }
        List<LocalDate> days = weekly.days(draft.day(), admitted);
        if (days.size() > MOST_DAYS) {
            throw new RuleViolation("session.series_too_long", MOST_DAYS);
        }
        return days;
    }

    /** Days on which the specialist or a client is in another session at the time. */
    private List<LocalDate> clashing(SessionDraft draft, Set<Long> clients, List<LocalDate> days) {
        return free.clashing(
                draft.employeeId(),
                clients,
                days.stream()
                        .map(day -> SessionTime.of(day, draft.hour(), draft.minutes()))
                        .toList(),
                List.of());
    }

    private void save(SessionDraft draft, Set<Long> clients, List<LocalDate> days) {
        Long series = draft.weekly() == null ? null : (Long) next("select nextval('care.session_series')");
        for (LocalDate day : days) {
            String no = next("select 'N-' || lpad(nextval('care.session_number')::text, 6, '0')")
                    .toString();
            SessionTime time = SessionTime.of(day, draft.hour(), draft.minutes());
            clients.forEach(client -> em.persist(new Session(no, series, client, draft, time)));
        }
        em.flush();
    }

    private Object next(String query) {
        return em.createNativeQuery(query).getSingleResult();
    }

    /** Days on which one of the clients receives no service. */
    private List<LocalDate> outside(Set<Long> clients, List<LocalDate> days) {
        List<Placement> placements = em.createQuery(
                        "select p from Placement p where p.clientId in :clients and p.withdrawnAt is null",
                        Placement.class)
                .setParameter("clients", clients)
                .getResultList();
        return days.stream()
                .filter(day -> clients.stream().anyMatch(client -> placements.stream()
                        .noneMatch(one ->
                                one.getClientId() == client && isOpen(one.getStartedOn(), one.getEndedOn(), day))))
                .toList();
    }

    private static boolean isOpen(LocalDate startedOn, @Nullable LocalDate endedOn, LocalDate day) {
        return !day.isBefore(startedOn) && (endedOn == null || day.isBefore(endedOn) || day.equals(startedOn));
    }
}
