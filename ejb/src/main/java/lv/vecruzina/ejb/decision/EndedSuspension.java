package lv.vecruzina.ejb.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import lv.vecruzina.ejb.placement.PlacementEnded;
import lv.vecruzina.ejb.shared.TakenBack;

/** A suspension ends with its service (apturēšana): one that would begin later is taken back with the reason of the end. */
@Dependent
public class EndedSuspension {
    @PersistenceContext
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    protected EndedSuspension() {}

    EndedSuspension(EntityManager em) {
        this.em = em;
    }

    void end(@Observes PlacementEnded ended) {
        LocalDate day = ended.endedOn();
        em.createQuery("""
                        select u from Suspension u
                        where u.placementId = :placement and (u.untilOn is null or u.untilOn > :day)""", Suspension.class)
                .setParameter("placement", ended.placementId())
                .setParameter("day", day)
                .getResultList()
                .forEach(suspension -> {
                    if (suspension.getFromOn().isBefore(day)) {
                        suspension.resume(day);
                    } else {
                        TakenBack.remove(em, suspension, ended.reason());
                    }
                });
        em.flush();
    }
}
