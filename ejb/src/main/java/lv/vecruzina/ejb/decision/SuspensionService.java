package lv.vecruzina.ejb.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Objects;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.placement.Placement;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.TakenBack;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/** Suspends a service that is received, and lets it go on (apturēšana, atsākšana); two never overlap, by the database. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class SuspensionService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @SuppressWarnings("NullAway.Init")
    protected SuspensionService() {}

    SuspensionService(EntityManager em, ClientCircle circle) {
        this.em = em;
        this.circle = circle;
    }

    /** Suspends the service; {@code untilOn} is the first day it goes on, where it is known. */
    public void suspend(long placementId, int version, LocalDate fromOn, @Nullable LocalDate untilOn, String reason) {
        Placement placement = placement(placementId);
        Version.refuseStale(placement.getVersion(), version);
        boolean ended = placement.getEndedOn() != null && !fromOn.isBefore(placement.getEndedOn());
        if (placement.isWithdrawn() || fromOn.isBefore(placement.getStartedOn()) || ended) {
            throw new RuleViolation("decision.suspended_outside");
        }
        em.persist(new Suspension(placementId, fromOn, untilOn, reason));
        em.flush();
    }

    /** The service goes on from the day. */
    public void resume(long id, int version, LocalDate day) {
        changing(id, version).resume(day);
        em.flush();
    }

    /** Takes a wrong suspension back with a reason. */
    public void withdraw(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("decision.withdrawal_needs_a_reason");
        }
        TakenBack.remove(em, changing(id, version), reason);
    }

    private Suspension changing(long id, int version) {
        Suspension suspension = em.find(Suspension.class, id);
        if (suspension == null) {
            throw new RuleViolation("decision.unknown");
        }
        placement(suspension.getPlacementId());
        Version.refuseStale(suspension.getVersion(), version);
        return suspension;
    }

    private Placement placement(long id) {
        Placement placement = em.find(Placement.class, id);
        if (placement == null || !circle.sees(placement.getClientId())) {
            throw new RuleViolation("decision.unknown");
        }
        return Objects.requireNonNull(placement);
    }
}
