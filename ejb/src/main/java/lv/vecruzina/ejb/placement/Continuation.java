package lv.vecruzina.ejb.placement;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.shared.RuleViolation;

/** What a service goes on as once another payer pays (turpinājums ar citu maksātāju): placements after this one, the next first. */
final class Continuation {
    private final EntityManager em;
    private final Placement placement;

    Continuation(EntityManager em, Placement placement) {
        this.em = em;
        this.placement = placement;
    }

    /**
     * The placements that will not begin where the service ends on the day, before another payer pays. Refuses a day after that,
     * and where the other payer pays already: the end is then of the placement that goes on.
     */
    List<Placement> refuseToGoOn(LocalDate endedOn, LocalDate today) {
        List<Placement> later = em.createQuery("""
                        select p from Placement p where p.beganAsId = :began and p.withdrawnAt is null
                        and p.startedOn > :started order by p.startedOn""", Placement.class)
                .setParameter("began", placement.getBeganAsId())
                .setParameter("started", placement.getStartedOn())
                .getResultList();
        if (!later.isEmpty()) {
            Placement next = later.get(0);
            if (!next.getStartedOn().isAfter(today) || endedOn.isAfter(next.getStartedOn())) {
                Placement last = later.get(later.size() - 1);
                throw new RuleViolation("placement.goes_on", next.getStartedOn(), last.getPlacementNo());
            }
        }
        return later;
    }
}
