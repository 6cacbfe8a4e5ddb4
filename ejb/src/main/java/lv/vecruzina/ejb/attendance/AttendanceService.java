package lv.vecruzina.ejb.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.placement.Placement;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.TakenBack;

/** Marks who came (apmeklējums): a service's day as one grid, each mark saved as it is made. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
public class AttendanceService {
    /** Codes of a day's status in the order of the grid. */
    public static final List<String> STATUSES =
            List.of("present", "hospital", "home", "guest_family", "school", "camp", "runaway", "other");

    public static final String RUNAWAY = "runaway";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private Clock clock;

    @Inject
    private Runaways runaways;

    @SuppressWarnings("NullAway.Init")
    protected AttendanceService() {}

    AttendanceService(EntityManager em, ClientCircle circle, Clock clock, Runaways runaways) {
        this.em = em;
        this.circle = circle;
        this.clock = clock;
        this.runaways = runaways;
    }

    /**
     * The clients whose placement of the service is open on the day, by family name, with their marks and
     * suspensions; those of one group of that day, or {@link AttendanceGroup#ALL} or {@link AttendanceGroup#NONE}.
     */
    public List<AttendanceRow> day(String service, LocalDate day, long group) {
        return circle.restrict(em.createQuery(
                        """
                        select new lv.vecruzina.ejb.attendance.AttendanceRow(
                            p.id, c.clientNo, c.givenName, c.familyName, a.status, u.fromOn, u.untilOn)
                        from Placement p join Client c on c.id = p.clientId join CareService s on s.id = p.serviceId
                        left join Attendance a on a.placementId = p.id and a.day = :day
                        left join Suspension u on u.placementId = p.id and u.fromOn <= :day
                            and (u.untilOn is null or u.untilOn > :day)
                        where""" + AttendanceQueries.IN_GROUP + AttendanceQueries.EXPECTED + ClientCircle.SEEN
                                + "order by c.familyName, c.givenName, p.id",
                        AttendanceRow.class))
                .setParameter("group", group)
                .setParameter("service", service)
                .setParameter("day", day)
                .setParameter("from", day)
                .setParameter("to", day)
                .getResultList();
    }

    /** Whether the service is open on the day: a mark on a closed day enters and counts nothing. */
    public boolean isOpen(String service, LocalDate day) {
        return (Boolean) em.createNativeQuery("""
                        select coalesce(d.is_open, s.unit <> 'attended_day' or care.is_working_day(?2))
                        from care.service s left join care.service_day d on d.service_id = s.id and d.day = ?2
                        where s.code = ?1""")
                .setParameter(1, service)
                .setParameter(2, day)
                .getSingleResult();
    }

    /**
     * Marks one client's day and says whether this begins a runaway that goes on until the return: it ends with the next other
     * mark. A day to come is refused: what is marked has happened.
     */
    public boolean mark(long placementId, LocalDate day, String status) {
        refuseDayToCome(day);
        Placement placement = em.find(Placement.class, placementId);
        if (placement == null || !circle.sees(placement.getClientId())) {
            throw new RuleViolation("placement.unknown");
        }
        boolean wasAway = runaways.isAway(placementId, day);
        boolean begun = runaways.follow(placement, day, status);
        find(placementId, day)
                .ifPresentOrElse(
                        there -> there.mark(status), () -> em.persist(new Attendance(placementId, day, status)));
        em.flush();
        runaways.tell(placement, day, wasAway);
        return begun;
    }

    /** Marks as present all of the given placements of the circle that have no mark on the day yet: two statements for all. */
    public void markRestPresent(Set<Long> placementIds, LocalDate day) {
        refuseDayToCome(day);
        if (placementIds.isEmpty()) {
            return;
        }
        List<Long> unmarked = circle.restrict(em.createQuery("""
                        select p.id from Placement p, Client c where c.id = p.clientId and p.id in :placements
                        and not exists (select a.id from Attendance a where a.placementId = p.id and a.day = :day)
                        and""" + ClientCircle.SEEN + "order by p.id", Long.class))
                .setParameter("placements", placementIds)
                .setParameter("day", day)
                .getResultList();
        em.createNativeQuery("""
                        insert into care.attendance (placement_id, day, status)
                        select unnest(cast(?1 as bigint[])), ?2, 'present' on conflict do nothing""")
                .setParameter(1, unmarked.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .setParameter(2, day)
                .executeUpdate();
    }

    private void refuseDayToCome(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("attendance.day_to_come", day);
        }
    }

    /** Takes a mark back and says why; the history keeps both. */
    public void unmark(long placementId, LocalDate day, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("attendance.taking_back_needs_a_reason");
        }
        Placement placement = em.find(Placement.class, placementId);
        if (placement == null || !circle.sees(placement.getClientId())) {
            return;
        }
        boolean wasAway = runaways.isAway(placementId, day);
        runaways.follow(placement, day, "");
        find(placementId, day).ifPresent(mark -> TakenBack.remove(em, mark, reason));
        runaways.tell(placement, day, wasAway);
    }

    private Optional<Attendance> find(long placementId, LocalDate day) {
        return em.createQuery(
                        "select a from Attendance a where a.placementId = :placement and a.day = :day",
                        Attendance.class)
                .setParameter("placement", placementId)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** The last day on which a client has a mark; empty where there is none. */
    public Optional<LocalDate> lastMark(long clientId) {
        return Optional.ofNullable(circle.restrict(em.createQuery("""
                        select max(a.day) from Attendance a, Placement p, Client c
                        where p.id = a.placementId and c.id = p.clientId and c.id = :client
                        and p.withdrawnAt is null and a.day <= :today and""" + ClientCircle.SEEN, LocalDate.class))
                .setParameter("client", clientId)
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult());
    }

    /** A client's marks from one day to another, both included. */
    public List<AttendanceDay> ofClient(long clientId, LocalDate from, LocalDate to) {
        return circle.restrict(
                        em.createQuery("""
                        select new lv.vecruzina.ejb.attendance.AttendanceDay(s.code, a.day, a.status)
                        from Attendance a, Placement p, CareService s, Client c
                        where p.id = a.placementId and s.id = p.serviceId and c.id = p.clientId and c.id = :client
                        and p.withdrawnAt is null and a.day between :from and :to and""" + ClientCircle.SEEN + "order by a.day, s.sortOrder", AttendanceDay.class))
                .setParameter("client", clientId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
