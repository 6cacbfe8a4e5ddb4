package lv.vecruzina.ejb.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;

/**
 * The invitations of a session or of a series that is changed (nodarbības ieraksti); whoever changes them must see all whom they
 * invite.
 */
@Dependent
public class SessionRows {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private SessionGuard guard;

    @Inject
    private SessionGrants grants;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected SessionRows() {}

    SessionRows(
            EntityManager em,
            ClientCircle circle,
            SessionGuard guard,
            SessionGrants grants,
            Clock clock,
            CurrentUser user) {
        this.em = em;
        this.circle = circle;
        this.guard = guard;
        this.grants = grants;
        this.clock = clock;
        this.user = user;
    }

    /** All of the session, as somebody saw it in a version. */
    List<Session> of(String sessionNo, int version) {
        List<Session> rows = em.createQuery(
                        "select s from Session s where s.sessionNo = :no and s.withdrawnAt is null order by s.id",
                        Session.class)
                .setParameter("no", sessionNo)
                .getResultList();
        refuseUnseen(rows);
        Version.refuseStale(rows.stream().mapToInt(Session::getVersion).sum(), version);
        return rows;
    }

    /** The invitations of its series that have not begun, from a day on. */
    List<Session> ahead(Session opened, LocalDate from) {
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
            refuseUnseen(rows);
        }
        return rows;
    }

    /** Makes the others wait who plan for the same people; the checks of the specialist, who may be a new one, must hold on the day. */
    void queue(List<Session> rows, long specialist, LocalDate day) {
        guard.queueFor(rows.stream().map(Session::getClientId).distinct().toList());
        guard.queueFor(specialist, day, rows);
    }

    /**
     * Moves the invitations within what the decisions grant.
     *
     * @param times the new time of each session by its number
     */
    void move(List<Session> rows, Map<String, SessionTime> times) {
        Map<Long, List<LocalDate>> counted = new HashMap<>();
        rows.stream().filter(row -> row.getBeyondGrantReason() == null).forEach(row -> counted.computeIfAbsent(
                        row.getClientId(), client -> new ArrayList<>())
                .add(time(row, times).day()));
        String kind = rows.get(0).getKind();
        counted.forEach((client, there) -> grants.refuseBeyond(client, kind, there, times.keySet()));
        rows.forEach(row -> row.moveTo(time(row, times)));
        em.flush();
    }

    private static SessionTime time(Session row, Map<String, SessionTime> times) {
        return Objects.requireNonNull(times.get(row.getSessionNo()));
    }

    /** Takes the invitations back with a reason. */
    void withdraw(List<Session> rows, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("session.withdrawal_needs_a_reason");
        }
        rows.forEach(row -> row.withdraw(clock.instant(), user.userName(), reason.strip()));
        em.flush();
    }

    /** Refuses what is not there for the caller, and what is there in part. */
    private void refuseUnseen(List<Session> rows) {
        Set<Long> invited = rows.stream().map(Session::getClientId).collect(Collectors.toSet());
        Set<Long> seen = circle.seen(invited);
        if (seen.isEmpty()) {
            throw new RuleViolation("session.unknown");
        }
        if (seen.size() < invited.size()) {
            throw new RuleViolation("session.others_answer_for_it");
        }
    }
}
