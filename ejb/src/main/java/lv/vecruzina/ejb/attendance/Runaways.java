package lv.vecruzina.ejb.attendance;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.placement.Placement;
import lv.vecruzina.ejb.placement.RunawayMarked;
import lv.vecruzina.ejb.placement.RunawayReturned;
import lv.vecruzina.ejb.shared.Riga;

/**
 * Who ran away (patvaļīgi prom): a residential client marked so today or yesterday is away until the return is recorded or
 * another mark says otherwise; a mark of an earlier day is history and of that day alone. Each run is told once.
 */
@Dependent
public class Runaways {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<RunawayMarked> runaway;

    @Inject
    private Event<RunawayReturned> back;

    @SuppressWarnings("NullAway.Init")
    protected Runaways() {}

    Runaways(
            EntityManager em,
            Clock clock,
            CurrentUser user,
            Event<RunawayMarked> runaway,
            Event<RunawayReturned> back) {
        this.em = em;
        this.clock = clock;
        this.user = user;
        this.runaway = runaway;
        this.back = back;
    }

    boolean isAway(long placementId, LocalDate day) {
        return em.createQuery("""
                                select count(a) from Attendance a
                                where a.placementId = :placement and a.day = :day and a.status = 'runaway'""", Long.class)
                        .setParameter("placement", placementId)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** The period follows the mark of a day, and the answer is whether one begins. */
    boolean follow(Placement placement, LocalDate day, String status) {
        if (!AttendanceService.RUNAWAY.equals(status)) {
            end(placement.getId(), day, status.equals("present"));
            return false;
        }
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        return placement.isResidential()
                && !day.isBefore(yesterday)
                && !isMarkedLater(placement.getId(), day)
                && begin(placement.getId(), day);
    }

    /** A client who should have been back on the day is a runaway from then on. */
    void since(Placement placement, LocalDate day) {
        boolean wasAway = isAway(placement.getId(), day);
        begin(placement.getId(), day);
        tell(placement, day, wasAway);
    }

    private boolean isMarkedLater(long placementId, LocalDate day) {
        return em.createQuery("""
                                select count(a) from Attendance a where a.placementId = :placement and a.day > :day
                                and a.status <> 'runaway' and a.absenceId is null""", Long.class)
                        .setParameter("placement", placementId)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** Begins the period, unless one lies there or later; a leave that runs on the day is over with it. */
    private boolean begin(long placementId, LocalDate day) {
        boolean known = em.createQuery("""
                                select count(b) from Absence b where b.placementId = :placement and b.kind = 'runaway'
                                and (b.untilOn is null or b.untilOn > :day)""", Long.class)
                        .setParameter("placement", placementId)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
        if (known) {
            return false;
        }
        em.createQuery("""
                        select b from Absence b where b.placementId = :placement and b.kind <> 'runaway'
                        and b.returnedAt is null and b.closedOn is null and b.fromOn <= :day""", Absence.class)
                .setParameter("placement", placementId)
                .setParameter("day", day)
                .getResultList()
                .forEach(leave -> leave.closeOn(day));
        em.flush();
        em.persist(Absence.runaway(placementId, day, user.userName()));
        em.flush();
        return true;
    }

    /** Present today after a night away is a return now; any other mark says only that the client is no runaway from that day on. */
    private void end(long placementId, LocalDate day, boolean present) {
        em.createQuery("""
                        select b from Absence b where b.placementId = :placement and b.kind = 'runaway'
                        and b.returnedAt is null and b.closedOn is null and b.fromOn <= :day""", Absence.class)
                .setParameter("placement", placementId)
                .setParameter("day", day)
                .getResultList()
                .forEach(open -> {
                    if (present
                            && day.equals(LocalDate.now(clock))
                            && open.getFromOn().isBefore(day)) {
                        returned(open, clock.instant());
                    } else {
                        open.closeOn(day);
                    }
                });
        em.flush();
    }

    /** The client is back, and the next shift learns it. */
    void returned(Absence away, Instant at) {
        away.back(at);
        Placement placement = em.find(Placement.class, away.getPlacementId());
        back.fire(new RunawayReturned(placement.getClientId(), LocalDate.ofInstant(at, Riga.ZONE)));
    }

    /** A run of days of being away begins once, with its first day; called once the marks are as they shall be. */
    void tell(Placement placement, LocalDate day, boolean wasAway) {
        long id = placement.getId();
        boolean away = isAway(id, day);
        if (wasAway == away || isAway(id, day.minusDays(1))) {
            return;
        }
        runaway.fire(new RunawayMarked(id, placement.getClientId(), day, away));
        if (!away && isAway(id, day.plusDays(1))) {
            runaway.fire(new RunawayMarked(id, placement.getClientId(), day.plusDays(1), true));
        }
    }
}
