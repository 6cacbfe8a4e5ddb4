package lv.vecruzina.ejb.session;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.placement.PlacementEnded;

/**
 * Withdraws sessions planned beyond the end of the service they belong to (nodarbības pēc pakalpojuma beigām), with the reason of
 * the end: on days on which the client receives nothing any more, and those of a kind that only the ended service was granted.
 */
@Dependent
public class UnservedSessions {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected UnservedSessions() {}

    UnservedSessions(EntityManager em, Clock clock, CurrentUser user) {
        this.em = em;
        this.clock = clock;
        this.user = user;
    }

    void withdraw(@Observes PlacementEnded ended) {
        em.createQuery("""
                        select x from Session x, Placement p where p.id = :ended and x.clientId = p.clientId
                        and x.heldOn >= :day and x.outcome is null and x.withdrawnAt is null
                        and not exists (
                            select o.id from Placement o where o.clientId = p.clientId and o.withdrawnAt is null
                            and o.startedOn <= x.heldOn
                            and (o.endedOn is null or o.endedOn > x.heldOn or o.startedOn = x.heldOn)
                            and (o.serviceId = p.serviceId or not exists (
                                select d.id from Decision d join d.sessions g
                                where d.placementId = p.id and d.outcome = 'granted' and key(g) = x.kind)))""", Session.class)
                .setParameter("ended", ended.placementId())
                .setParameter("day", ended.endedOn())
                .getResultList()
                .forEach(row -> row.withdraw(clock.instant(), user.userName(), ended.reason()));
        em.flush();
    }
}
