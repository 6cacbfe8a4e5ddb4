package lv.vecruzina.ejb.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import org.jspecify.annotations.Nullable;

/** Reads sessions (nodarbības): a specialist's calendar, a client's sessions, and those whose outcome nobody has said. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.NURSE})
public class SessionQueries {
    private static final int SHOWN = 12;

    private static final String ROW = """
            select new lv.vecruzina.ejb.session.SessionRow(
                s.id, s.version, s.sessionNo, c.clientNo, c.givenName, c.familyName, s.kind, s.heldOn, s.startsAt, s.endsAt,
                s.place, e.id, e.givenName, e.familyName, s.outcome, s.outcomeReason, s.withdrawnReason, s.series)
            from Session s join Client c on c.id = s.clientId left join Employee e on e.id = s.employeeId where\s""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private SessionGrants grants;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected SessionQueries() {}

    SessionQueries(EntityManager em, ClientCircle circle, SessionGrants grants, Clock clock, CurrentUser user) {
        this.em = em;
        this.circle = circle;
        this.grants = grants;
        this.clock = clock;
        this.user = user;
    }

    /** A specialist's sessions between two days, both included, by time; those without a time first on their day. */
    public List<SessionBlock> calendar(long employeeId, LocalDate first, LocalDate last) {
        Map<String, List<SessionRow>> seen = rows(
                        "s.employeeId = :employee and s.heldOn between :first and :last and s.withdrawnAt is null and",
                        " order by s.heldOn, s.startsAt, c.familyName, c.givenName, s.id")
                .setParameter("employee", employeeId)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .collect(Collectors.groupingBy(SessionRow::sessionNo, LinkedHashMap::new, Collectors.toList()));
        List<SessionBlock> blocks =
                new ArrayList<>(seen.values().stream().map(SessionBlock::of).toList());
        em.createQuery("""
                        select s from Session s where s.employeeId = :employee and s.heldOn between :first and :last
                        and s.withdrawnAt is null and s.startsAt is not null
                        and (s.outcome is null or s.outcome <> 'cancelled')""", Session.class)
                .setParameter("employee", employeeId)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .filter(row -> !seen.containsKey(row.getSessionNo()))
                .map(Session::getTime)
                .distinct()
                .forEach(time -> blocks.add(
                        new SessionBlock("", 0, "", time.day(), time.startsAt(), time.endsAt(), null, List.of())));
        blocks.sort(Comparator.comparing(SessionBlock::day)
                .thenComparing(SessionBlock::startsAt, Comparator.nullsFirst(Comparator.naturalOrder())));
        return blocks;
    }

    private TypedQuery<SessionRow> rows(String where, String order) {
        return circle.restrict(em.createQuery(ROW + where + ClientCircle.SEEN + order, SessionRow.class));
    }

    /** All sessions of a client, withdrawn ones too, the newest first; none for a client outside the circle. */
    public List<SessionRow> ofClient(long clientId) {
        return rows("c.id = :client and", " order by s.heldOn desc, s.startsAt desc, s.id desc")
                .setParameter("client", clientId)
                .getResultList();
    }

    /** What is granted, used and planned of each kind today; in kinds without a grant what this year has. */
    public List<SessionBalance> balance(long clientId) {
        if (!circle.sees(clientId)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<SessionGrant> granted = grants.of(clientId);
        List<SessionRow> counted = ofClient(clientId).stream()
                .filter(row ->
                        row.isPlanned() || row.withdrawnReason() == null && Session.DELIVERED.equals(row.outcome()))
                .toList();
        SortedSet<String> kinds = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        granted.stream()
                .filter(grant -> grant.isValidOn(today))
                .map(SessionGrant::kind)
                .forEach(kinds::add);
        counted.stream()
                .filter(row -> row.heldOn().getYear() == today.getYear())
                .map(SessionRow::kind)
                .forEach(kinds::add);
        return kinds.stream()
                .map(kind -> balance(kind, granted, counted, today))
                .toList();
    }

    private static SessionBalance balance(
            String kind, List<SessionGrant> granted, List<SessionRow> counted, LocalDate today) {
        GrantedSessions grants = new GrantedSessions(
                granted.stream()
                        .filter(one -> one.kind().equalsIgnoreCase(kind))
                        .toList(),
                List.of());
        Integer limit = grants.grantedOn(today).orElse(null);
        Map<Boolean, List<LocalDate>> days = counted.stream()
                .filter(row -> row.kind().equalsIgnoreCase(kind))
                .collect(Collectors.partitioningBy(
                        SessionRow::isPlanned, Collectors.mapping(SessionRow::heldOn, Collectors.toList())));
        return new SessionBalance(
                kind,
                limit,
                count(grants, limit, Objects.requireNonNull(days.get(false)), today),
                count(grants, limit, Objects.requireNonNull(days.get(true)), today));
    }

    private static int count(GrantedSessions grants, @Nullable Integer limit, List<LocalDate> days, LocalDate today) {
        return limit == null
                ? (int) days.stream()
                        .filter(day -> day.getYear() == today.getYear())
                        .count()
                : grants.usedOn(today, days);
    }

    /** The caller's planned sessions that are over and whose outcome nobody has said, the oldest first: at most a page of them. */
    public List<SessionRow> unsaid(long employeeId) {
        return rows(
                        "s.employeeId = :employee and s.outcome is null and s.withdrawnAt is null and s.endsAt <= :now and",
                        " order by s.startsAt, s.id")
                .setParameter("employee", employeeId)
                .setParameter("now", clock.instant())
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** The caller's sessions today; none for somebody who is no employee. */
    public List<SessionBlock> ownToday() {
        Long employee = user.employeeId();
        LocalDate today = LocalDate.now(clock);
        return employee == null ? List.of() : calendar(employee, today, today);
    }

    /** The caller's sessions of the past without an outcome. */
    public List<SessionRow> ownUnsaid() {
        Long employee = user.employeeId();
        return employee == null ? List.of() : unsaid(employee);
    }

    /** Those who may hold sessions: employees with an account that works, or with a session, by name. */
    public List<Specialist> specialists() {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.session.Specialist(e.id, e.givenName, e.familyName, e.profession)
                        from Employee e
                        where exists (select a.id from Account a where a.employeeId = e.id and a.disabledAt is null)
                        or exists (select s.id from Session s where s.employeeId = e.id)
                        order by e.familyName, e.givenName, e.id""", Specialist.class).getResultList();
    }

    /** The kinds of session the specialist has held, by name. */
    public List<String> kinds(long employeeId) {
        return em.createQuery(
                        "select distinct s.kind from Session s where s.employeeId = :employee order by s.kind",
                        String.class)
                .setParameter("employee", employeeId)
                .getResultList();
    }
}
