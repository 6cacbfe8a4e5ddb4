package lv.vecruzina.ejb.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lv.vecruzina.ejb.placement.DecisionTerm;
import lv.vecruzina.ejb.placement.RespiteBooked;

/** Joins a respite stay that was held to the application granted for its days (iesniegums), where one has not begun yet. */
@Dependent
public class BookedApplication {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChainQueries chains;

    @SuppressWarnings("NullAway.Init")
    protected BookedApplication() {}

    BookedApplication(EntityManager em, ChainQueries chains) {
        this.em = em;
        this.chains = chains;
    }

    void join(@Observes RespiteBooked stay) {
        chains.ofClient(stay.clientId()).stream()
                .filter(row -> row.serviceCode().equals("RESPITE") && row.placementId() == null)
                .filter(row -> Decision.GRANTED.equals(row.outcome()))
                .filter(row -> new DecisionTerm(row.validFrom(), row.validTo())
                        .firstDayWithout(stay.startedOn(), stay.endedOn().minusDays(1))
                        .isEmpty())
                .map(ChainRow::applicationId)
                .findFirst()
                .ifPresent(application -> StartService.join(em, application, stay.placementId()));
    }
}
