package lv.vecruzina.ejb.room;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.placement.PlacementEnded;

/**
 * Frees the bed of a client whose residential service ends (istabas atbrīvošana), on the day it ends, unless the client stays on in
 * another one. A room given from that night on or later was never slept in: it is withdrawn.
 */
@Dependent
public class VacatedRoom {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected VacatedRoom() {}

    VacatedRoom(EntityManager em, Clock clock, CurrentUser user) {
        this.em = em;
        this.clock = clock;
        this.user = user;
    }

    void vacate(@Observes PlacementEnded ended) {
        if (!ended.residential() || staysOn(ended)) {
            return;
        }
        LocalDate day = ended.endedOn();
        em.createQuery("""
                        select s from RoomStay s where s.clientId = :client and s.withdrawnAt is null
                        and (s.untilOn is null or s.untilOn > :day)""", RoomStay.class)
                .setParameter("client", ended.clientId())
                .setParameter("day", day)
                .getResultList()
                .forEach(stay -> {
                    if (stay.getFromOn().isBefore(day)) {
                        stay.end(day);
                    } else {
                        stay.withdraw(clock.instant(), user.userName(), ended.reason());
                    }
                });
        em.flush();
    }

    private boolean staysOn(PlacementEnded ended) {
        return em.createQuery("""
                        select count(p) from Placement p where p.clientId = :client and p.id <> :ended
                        and p.residential = true and p.withdrawnAt is null
                        and (p.endedOn is null or p.endedOn > :day)""", Long.class)
                        .setParameter("client", ended.clientId())
                        .setParameter("ended", ended.placementId())
                        .setParameter("day", ended.endedOn())
                        .getSingleResult()
                > 0;
    }
}
