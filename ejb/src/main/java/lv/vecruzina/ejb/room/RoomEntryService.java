package lv.vecruzina.ejb.room;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.TakenBack;
import lv.vecruzina.ejb.shared.Version;

/** Enters and mends rooms (istabu ievade); the norm of past nights keeps what was said of the room then. */
@Stateless
@RolesAllowed(Role.DIRECTOR)
public class RoomEntryService {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    protected RoomEntryService() {}

    RoomEntryService(EntityManager em) {
        this.em = em;
    }

    public Optional<RoomEdit> find(long id) {
        return Optional.ofNullable(em.find(Room.class, id))
                .map(room -> new RoomEdit(room.getId(), room.getVersion(), room.entry()));
    }

    /** Enters a room and returns its id. */
    public long enter(RoomEntry entry) {
        Room room = new Room(entry);
        em.persist(room);
        em.flush();
        return room.getId();
    }

    /** Mends a room; who sleeps there on a night it would be closed must have another one first. */
    public void change(long id, int version, RoomEntry entry) {
        Room room = em.find(Room.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (room == null) {
            throw new RuleViolation("room.unknown");
        }
        Version.refuseStale(room.getVersion(), version);
        if (isSleptInOutside(id, entry)) {
            throw new RuleViolation("room.slept_in_when_closed", entry.roomNo());
        }
        room.change(entry);
        em.flush();
    }

    /** Takes back a room entered by mistake, with a reason; one that anybody was assigned to stays. */
    public void withdraw(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("decision.withdrawal_needs_a_reason");
        }
        Room room = em.find(Room.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (room == null) {
            throw new RuleViolation("room.unknown");
        }
        Version.refuseStale(room.getVersion(), version);
        if ((Boolean) em.createNativeQuery("select care.has_records('care.room', ?)")
                .setParameter(1, id)
                .getSingleResult()) {
            throw new RuleViolation("room.has_records");
        }
        TakenBack.remove(em, room, reason);
    }

    private boolean isSleptInOutside(long id, RoomEntry entry) {
        return em.createQuery("""
                        select count(s) from RoomStay s where s.roomId = :room and s.withdrawnAt is null
                        and (s.untilOn is null or s.untilOn > s.fromOn)
                        and (s.fromOn < :opens or s.untilOn > :closes or s.untilOn is null and :closing = true)""", Long.class)
                        .setParameter("room", id)
                        .setParameter("opens", entry.opensOn() == null ? FIRST : entry.opensOn())
                        .setParameter("closes", entry.closesOn() == null ? LAST : entry.closesOn())
                        .setParameter("closing", entry.closesOn() != null)
                        .getSingleResult()
                > 0;
    }
}
