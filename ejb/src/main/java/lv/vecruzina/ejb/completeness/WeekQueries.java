package lv.vecruzina.ejb.completeness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.client.Responsible;
import lv.vecruzina.ejb.shared.RecordsDay;
import lv.vecruzina.ejb.shared.Role;

/**
 * Reads the weekly lists of what files lack (nedēļas saraksti), as they stood on Monday and with what has been closed since. One
 * reads one's own list; the director reads each worker's.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST})
public class WeekQueries {
    private static final int WEEKS = 26;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected WeekQueries() {}

    WeekQueries(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** Mondays a list was kept for, the latest first. */
    public List<LocalDate> weeks() {
        return em.createQuery("select distinct w.weekOn from WeekList w order by w.weekOn desc", LocalDate.class)
                .setMaxResults(WEEKS)
                .getResultList();
    }

    /** Whose lists of the week the director may read, by name; nobody else asks. */
    @RolesAllowed(Role.DIRECTOR)
    public List<Responsible> workers(LocalDate week) {
        return em.createQuery("""
                        select distinct new lv.vecruzina.ejb.client.Responsible(e.id, e.givenName, e.familyName, e.profession)
                        from WeekList w join Employee e on e.id = w.employeeId where w.weekOn = :week
                        order by e.familyName, e.givenName, e.id""", Responsible.class).setParameter("week", week).getResultList();
    }

    /**
     * A worker's list of the week, what is still open first; clients outside the caller's circle of today are not on it.
     *
     * @param worker an employee's id or {@link CompletenessQueries#DIRECTOR}; whoever is no director reads the own list
     */
    public List<WeekRow> list(LocalDate week, long worker) {
        RecordsDay.is(em, LocalDate.now(clock));
        return circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.completeness.WeekRow(
                            w.id, c.clientNo, c.givenName, c.familyName, s.code, w.thing, w.since, count(m.key))
                        from WeekList w join Client c on c.id = w.clientId join Placement p on p.id = w.placementId
                        join CareService s on s.id = p.serviceId
                        left join Missing m on m.placementId = w.placementId and m.thing = w.thing
                        where w.weekOn = :week and (w.employeeId = :worker or :worker = :director and w.employeeId is null)
                        and""" + ClientCircle.SEEN + """
                        group by w.id, c.clientNo, c.givenName, c.familyName, s.code, w.thing, w.since
                        order by count(m.key) desc, c.familyName, c.givenName, c.clientNo, w.since, w.id""", WeekRow.class))
                .setParameter("week", week)
                .setParameter("worker", mine(worker))
                .setParameter("director", CompletenessQueries.DIRECTOR)
                .getResultList();
    }

    /** Whose list it is, for the heading of the paper; empty for the director's. */
    public String name(long worker) {
        return em.createQuery("select e.familyName, e.givenName from Employee e where e.id = :id", Object[].class)
                .setParameter("id", mine(worker))
                .getResultStream()
                .map(name -> name[0] + " " + name[1])
                .findFirst()
                .orElse("");
    }

    private long mine(long worker) {
        return user.hasRole(Role.DIRECTOR)
                ? worker
                : Objects.requireNonNullElse(user.employeeId(), CompletenessQueries.ANYBODY);
    }
}
