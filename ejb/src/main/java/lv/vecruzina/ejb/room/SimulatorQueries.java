package lv.vecruzina.ejb.room;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import lv.vecruzina.ejb.client.Client;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Sql;
import org.jspecify.annotations.Nullable;

/** What the simulator of rooms stands on (istabu simulators): the rooms and the children of a night. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class SimulatorQueries {
    private record Occupant(
            long clientId,
            LocalDate birthDate,
            String sex,
            @Nullable String roomNo,
            boolean child) {}

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @Inject
    private ClientCircle circle;

    @SuppressWarnings("NullAway.Init")
    protected SimulatorQueries() {}

    SimulatorQueries(EntityManager em, DataSource dataSource, ClientCircle circle) {
        this.em = em;
        this.dataSource = dataSource;
        this.circle = circle;
    }

    /** The rooms open on the night, by unit and number; a bed an adult has is none for a child. */
    public List<PlanRoom> rooms(LocalDate night) {
        Map<String, Integer> adults = new HashMap<>();
        occupants(night).stream()
                .filter(one -> !one.child() && one.roomNo() != null)
                .forEach(one -> adults.merge(Objects.requireNonNull(one.roomNo()), 1, Integer::sum));
        return em
                .createQuery("select r from Room r order by r.unit nulls last, r.roomNo", Room.class)
                .getResultList()
                .stream()
                .filter(room -> room.isOpenOn(night))
                .map(room -> new PlanRoom(
                        room.getRoomNo(),
                        room.getUnit(),
                        room.getAreaM2(),
                        Math.max(room.getPlaces() - adults.getOrDefault(room.getRoomNo(), 0), 0)))
                .toList();
    }

    /**
     * The rooms that building plans to have opened by the night (pārbūves posmi) and that do not stand yet, by unit and number; a
     * stage that is late has opened nothing up to today.
     */
    public List<PlanRoom> planned(LocalDate night, LocalDate today) {
        return Sql.rows(
                dataSource,
                "room/planned",
                row -> new PlanRoom(row.getString(1), row.getString(2), row.getBigDecimal(3), row.getInt(4)),
                today,
                night,
                night);
    }

    /** Everybody under 18 who spends the night in the house, whose circle ever they are in: without their names. */
    public List<PlanChild> children(LocalDate night) {
        return occupants(night).stream()
                .filter(Occupant::child)
                .map(one -> new PlanChild(one.clientId(), one.birthDate(), one.sex(), one.roomNo()))
                .toList();
    }

    private List<Occupant> occupants(LocalDate night) {
        return Sql.rows(
                dataSource,
                "room/occupants",
                row -> new Occupant(
                        row.getLong(1),
                        Objects.requireNonNull(row.getObject(2, LocalDate.class)),
                        Objects.requireNonNull(row.getString(3)),
                        row.getString(4),
                        row.getBoolean(5)),
                night,
                night,
                night,
                night);
    }

    /** Names of those of the children who are in the caller's circle, family name first. */
    public Map<Long, String> names(Set<Long> clients) {
        if (clients.isEmpty()) {
            return Map.of();
        }
        return circle
                .restrict(em.createQuery(
                        "select c from Client c where c.id in :clients and" + ClientCircle.SEEN, Client.class))
                .setParameter("clients", clients)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        Client::getId, client -> client.getFamilyName() + " " + client.getGivenName()));
    }
}
