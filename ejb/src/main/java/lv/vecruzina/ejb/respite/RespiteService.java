package lv.vecruzina.ejb.respite;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.Client;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.placement.AdmissionAge;
import lv.vecruzina.ejb.placement.Placement;
import lv.vecruzina.ejb.placement.PlacementDraft;
import lv.vecruzina.ejb.placement.PlacementService;
import lv.vecruzina.ejb.placement.RespiteBooked;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Sql;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * Holds respite days, gives them back and turns them into stays (atelpas brīža rezervēšana). The year's limit and the places
 * are the database's: people who book the last days at once queue there, and each refused one learns which limit it was.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class RespiteService {
    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

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

    @Inject
    private Event<RespiteBooked> booked;

    @SuppressWarnings("NullAway.Init")
    protected RespiteService() {}

    RespiteService(
            EntityManager em,
            DataSource dataSource,
            PlacementService placements,
            AdmissionAge age,
            ClientCircle circle,
            Clock clock,
            CurrentUser user,
            Event<RespiteBooked> booked) {
        this.em = em;
        this.dataSource = dataSource;
        this.placements = placements;
        this.age = age;
        this.circle = circle;
        this.clock = clock;
        this.user = user;
        this.booked = booked;
    }

    /** Holds the nights from the first day to the one before {@code untilOn} and returns the hold's id. */
    public long hold(String clientNo, LocalDate fromOn, LocalDate untilOn) {
        Client client = em.find(Client.class, circle.require(clientNo));
        if (fromOn.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("respite.hold_in_the_past");
        }
        age.refuseOutside("RESPITE", client.getBirthDate(), fromOn);
        refuseNightsTaken(client.getId(), fromOn, untilOn);
        RespiteHold hold = new RespiteHold(client.getId(), fromOn, untilOn, user.userName());
        em.persist(hold);
        em.flush();
        return hold.getId();
    }

    /** A night the client is booked for, or spends in another residential service, is not held too. */
    private void refuseNightsTaken(long client, LocalDate fromOn, LocalDate untilOn) {
        em.createQuery("""
                        select p from Placement p where p.clientId = :client and p.residential = true
                        and p.withdrawnAt is null and p.startedOn < :until
                        and (p.endedOn is null or p.endedOn > :from and p.endedOn > p.startedOn)
                        order by p.startedOn""", Placement.class)
                .setParameter("client", client)
                .setParameter("from", fromOn)
                .setParameter("until", untilOn)
                .getResultStream()
                .findFirst()
                .ifPresent(there -> {
                    throw new RuleViolation("respite.night_is_taken", there.getStartedOn(), there.getPlacementNo());
                });
    }

    /** Gives the days of a hold back. */
    public void release(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("respite.release_needs_a_reason");
        }
        held(id, version).release(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    /**
     * Books the stay that was held, paid by the municipality, and returns its number; an application granted for it is joined.
     * Nights no decision grants are the director's to allow, with a reason.
     */
    public String book(long id, int version, long payerId, @Nullable String againstLimitReason) {
        RespiteHold hold = held(id, version);
        Optional<LocalDate> undecided = undecidedNight(hold);
        if (undecided.isPresent() && againstLimitReason == null) {
            throw new RuleViolation("respite.needs_a_decision", undecided.get());
        }
        String no = placements.start( // the event of its beginning turns the hold into it
                em.find(Client.class, hold.getClientId()).getClientNo(),
                PlacementDraft.planned("RESPITE", payerId, hold.getFromOn(), hold.getUntilOn(), againstLimitReason),
                undecided.isEmpty());
        booked.fire(new RespiteBooked(
                Objects.requireNonNull(hold.getPlacementId()),
                hold.getClientId(),
                hold.getFromOn(),
                hold.getUntilOn()));
        return no;
    }

    private Optional<LocalDate> undecidedNight(RespiteHold hold) {
        return Optional.ofNullable(Sql.rows(
                        dataSource,
                        "respite/undecided_night",
                        row -> row.getObject(1, LocalDate.class),
                        hold.getClientId(),
                        hold.getFromOn(),
                        hold.getUntilOn())
                .get(0));
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
