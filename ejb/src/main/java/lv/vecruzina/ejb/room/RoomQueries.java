package lv.vecruzina.ejb.room;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Reads who sleeps where (istabu plāns) and how far the norm is kept. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
public class RoomQueries {
    private record Bed(long stayId, long roomId, boolean absent, boolean child) {}

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @Inject
    private ClientCircle circle;

    @Inject
    private LegalParameters parameters;

    @SuppressWarnings("NullAway.Init")
    protected RoomQueries() {}

    RoomQueries(EntityManager em, DataSource dataSource, ClientCircle circle, LegalParameters parameters) {
        this.em = em;
        this.dataSource = dataSource;
        this.circle = circle;
        this.parameters = parameters;
    }

    /** The rooms used on the night, by unit and number; a room somebody has is shown though it be closed. */
    public List<BoardRoom> board(LocalDate night) {
        Map<Long, List<Bed>> beds = Sql.rows(
                        dataSource,
                        "room/sleepers",
                        row -> new Bed(row.getLong(1), row.getLong(2), row.getBoolean(3), row.getBoolean(4)),
                        night,
                        night)
                .stream()
                .collect(Collectors.groupingBy(Bed::roomId));
        Map<Long, List<Sleeper>> sleepers = sleepers(night).stream().collect(Collectors.groupingBy(Sleeper::roomId));
        List<Room> rooms = em
                .createQuery("select r from Room r order by r.unit nulls last, r.roomNo", Room.class)
                .getResultList()
                .stream()
                .filter(room -> room.isOpenOn(night) || beds.containsKey(room.getId()))
                .toList();
        Map<String, Integer> inUnit = new HashMap<>();
        for (Room room : rooms) {
            if (room.getUnit() != null) {
                inUnit.merge(room.getUnit(), children(beds.getOrDefault(room.getId(), List.of())), Integer::sum);
            }
        }
        RoomNorm norm = norm(night);
        return rooms.stream()
                .map(room -> room(
                        room,
                        beds.getOrDefault(room.getId(), List.of()),
                        sleepers.getOrDefault(room.getId(), List.of()),
                        inUnit,
                        norm))
                .toList();
    }

    private static BoardRoom room(
            Room room, List<Bed> beds, List<Sleeper> sleepers, Map<String, Integer> inUnit, RoomNorm norm) {
        int children = children(beds);
        String unit = room.getUnit();
        Set<Long> absent = beds.stream().filter(Bed::absent).map(Bed::stayId).collect(Collectors.toSet());
        return new BoardRoom(
                room.getId(),
                room.getRoomNo(),
                unit,
                room.getFloor(),
                room.getAreaM2(),
                room.getPlaces(),
                beds.size(),
                children,
                sleepers,
                absent,
                norm.breaches(room.getAreaM2(), children, unit == null ? null : inUnit.get(unit)));
    }

    private static int children(List<Bed> beds) {
        return (int) beds.stream().filter(Bed::child).count();
    }

    private List<Sleeper> sleepers(LocalDate night) {
        return circle.restrict(em.createQuery(
                        """
                        select new lv.vecruzina.ejb.room.Sleeper(
                            s.id, s.version, s.roomId, c.clientNo, c.givenName, c.familyName, c.birthDate, s.fromOn, s.untilOn)
                        from RoomStay s join Client c on c.id = s.clientId
                        where s.withdrawnAt is null and s.fromOn <= :night and (s.untilOn is null or s.untilOn > :night) and""" + ClientCircle.SEEN + "order by c.familyName, c.givenName, s.id", Sleeper.class))
                .setParameter("night", night)
                .getResultList();
    }

    /** Clients of the reader's circle whose residential placement holds the night and who have no room on it. */
    public List<Roomless> withoutRoom(LocalDate night) {
        return circle.restrict(em.createQuery(
                        """
                        select new lv.vecruzina.ejb.room.Roomless(c.clientNo, c.givenName, c.familyName, v.code)
                        from Placement p join Client c on c.id = p.clientId join CareService v on v.id = p.serviceId
                        where p.residential = true and p.withdrawnAt is null and p.startedOn <= :night
                        and (p.endedOn is null or p.endedOn > :night) and not exists (
                            select s.id from RoomStay s where s.clientId = c.id and s.withdrawnAt is null
                            and s.fromOn <= :night and (s.untilOn is null or s.untilOn > :night)) and""" + ClientCircle.SEEN + "order by c.familyName, c.givenName, c.id", Roomless.class))
                .setParameter("night", night)
                .getResultList();
    }

    /** The norm of the night. */
    public RoomNorm norm(LocalDate night) {
        return new RoomNorm(
                count(night, "ROOM_MAX_CHILDREN"),
                parameters.on(night, "ROOM_M2_SINGLE").orElse(null),
                parameters.on(night, "ROOM_M2_SHARED").orElse(null),
                count(night, "UNIT_MAX_CHILDREN"));
    }

    private @Nullable Integer count(LocalDate night, String code) {
        return parameters.on(night, code).map(BigDecimal::intValue).orElse(null);
    }

    /** The twelve months that end with that of the night: nights of rooms with children, and those that broke the norm. */
    public List<NormMonth> normMonths(LocalDate night) {
        YearMonth first = YearMonth.from(night).minusMonths(11);
        Map<YearMonth, NormMonth> found = Sql.rows(
                        dataSource,
                        "room/norm_months",
                        row -> new NormMonth(
                                YearMonth.from(Objects.requireNonNull(row.getObject(1, LocalDate.class))),
                                row.getInt(2),
                                row.getInt(3)),
                        first.atDay(1),
                        night)
                .stream()
                .collect(Collectors.toMap(NormMonth::month, month -> month));
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(12)
                .map(month -> found.getOrDefault(month, new NormMonth(month, 0, 0)))
                .toList();
    }

    /** The rooms of a client of the reader's circle, the newest first. */
    public List<ClientRoom> ofClient(long clientId) {
        return circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.room.ClientRoom(r.roomNo, r.unit, s.fromOn, s.untilOn)
                        from RoomStay s join Room r on r.id = s.roomId join Client c on c.id = s.clientId
                        where c.id = :client and s.withdrawnAt is null and""" + ClientCircle.SEEN + "order by s.fromOn desc", ClientRoom.class))
                .setParameter("client", clientId)
                .getResultList();
    }
}
