package lv.vecruzina.ejb.attendance;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Sql;

/** Reads a service's day by group (apmeklējums pa grupām), and the days somebody has still to mark. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
public class AttendanceQueries {
    private static final int OPEN_DAYS = 14;
    private static final int LATE_DAYS = 3;
    private static final int SHOWN = 12;

    /** The placement {@code p} of the service is open on some day of the period. */
    static final String EXPECTED = " " + """
            s.code = :service and p.withdrawnAt is null and p.startedOn <= :to
            and (p.endedOn is null or p.endedOn > :from or p.endedOn = p.startedOn and p.startedOn >= :from) and\s""";

    /** The client {@code c} is within the period a member {@code gm} of the group {@code gg}, of this service or of several. */
    static final String MEMBER = " " + """
            gm.clientId = c.id and gg.id = gm.groupId and (gg.serviceId is null or gg.serviceId = p.serviceId)
            and gm.withdrawnAt is null and gm.fromOn <= :to and (gm.untilOn is null or gm.untilOn > :from)
            and gg.withdrawnAt is null and gg.fromOn <= :to and (gg.untilOn is null or gg.untilOn > :from)\s""";

    /** The placement {@code p} is not suspended for the whole period, or has a mark {@code a} in it. */
    private static final String NOT_SUSPENDED = " (a.id is not null or not exists (select u.id from Suspension u"
            + " where u.placementId = p.id and u.fromOn <= :from and (u.untilOn is null or u.untilOn > :to))) and";

    /** Everyone, those in no group, or those in one. */
    static final String IN_GROUP = " (:group = -1 or :group = 0 and not exists ("
            + "select gm.id from ClientGroupMember gm, ClientGroup gg where" + MEMBER + ") or exists ("
            + "select gm.id from ClientGroupMember gm, ClientGroup gg where gg.id = :group and" + MEMBER + ")) and";

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected AttendanceQueries() {}

    AttendanceQueries(EntityManager em, DataSource dataSource, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.dataSource = dataSource;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The groups somebody of the caller's circle is expected in, by name, within a period of one day or
     * several; those in no group last, where there are some.
     */
    public List<AttendanceGroup> groups(String service, LocalDate from, LocalDate to) {
        List<AttendanceGroup> groups = new ArrayList<>(on(
                        """
                        select new lv.vecruzina.ejb.attendance.AttendanceGroup(
                            gg.id, gg.name, count(distinct p.id), count(a.id), (
                                select count(r.id) from Responsibility r
                                where r.groupId = gg.id and r.employeeId = :employee and r.withdrawnAt is null
                                and r.fromOn <= :today and (r.untilOn is null or r.untilOn > :today)))
                        from ClientGroupMember gm, ClientGroup gg, Client c, CareService s, Placement p
                        left join Attendance a on a.placementId = p.id and a.day between :from and :to
                        where c.id = p.clientId and s.id = p.serviceId and""" + MEMBER + "and" + NOT_SUSPENDED + EXPECTED + ClientCircle.SEEN
                                + "group by gg.id, gg.name order by gg.name, gg.id",
                        AttendanceGroup.class,
                        service,
                        from,
                        to)
                .setParameter("employee", Objects.requireNonNullElse(user.employeeId(), AttendanceGroup.ALL))
                .setParameter("today", LocalDate.now(clock))
                .getResultList());
        on("""
                select new lv.vecruzina.ejb.attendance.AttendanceGroup(0L, '', count(distinct p.id), count(a.id), 0L)
                from Client c, CareService s, Placement p left join Attendance a on a.placementId = p.id and a.day between :from and :to
                where c.id = p.clientId and s.id = p.serviceId and""" + IN_GROUP + NOT_SUSPENDED + EXPECTED + ClientCircle.SEEN, AttendanceGroup.class, service, from, to)
                .setParameter("group", AttendanceGroup.NONE)
                .getResultStream()
                .filter(none -> none.expected() > 0)
                .forEach(groups::add);
        return groups;
    }

    private <T> TypedQuery<T> on(String query, Class<T> row, String service, LocalDate from, LocalDate to) {
        return circle.restrict(em.createQuery(query, row))
                .setParameter("service", service)
                .setParameter("from", from)
                .setParameter("to", to);
    }

    /**
     * The marks of a month by client, and a row without a mark for who has none: of everyone, of one group on the days the client
     * was in it, or of those in no group all month.
     */
    public List<AttendanceMark> month(String service, YearMonth month, long group) {
        return on(
                        """
                        select new lv.vecruzina.ejb.attendance.AttendanceMark(
                            p.id, c.clientNo, c.givenName, c.familyName, a.day, a.status)
                        from Client c, CareService s, Placement p
                        left join Attendance a on a.placementId = p.id and a.day between :from and :to and (:group <= 0 or exists (
                            select am.id from ClientGroupMember am where am.clientId = p.clientId and am.groupId = :group
                            and am.withdrawnAt is null and am.fromOn <= a.day and (am.untilOn is null or am.untilOn > a.day)))
                        where c.id = p.clientId and s.id = p.serviceId and""" + IN_GROUP + EXPECTED + ClientCircle.SEEN
                                + "order by c.familyName, c.givenName, p.id, a.day",
                        AttendanceMark.class,
                        service,
                        month.atDay(1),
                        month.atEndOfMonth())
                .setParameter("group", group)
                .getResultList();
    }

    /** The suspensions of a month, of the clients the caller sees. */
    public List<SuspendedDays> suspended(String service, YearMonth month) {
        return on(
                        """
                        select new lv.vecruzina.ejb.attendance.SuspendedDays(p.id, u.fromOn, u.untilOn)
                        from Suspension u, Placement p, Client c, CareService s
                        where p.id = u.placementId and c.id = p.clientId and s.id = p.serviceId
                        and u.fromOn <= :to and (u.untilOn is null or u.untilOn > :from) and""" + EXPECTED + ClientCircle.SEEN + "order by p.id, u.fromOn",
                        SuspendedDays.class,
                        service,
                        month.atDay(1),
                        month.atEndOfMonth())
                .getResultList();
    }

    /**
     * Days not wholly marked before today, the newest first: of the last 14 open days of each daytime service those of the
     * clients one is responsible for; the director is told what lies more than 3 days.
     */
    public List<UnmarkedDay> unmarked() {
        return Sql.rows(
                dataSource,
                "attendance/unmarked",
                row -> new UnmarkedDay(
                        row.getString("service"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("group_id", Long.class),
                        row.getString("group_name"),
                        row.getInt("unmarked")),
                Objects.requireNonNullElse(user.employeeId(), AttendanceGroup.ALL),
                user.hasRole(Role.DIRECTOR),
                LocalDate.now(clock),
                OPEN_DAYS,
                LATE_DAYS,
                SHOWN);
    }
}
