package lv.vecruzina.ejb.attendance;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import lv.vecruzina.ejb.legal.CareService;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Sql;
import lv.vecruzina.ejb.shared.TakenBack;

/**
 * On which days the daytime services are open (darba dienas): the country's holidays, its moved days where switched on, and
 * what the director says of a day. A day that has passed is changed only with a reason; its marks stay whatever is said.
 */
@Stateless
@RolesAllowed(Role.DIRECTOR)
public class OpenDayService {
    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected OpenDayService() {}

    OpenDayService(EntityManager em, DataSource dataSource, Clock clock) {
        this.em = em;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Every day of the year for a service: one statement. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
    public List<OpenDay> year(String service, int year) {
        return days(service, Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
    }

    /** Says that the service is open or closed on a day, and why. What the day is already needs no saying. */
    public void say(String service, LocalDate day, boolean open, String reason) {
        CareService care = em.createQuery("select s from CareService s where s.code = :code", CareService.class)
                .setParameter("code", service)
                .getSingleResult();
        if (!care.getUnit().equals("attended_day")) {
            throw new RuleViolation("attendance.service_has_no_open_days");
        }
        if (reason.isBlank()) {
            throw new RuleViolation("attendance.open_day_needs_a_reason");
        }
        if (days(service, day, day).get(0).open() == open) {
            throw new RuleViolation(open ? "attendance.day_is_open" : "attendance.day_is_closed", day);
        }
        find(service, day)
                .ifPresentOrElse(
                        there -> there.say(open, reason.strip()),
                        () -> em.persist(new ServiceDay(care.getId(), day, open, reason.strip())));
        em.flush();
    }

    /** Takes back what was said of a day: the working days decide again. The history keeps what was said, and why no longer. */
    public void takeBack(String service, LocalDate day, String reason) {
        ServiceDay said = find(service, day).orElseThrow(() -> new RuleViolation("attendance.nothing_said", day));
        TakenBack.remove(em, said, reasonFor(day, reason));
    }

    /** Switches a moved working day or one-off day off on or off, for all daytime services. */
    public void turn(long exceptionId, boolean on, String reason) {
        CalendarException exception = em.find(CalendarException.class, exceptionId);
        if (exception == null) {
            throw new RuleViolation("attendance.no_such_exception");
        }
        String kept = reasonFor(exception.getDay(), reason);
        exception.turn(on, kept.isEmpty() ? null : kept);
        em.flush();
    }

    private String reasonFor(LocalDate day, String reason) {
        if (reason.isBlank() && day.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("attendance.past_day_needs_a_reason", day);
        }
        return reason.strip();
    }

    private Optional<ServiceDay> find(String service, LocalDate day) {
        return em.createQuery("""
                        select d from ServiceDay d, CareService s
                        where s.id = d.serviceId and s.code = :service and d.day = :day""", ServiceDay.class)
                .setParameter("service", service)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    private List<OpenDay> days(String service, LocalDate from, LocalDate to) {
        return Sql.rows(dataSource, "attendance/year", OpenDayService::day, from, to, service);
    }

    private static OpenDay day(ResultSet row) throws SQLException {
        return new OpenDay(
                row.getObject("day", LocalDate.class),
                row.getString("holiday"),
                row.getObject("exception_id", Long.class),
                row.getBoolean("exception_working"),
                row.getString("exception_reason"),
                row.getBoolean("switched_on"),
                row.getObject("said_open", Boolean.class),
                row.getString("said_reason"),
                row.getBoolean("is_open"),
                row.getInt("marks"));
    }
}
