package lv.vecruzina.ejb.respite;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.placement.PlacementStarted;
import lv.vecruzina.ejb.placement.PlacementStarting;

/**
 * Nights held for a client (rezervācija) become the respite stay that begins on them, in its transaction, so that they count and
 * take a place once; what was held before and after the stay stays held.
 */
@Dependent
public class HeldNights {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected HeldNights() {}

    HeldNights(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** The days must be free before the stay takes them. */
    void use(@Observes PlacementStarting stay) {
        if (!stay.serviceCode().equals("RESPITE")) {
            return;
        }
        List<RespiteHold> holds = em.createQuery("""
                        select h from RespiteHold h where h.clientId = :client and h.usedAt is null
                        and h.releasedAt is null and h.untilOn > :first""", RespiteHold.class)
                .setParameter("client", stay.clientId())
                .setParameter("first", stay.startedOn())
                .getResultList();
        for (RespiteHold hold : holds) {
            if (hold.getFromOn().isBefore(stay.end())) {
                hold.use(clock.instant());
                em.flush();
                keep(hold, hold.getFromOn(), stay.startedOn());
                keep(hold, stay.end(), hold.getUntilOn());
            }
        }
        em.flush();
    }

    private void keep(RespiteHold hold, LocalDate from, LocalDate until) {
        if (from.isBefore(until)) {
            em.persist(hold.part(from, until));
        }
    }

    void became(@Observes PlacementStarted stay) {
        if (stay.serviceCode().equals("RESPITE")) {
            em.createQuery("""
                            select h from RespiteHold h where h.clientId = :client and h.usedAt is not null
                            and h.placementId is null""", RespiteHold.class)
                    .setParameter("client", stay.clientId())
                    .getResultList()
                    .forEach(hold -> hold.became(stay.placementId()));
            em.flush();
        }
    }
}
