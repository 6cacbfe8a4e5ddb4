package lv.vecruzina.ejb.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.Client;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.CareService;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * Adds, ends and withdraws placements (pakalpojuma saņemšana). What is planned or decided now obeys the limits; the director
 * may go against one with a reason. Nights, days of a year and attendance are guarded by the database.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class PlacementService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private LegalParameters parameters;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<PlacementStarting> starting;

    @Inject
    private Event<PlacementStarted> started;

    @Inject
    private Event<PlacementEnded> ended;

    @SuppressWarnings("NullAway.Init")
    protected PlacementService() {}

    public PlacementService(
            EntityManager em,
            ClientCircle circle,
            LegalParameters parameters,
            Clock clock,
            CurrentUser user,
            Event<PlacementStarting> starting,
            Event<PlacementStarted> started,
            Event<PlacementEnded> ended) {
        this.em = em;
        this.circle = circle;
        this.parameters = parameters;
        this.clock = clock;
        this.user = user;
        this.starting = starting;
        this.started = started;
        this.ended = ended;
    }

    /**
     * Adds a placement by hand and returns its number: history as it was, with why it enters late, or what the director lets
     * begin without an application, with a reason.
     */
    public String add(String clientNo, PlacementDraft draft) {
        if (draft.againstLimitReason() == null) {
            throw new RuleViolation(
                    isHistory(draft) ? "placement.history_needs_a_reason" : "placement.begins_with_an_application");
        }
        return start(clientNo, draft, draft.decisionNo() != null || draft.validFrom() != null);
    }

    /** Starts a placement that was applied for or held, and returns its number; {@code decided} whether a decision stands. */
    public String start(String clientNo, PlacementDraft draft, boolean decided) {
        boolean explained = draft.againstLimitReason() != null;
        if (explained && !isHistory(draft) && !user.hasRole(Role.DIRECTOR)) {
            throw new RuleViolation("placement.only_director_goes_against_a_limit");
        }
        Client client = em.find(Client.class, circle.require(clientNo));
        CareService service = em.createQuery("select s from CareService s where s.code = :code", CareService.class)
                .setParameter("code", draft.serviceCode())
                .getSingleResult();
        if (draft.endedOn() == null && service.getCode().equals("RESPITE") && !(explained && isHistory(draft))) {
            throw new RuleViolation("placement.respite_needs_an_end");
        }
        if (!explained) {
            new AdmissionAge(parameters).refuseOutside(service.getCode(), client.getBirthDate(), draft.startedOn());
        }
        starting.fire(new PlacementStarting(client.getId(), service.getCode(), draft.startedOn(), draft.endedOn()));
        Placement placement = new Placement(nextNumber(), client.getId(), service, draft);
        em.persist(placement);
        em.flush();
        started.fire(new PlacementStarted(
                placement.getId(), client.getId(), service.getCode(), placement.getStartedOn(), decided));
        return placement.getPlacementNo();
    }

    /** What began before today has happened: with a reason it enters as it was, and counts as a breach where it is one. */
    private boolean isHistory(PlacementDraft draft) {
        return draft.startedOn().isBefore(LocalDate.now(clock));
    }

    private String nextNumber() {
        return em.createNativeQuery("select 'P-' || lpad(nextval('care.placement_number')::text, 6, '0')")
                .getSingleResult()
                .toString();
    }

    /** Ends a placement and says where to and why; {@code endedOn} is the first day no longer. */
    public void end(long id, int version, LocalDate endedOn, @Nullable String endedTo, @Nullable String reason) {
        if (endedTo == null) {
            throw new RuleViolation("placement.end_needs_where_to");
        }
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("placement.end_needs_a_reason");
        }
        Placement placement = changing(id, version);
        new Continuation(em, placement)
                .refuseToGoOn(endedOn, LocalDate.now(clock))
                .forEach(later -> later.withdraw(clock.instant(), user.userName(), reason.strip()));
        placement.end(endedOn, endedTo, reason.strip());
        em.flush();
        ended.fire(new PlacementEnded(id, placement.getClientId(), placement.isResidential(), endedOn, reason.strip()));
    }

    /** Another payer pays from a day within the service on, and it goes on as a new placement, whose id is returned. */
    public long changePayer(long id, int version, PayerChange change) {
        if (change.reason().isBlank()) {
            throw new RuleViolation("placement.payer_change_needs_a_reason");
        }
        Placement placement =
                changing(id, version, LockModeType.NONE); // the database changes it, and asks its version again
        if (change.payerId() == placement.getPayerId()) {
            throw new RuleViolation("placement.payer_is_the_same");
        }
        LocalDate end = placement.getEndedOn();
        if (!change.from().isAfter(placement.getStartedOn())
                || end != null && !change.from().isBefore(end)) {
            throw new RuleViolation("placement.payer_changes_within", placement.getStartedOn());
        }
        em.detach(placement);
        Object goesOn = em.createNativeQuery("select care.change_payer(?, ?, cast(? as date), ?, ?)")
                .setParameter(1, id)
                .setParameter(2, version)
                .setParameter(3, change.from())
                .setParameter(4, change.payerId())
                .setParameter(5, change.reason().strip())
                .getSingleResult();
        if (goesOn == null) {
            throw new OptimisticLockException("placement " + id);
        }
        return ((Number) goesOn).longValue();
    }

    /** Takes back a wrong entry with a reason. */
    public void withdraw(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("placement.withdrawal_needs_a_reason");
        }
        changing(id, version).withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    private Placement changing(long id, int version) {
        return changing(id, version, LockModeType.OPTIMISTIC);
    }

    private Placement changing(long id, int version, LockModeType lock) {
        Placement placement = em.find(Placement.class, id, lock);
        if (placement == null || !circle.sees(placement.getClientId())) {
            throw new RuleViolation("placement.unknown");
        }
        if (placement.isWithdrawn()) {
            throw new RuleViolation("placement.withdrawn");
        }
        Version.refuseStale(placement.getVersion(), version);
        return placement;
    }
}
