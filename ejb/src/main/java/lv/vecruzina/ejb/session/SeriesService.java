package lv.vecruzina.ejb.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;

/**
 * Changes a series of sessions as a whole (nodarbību sērija): moves it to another hour, weekday or specialist, or ends it. What has begun
 * and what has an outcome stays as it was.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.NURSE})
public class SeriesService {
    @Inject
    private SessionRows sessions;

    @Inject
    private SessionDays days;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected SeriesService() {}

    SeriesService(SessionRows sessions, SessionDays days, Clock clock) {
        this.sessions = sessions;
        this.days = days;
        this.clock = clock;
    }

    /** Moves each session within its week, as long as it was: all that can be moved, or nothing where somebody is busy. */
    public MovedSeries move(SeriesMove move) {
        Session opened = sessions.of(move.sessionNo(), move.version()).get(0);
        List<Session> all = sessions.ahead(opened, move.from()).stream()
                .filter(row -> move.concerns(row.getHeldOn(), opened.getHeldOn()))
                .toList();
        if (all.isEmpty()) {
            throw new RuleViolation("session.series_nothing_ahead");
        }
        Map<String, List<Session>> ahead = all.stream()
                .collect(Collectors.groupingBy(Session::getSessionNo, LinkedHashMap::new, Collectors.toList()));
        Set<Long> clients = all.stream().map(Session::getClientId).collect(Collectors.toSet());
        Map<String, SessionTime> times = times(move, ahead, clients);
        if (times.isEmpty()) {
            throw new RuleViolation("session.series_without_days");
        }
        List<SessionTime> wanted = List.copyOf(times.values());
        long specialist = Objects.requireNonNull(
                Objects.requireNonNullElse(move.employeeId(), Objects.requireNonNull(opened.getEmployeeId())));
        sessions.queue(all, specialist, wanted.get(0).day());
        SessionService.refuseClashing(days.clashing(specialist, clients, wanted, times.keySet()));
        List<LocalDate> left = ahead.entrySet().stream()
                .filter(session -> !times.containsKey(session.getKey()))
                .map(session -> session.getValue().get(0).getHeldOn())
                .toList();
        List<Session> moving = all.stream()
                .filter(row -> times.containsKey(row.getSessionNo()))
                .toList();
        if (move.employeeId() != null) {
            moving.forEach(row -> row.giveTo(specialist));
        }
        sessions.move(moving, times);
        return new MovedSeries(wanted.stream().map(SessionTime::day).toList(), left);
    }

    /** The new time of each session that can move: on an open day no service is suspended on, still to come, without an outcome. */
    private Map<String, SessionTime> times(SeriesMove move, Map<String, List<Session>> ahead, Set<Long> clients) {
        List<LocalDate> targets = ahead.values().stream()
                .map(rows -> move.of(rows.get(0).getHeldOn()))
                .toList();
        LocalDate last = targets.get(targets.size() - 1);
        Set<LocalDate> admitted = days.open(clients, targets.get(0), last);
        admitted.removeAll(days.suspended(clients, targets.get(0), last));
        Map<String, SessionTime> times = new LinkedHashMap<>();
        ahead.forEach((no, rows) -> {
            int minutes = Objects.requireNonNull(rows.get(0).getTime()).minutes();
            SessionTime time = SessionTime.of(move.of(rows.get(0).getHeldOn()), move.hour(), minutes);
            if (admitted.contains(time.day())
                    && time.startsAt().isAfter(clock.instant())
                    && rows.stream().allMatch(row -> row.getOutcome() == null)) {
                times.put(no, time);
            }
        });
        return times;
    }

    /** Ends the series with a last day, and says why: what is planned after it is withdrawn. Returns how many sessions that were. */
    public int end(String sessionNo, int version, LocalDate lastOn, String reason) {
        Session opened = sessions.of(sessionNo, version).get(0);
        List<Session> after = sessions.ahead(opened, lastOn.plusDays(1)).stream()
                .filter(row -> row.getOutcome() == null)
                .toList();
        if (after.isEmpty()) {
            throw new RuleViolation("session.series_nothing_ahead");
        }
        sessions.withdraw(after, reason);
        return (int) after.stream().map(Session::getSessionNo).distinct().count();
    }
}
