package lv.vecruzina.ejb.room;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * Who gets which room (istabu sadale): assign, move, swap, end, withdraw. A bed more than a room has needs a reason; two
 * people at once queue on the room. A broken norm is no refusal: it counts as a breach of the night.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class RoomService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected RoomService() {}

    RoomService(EntityManager em, ClientCircle circle, Clock clock, CurrentUser user) {
        this.em = em;
        this.circle = circle;
        this.clock = clock;
        this.user = user;
    }

    /** Gives a client of the caller's circle the room from the night on; {@code untilOn} is the first night no longer. */
    public void assign(
            String clientNo, long roomId, LocalDate fromOn, @Nullable LocalDate untilOn, @Nullable String reason) {
        long client = circle.require(clientNo);
        take(roomId, fromOn, untilOn, reason);
        em.persist(new RoomStay(client, roomId, fromOn, untilOn, given(reason)));
        em.flush();
    }

    /** Moves the client of a stay into another room from the night on, for as long as the stay would have lasted. */
    public void move(long stayId, int version, long roomId, LocalDate night, @Nullable String reason) {
        RoomStay stay = changing(stayId, version, night);
        take(roomId, night, stay.getUntilOn(), reason);
        goOn(stay, roomId, night, reason);
    }

    /** Lets the clients of two stays change rooms from the night on. Each room stays as full as it was. */
    public void swap(long oneId, int oneVersion, long otherId, int otherVersion, LocalDate night) {
        RoomStay one = changing(oneId, oneVersion, night);
        RoomStay other = changing(otherId, otherVersion, night);
        long room = one.getRoomId();
        goOn(one, other.getRoomId(), night, null);
        goOn(other, room, night, null);
    }

    /** The old stay ends before the new one enters, so that the database sees one room a night at any time. */
    private void goOn(RoomStay stay, long roomId, LocalDate night, @Nullable String reason) {
        if (night.equals(stay.getFromOn())) {
            stay.changeRoom(roomId, given(reason));
        } else {
            LocalDate until = stay.getUntilOn();
            stay.end(night);
            em.flush();
            em.persist(new RoomStay(stay.getClientId(), roomId, night, until, given(reason)));
        }
        em.flush();
    }

    /** Ends a stay; {@code untilOn} is the first night not slept there. */
    public void end(long stayId, int version, LocalDate untilOn) {
        changing(stayId, version, null).end(untilOn);
        em.flush();
    }

    /**
     * Takes back a wrong entry with a reason, of a swap both halves; after a wrong move the room before it goes on, while it has a
     * bed on those nights.
     */
    public void withdraw(long stayId, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("placement.withdrawal_needs_a_reason");
        }
        RoomStay wrong = changing(stayId, version, null);
        List<RoomStay> moved = Stream.concat(Stream.of(wrong), swappedWith(wrong).stream())
                .filter(stay -> circle.sees(stay.getClientId()))
                .toList();
        moved.forEach(stay -> stay.withdraw(clock.instant(), user.userName(), reason.strip()));
        em.flush();
        for (RoomStay stay : moved) {
            before(stay).ifPresent(earlier -> earlier.end(stay.getUntilOn()));
            em.flush();
        }
    }

    /** The stay of whoever came from this room to where this client came from, on the same night. */
    private List<RoomStay> swappedWith(RoomStay stay) {
        return em.createQuery("""
                        select other from RoomStay other, RoomStay mine, RoomStay theirs
                        where mine.clientId = :client and mine.untilOn = :night and mine.withdrawnAt is null
                        and other.clientId <> :client and other.roomId = mine.roomId and other.fromOn = :night
                        and other.withdrawnAt is null
                        and theirs.clientId = other.clientId and theirs.roomId = :room and theirs.untilOn = :night
                        and theirs.withdrawnAt is null""", RoomStay.class)
                .setParameter("client", stay.getClientId())
                .setParameter("night", stay.getFromOn())
                .setParameter("room", stay.getRoomId())
                .setMaxResults(1)
                .getResultList();
    }

    /** The stay that a move ended, where its room has a bed until the move would have ended. */
    private Optional<RoomStay> before(RoomStay moved) {
        return em.createQuery("""
                        select s from RoomStay s where s.clientId = :client and s.withdrawnAt is null and s.untilOn = :night""", RoomStay.class)
                .setParameter("client", moved.getClientId())
                .setParameter("night", moved.getFromOn())
                .getResultStream()
                .filter(stay -> {
                    Room room = Objects.requireNonNull(
                            em.find(Room.class, stay.getRoomId(), LockModeType.PESSIMISTIC_WRITE));
                    return isOpen(room, moved.getFromOn(), moved.getUntilOn())
                            && fullest(room.getId(), moved.getFromOn(), moved.getUntilOn()) < room.getPlaces();
                })
                .findFirst();
    }

    private RoomStay changing(long stayId, int version, @Nullable LocalDate night) {
        RoomStay stay = em.find(RoomStay.class, stayId);
        if (stay == null || stay.isWithdrawn() || !circle.sees(stay.getClientId())) {
            throw new RuleViolation("placement.unknown");
        }
        Version.refuseStale(stay.getVersion(), version);
        if (night != null && !stay.holds(night)) {
            throw new RuleViolation("room.not_that_night", night);
        }
        return stay;
    }

    /** Refuses a room that is not open all those nights, and without a reason one that is full on any of them. */
    private void take(long roomId, LocalDate fromOn, @Nullable LocalDate untilOn, @Nullable String reason) {
        Room room = em.find(Room.class, roomId, LockModeType.PESSIMISTIC_WRITE);
        if (room == null) {
            throw new RuleViolation("room.unknown");
        }
        if (!isOpen(room, fromOn, untilOn)) {
            throw new RuleViolation("room.closed", room.getRoomNo());
        }
        if (given(reason) == null && fullest(roomId, fromOn, untilOn) >= room.getPlaces()) {
            throw new RuleViolation("room.full", room.getRoomNo(), room.getPlaces());
        }
    }

    private static boolean isOpen(Room room, LocalDate fromOn, @Nullable LocalDate untilOn) {
        LocalDate closes = room.getClosesOn();
        return room.isOpenOn(fromOn) && (closes == null || untilOn != null && !untilOn.isAfter(closes));
    }

    /** Most people who have the room on one of the nights: the number grows only on a night on which somebody comes. */
    private long fullest(long roomId, LocalDate fromOn, @Nullable LocalDate untilOn) {
        List<RoomStay> stays = em.createQuery("""
                        select s from RoomStay s where s.roomId = :room and s.withdrawnAt is null
                        and (s.untilOn is null or s.untilOn > :from) and s.fromOn < :until""", RoomStay.class)
                .setParameter("room", roomId)
                .setParameter("from", fromOn)
                .setParameter("until", untilOn == null ? LocalDate.of(9999, 12, 31) : untilOn)
                .getResultList();
        return stays.stream()
                .map(stay -> stay.getFromOn().isBefore(fromOn) ? fromOn : stay.getFromOn())
                .distinct()
                .mapToLong(night ->
                        stays.stream().filter(stay -> stay.holds(night)).count())
                .max()
                .orElse(0);
    }

    private static @Nullable String given(@Nullable String reason) {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
