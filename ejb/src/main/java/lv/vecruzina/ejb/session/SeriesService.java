package lv.vecruzina.ejb.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;

/**
 * Changes a series of sessions as a whole (nodarbību sērija): moves it to another weekday and hour, or ends it. What has begun
 * and what has an outcome stays as it was.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.NURSE})
public class SeriesService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private SessionRows sessions;

    @Inject
    private SessionDays days;

    @Inject
    private SessionGuard guard;

    @Inject
    private SessionGrants grants;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected SeriesService() {}

    SeriesService(
            EntityManager em,
            SessionRows sessions,
            SessionDays days,
            SessionGuard guard,
            SessionGrants grants,
            Clock clock,
            CurrentUser user) {
        this.em = em;
        this.sessions = sessions;
        this.days = days;
        this.guard = guard;
        this.grants = grants;
        this.clock = clock;
        this.user = user;
    }

    /** Moves each session within its week, as long as it was: all that can be moved, or nothing where somebody is busy. */
    public MovedSeries move(SeriesMove move) {
        Session opened = sessions.of(move.sessionNo(), move.version()).get(0);
        Map<String, List<Session>> ahead = new LinkedHashMap<>(ahead(opened, move.from()).stream()
                .filter(row ->
                        row.getHeldOn().getDayOfWeek() == opened.getHeldOn().getDayOfWeek())
                .collect(Collectors.groupingBy(Session::getSessionNo, LinkedHashMap::new, Collectors.toList())));
        List<Session> all = ahead.values().stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            throw new RuleViolation("session.series_nothing_ahead");
        }
        Set<Long> clients = all.stream().map(Session::getClientId).collect(Collectors.toSet());
        long employee = Objects.requireNonNull(opened.getEmployeeId());
        guard.queueFor(clients);
        Map<String, SessionTime> times = times(move, ahead, clients);
        List<LocalDate> left = ahead.entrySet().stream()
                .filter(session -> !times.containsKey(session.getKey()))
                .map(session -> session.getValue().get(0).getHeldOn())
                .toList();
        if (times.isEmpty()) {
            throw new RuleViolation("session.series_without_days");
        }
        List<SessionTime> wanted = List.copyOf(times.values());
        guard.queueFor(employee, wanted.get(0).day());
        SessionService.refuseClashing(days.clashing(employee, clients, wanted, times.keySet()));
        List<Session> moving = all.stream()
                .filter(row -> times.containsKey(row.getSessionNo()))
                .toList();
        refuseBeyondGrant(moving, times);
        moving.forEach(row -> row.moveTo(Objects.requireNonNull(times.get(row.getSessionNo()))));
        em.flush();
        return new MovedSeries(wanted.stream().map(SessionTime::day).toList(), left);
    }

    /** The new time of each session that can move: on an open day, still to come, and nobody's outcome is said. */
    private Map<String, SessionTime> times(SeriesMove move, Map<String, List<Session>> ahead, Set<Long> clients) {
        List<LocalDate> targets = ahead.values().stream()
                .map(rows -> rows.get(0).getHeldOn().with(move.weekday()))
                .toList();
        Set<LocalDate> open = days.open(clients, targets.get(0), targets.get(targets.size() - 1));
        Map<String, SessionTime> times = new LinkedHashMap<>();
        ahead.forEach((no, rows) -> {
            int minutes = Objects.requireNonNull(rows.get(0).getTime()).minutes();
            SessionTime time = SessionTime.of(rows.get(0).getHeldOn().with(move.weekday()), move.hour(), minutes);
            if (open.contains(time.day())
                    && time.startsAt().isAfter(clock.instant())
                    && rows.stream().allMatch(row -> row.getOutcome() == null)) {
                times.put(no, time);
            }
        });
        return times;
    }

    private void refuseBeyondGrant(List<Session> moving, Map<String, SessionTime> times) {
        Map<Long, List<LocalDate>> counted = new TreeMap<>();
        for (Session row : moving) {
            if (row.getBeyondGrantReason() == null) {
                counted.computeIfAbsent(row.getClientId(), client -> new ArrayList<>())
                        .add(Objects.requireNonNull(times.get(row.getSessionNo()))
                                .day());
            }
        }
        String kind = moving.get(0).getKind();
        counted.forEach((client, there) -> grants.refuseBeyond(client, kind, there, times.keySet()));
    }

    /** Ends the series with a last day, and says why: what is planned after it is withdrawn. Returns how many sessions that were. */
    public int end(String sessionNo, int version, LocalDate lastOn, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("session.withdrawal_needs_a_reason");
        }
        Session opened = sessions.of(sessionNo, version).get(0);
        List<Session> after = ahead(opened, lastOn.plusDays(1)).stream()
                .filter(row -> row.getOutcome() == null)
                .toList();
        if (after.isEmpty()) {
            throw new RuleViolation("session.series_nothing_ahead");
        }
        after.forEach(row -> row.withdraw(clock.instant(), user.userName(), reason.strip()));
        em.flush();
        return (int) after.stream().map(Session::getSessionNo).distinct().count();
    }

    /** The invitations of the series that have not begun, from a day on; all of them must be seen. */
    private List<Session> ahead(Session opened, LocalDate from) {
        if (opened.getSeries() == null) {
            throw new RuleViolation("session.is_no_series");
        }
        List<Session> rows = em.createQuery("""
                        select s from Session s where s.series = :series and s.withdrawnAt is null
                        and s.startsAt > :now and s.heldOn >= :from order by s.startsAt, s.id""", Session.class)
                .setParameter("series", opened.getSeries())
                .setParameter("now", clock.instant())
                .setParameter("from", from)
                .getResultList();
        if (!rows.isEmpty()) {
            sessions.refuseUnseen(rows);
        }
        return rows;
    }
}
