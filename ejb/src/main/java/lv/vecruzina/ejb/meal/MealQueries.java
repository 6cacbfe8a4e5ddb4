package lv.vecruzina.ejb.meal;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lv.vecruzina.ejb.client.Client;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Reads meals (maltītes). What a unit cooked and ate, and how many took part, is the house's; who they are is told within the
 * caller's circle alone.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
public class MealQueries {
    private static final Comparator<MealRow> BY_DAY = Comparator.comparing(MealRow::eatenOn)
            .thenComparing(MealRow::unitId)
            .thenComparing(meal -> MealDraft.KINDS.indexOf(meal.kind()));

    private static final String ROW = """
            select new lv.vecruzina.ejb.meal.MealRow(
                m.id, m.version, m.livingUnitId, m.eatenOn, m.kind, m.cameFrom, m.words,
                (select count(distinct p.clientId) from MealPart p where p.mealId = m.id), m.recordedBy, coalesce(a.displayName, m.recordedBy))
            from Meal m left join Account a on a.userName = m.recordedBy where\s""";

    private static final String PART = """
            select new lv.vecruzina.ejb.meal.PartRow(p.mealId, c.clientNo, c.givenName, c.familyName, p.task)
            from MealPart p join Client c on c.id = p.clientId where\s""";

    private record Living(long clientId, long unitId, boolean away) {
        Resident of(Client client) {
            return new Resident(unitId, client.getClientNo(), client.getGivenName(), client.getFamilyName(), away);
        }
    }

    /** In how many meals of the unit, then task by task. */
    private record Counted(long unitId, long clientId, int meals, int menu, int shopping, int cooking, int washingUp) {
        ChildMonth of(@Nullable Client client) {
            return new ChildMonth(
                    unitId,
                    client == null ? null : client.getClientNo(),
                    client == null ? null : client.getFamilyName() + " " + client.getGivenName(),
                    meals,
                    menu,
                    shopping,
                    cooking,
                    washingUp);
        }
    }

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @Inject
    private ClientCircle circle;

    @SuppressWarnings("NullAway.Init")
    protected MealQueries() {}

    MealQueries(EntityManager em, DataSource dataSource, ClientCircle circle) {
        this.em = em;
        this.dataSource = dataSource;
        this.circle = circle;
    }

    /** The living units by name. */
    public List<MealUnit> units() {
        return Sql.rows(
                dataSource, "meal/units", row -> new MealUnit(row.getLong(1), row.getString(2), row.getBoolean(3)));
    }

    /** Who of the caller's circle lives in which unit on the day, by name; who moves that day lives in both units. */
    public List<Resident> residents(LocalDate day) {
        Map<Long, List<Living>> living = Sql.rows(
                        dataSource,
                        "meal/residents",
                        row -> new Living(row.getLong(1), row.getLong(2), row.getBoolean(3)),
                        day)
                .stream()
                .collect(Collectors.groupingBy(Living::clientId));
        return seen(living.keySet()).stream()
                .flatMap(client ->
                        living.getOrDefault(client.getId(), List.of()).stream().map(one -> one.of(client)))
                .toList();
    }

    /** The meals of all units from the first to the last day, in the order of the days and of their meals. */
    public List<MealRow> between(LocalDate first, LocalDate last) {
        return em.createQuery(ROW + "m.eatenOn between :first and :last", MealRow.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .sorted(BY_DAY)
                .toList();
    }

    /** Who of the caller's circle took part in these meals, by name. */
    public List<PartRow> parts(Collection<Long> meals) {
        return meals.isEmpty()
                ? List.of()
                : circle.restrict(em.createQuery(
                                PART + "p.mealId in :meals and" + ClientCircle.SEEN
                                        + "order by c.familyName, c.givenName, c.id, p.id",
                                PartRow.class))
                        .setParameter("meals", meals)
                        .getResultList();
    }

    /** What each who lived in a unit in the month did there, by name; those outside the caller's circle last, without one. */
    public List<ChildMonth> month(YearMonth month) {
        Map<Long, List<Counted>> counted = Sql.rows(
                        dataSource,
                        "meal/month",
                        row -> new Counted(
                                row.getLong(1),
                                row.getLong(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6),
                                row.getInt(7)),
                        month.atDay(1),
                        month.atEndOfMonth())
                .stream()
                .collect(Collectors.groupingBy(Counted::clientId));
        List<ChildMonth> named = seen(counted.keySet()).stream()
                .flatMap(client -> Objects.requireNonNull(counted.remove(client.getId())).stream()
                        .map(one -> one.of(client)))
                .toList();
        return Stream.concat(
                        named.stream(),
                        counted.values().stream().flatMap(List::stream).map(one -> one.of(null)))
                .toList();
    }

    /** The meals a client of the caller's circle took part in, the newest first. */
    public List<MealRow> ofClient(long clientId) {
        return circle.restrict(em.createQuery(
                        ROW
                                + "exists (select o.id from MealPart o join Client c on c.id = o.clientId where o.mealId = m.id"
                                + " and c.id = :client and" + ClientCircle.SEEN
                                + ") order by m.eatenOn desc, m.id desc",
                        MealRow.class))
                .setParameter("client", clientId)
                .getResultList();
    }

    /** What a client of the caller's circle did at all those meals. */
    public List<PartRow> partsOf(long clientId) {
        return circle.restrict(em.createQuery(
                        PART + "c.id = :client and" + ClientCircle.SEEN + "order by p.id", PartRow.class))
                .setParameter("client", clientId)
                .getResultList();
    }

    /** Of these clients those in the caller's circle, by name as the database sorts it. */
    private List<Client> seen(Set<Long> clients) {
        return clients.isEmpty()
                ? List.of()
                : circle.restrict(em.createQuery(
                                "select c from Client c where c.id in :clients and" + ClientCircle.SEEN
                                        + "order by c.familyName, c.givenName, c.id",
                                Client.class))
                        .setParameter("clients", clients)
                        .getResultList();
    }
}
