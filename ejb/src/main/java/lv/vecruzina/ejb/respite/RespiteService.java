package lv.vecruzina.ejb.respite;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.Client;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.placement.AdmissionAge;
import lv.vecruzina.ejb.placement.Placement;
import lv.vecruzina.ejb.placement.PlacementDraft;
import lv.vecruzina.ejb.placement.PlacementService;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;

/**
 * Holds respite days, gives them back and turns them into stays (atelpas brīža rezervēšana). The year's limit and the places
 * are the database's: people who book the last days at once queue there, and each refused one learns which limit it was.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class RespiteService {
    @PersistenceContext
    private EntityManager em;

    @EJB
    private PlacementService placements;

    @Inject
    private AdmissionAge age;

    @Inject
    private ClientCircle circle;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected RespiteService() {}

    RespiteService(
            EntityManager em,
            PlacementService placements,
            AdmissionAge age,
            ClientCircle circle,
            Clock clock,
            CurrentUser user) {
        this.em = em;
        this.placements = placements;
        this.age = age;
        this.circle = circle;
        this.clock = clock;
        this.user = user;
    }

    /** Holds the nights from the first day to the one before {@code untilOn} and returns the hold's id. */
    public long hold(String clientNo, LocalDate fromOn, LocalDate untilOn) {
        Client client = em.find(Client.class, circle.require(clientNo));
        if (fromOn.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("respite.hold_in_the_past");
        }
        age.refuseOutside("RESPITE", client.getBirthDate(), fromOn);
        RespiteHold hold = new RespiteHold(client.getId(), fromOn, untilOn, user.userName());
        em.persist(hold);
        em.flush();
        return hold.getId();
    }

    /** Gives the days of a hold back. */
    public void release(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("respite.release_needs_a_reason");
        }
        held(id, version).release(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    /** Books the stay that was held, paid by the municipality, and returns the placement's number. */
    public String book(long id, int version, long payerId) {
        RespiteHold hold = held(id, version);
        hold.use(clock.instant());
        em.flush(); // the days must be free before the placement takes them
        String no = placements.start(
                em.find(Client.class, hold.getClientId()).getClientNo(),
                PlacementDraft.planned("RESPITE", payerId, hold.getFromOn(), hold.getUntilOn()),
                false);
        hold.became(em.createQuery("select p from Placement p where p.placementNo = :no", Placement.class)
                .setParameter("no", no)
                .getSingleResult()
                .getId());
        em.flush();
        return no;
    }

    private RespiteHold held(long id, int version) {
        RespiteHold hold = em.find(RespiteHold.class, id, LockModeType.OPTIMISTIC);
        if (hold == null || !circle.sees(hold.getClientId())) {
            throw new RuleViolation("respite.hold_unknown");
        }
        if (!hold.isHeld()) {
            throw new RuleViolation("respite.hold_is_over");
        }
        Version.refuseStale(hold.getVersion(), version);
        return hold;
    }
}
