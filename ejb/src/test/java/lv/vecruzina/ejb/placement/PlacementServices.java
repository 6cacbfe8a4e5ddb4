package lv.vecruzina.ejb.placement;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Heard;

/** Makes the service of placements for tests of other features. */
public final class PlacementServices {
    private PlacementServices() {}

    public static PlacementService of(
            EntityManager em, ClientCircle circle, LegalParameters parameters, Clock clock, CurrentUser user) {
        return of(em, circle, parameters, clock, user, new Heard<>(), new Heard<>(), new Heard<>());
    }

    public static PlacementService of(
            EntityManager em,
            ClientCircle circle,
            LegalParameters parameters,
            Clock clock,
            CurrentUser user,
            Event<PlacementStarting> starting,
            Event<PlacementStarted> started,
            Event<PlacementEnded> ended) {
        return new PlacementService(em, circle, parameters, clock, user, starting, started, ended);
    }
}
