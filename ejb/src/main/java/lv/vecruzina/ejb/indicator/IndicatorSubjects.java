package lv.vecruzina.ejb.indicator;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.Client;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Lists who stands behind an indicator (kas ir aiz rādītāja): for those who work with clients their circle and the things counted,
 * for a municipality's official its own clients, and for who keeps the records it rests on all of them, clients by number alone.
 */
@Stateless
@RolesAllowed({
    Role.DIRECTOR,
    Role.SOCIAL_WORKER,
    Role.SPECIALIST,
    Role.ACCOUNTANT,
    Role.DATA_PROTECTION,
    Role.MUNICIPALITY
})
public class IndicatorSubjects {
    private static final Set<String> WORKS_WITH_CLIENTS = Set.of(Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST);

    /** Who keeps the records of a kind, by what an indicator says it rests on. */
    private static final Map<String, String> KEEPER =
            Map.of("allowance", Role.ACCOUNTANT, "publication", Role.DATA_PROTECTION);

    private record Counted(
            @Nullable Long client,
            @Nullable String clientNo,
            @Nullable String thing,
            String records,
            int numerator,
            int denominator) {}

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected IndicatorSubjects() {}

    IndicatorSubjects(EntityManager em, DataSource dataSource, ClientCircle circle, CurrentUser user) {
        this.em = em;
        this.dataSource = dataSource;
        this.circle = circle;
        this.user = user;
    }

    /** Whom the caller may see behind the figure of the day as of; nobody before the first load. */
    public List<IndicatorSubject> of(String indicator) {
        if (!Sql.rows(dataSource, "indicator/published", found -> found.getBoolean(1))
                .get(0)) {
            return List.of();
        }
        List<Counted> counted = Sql.rows(
                dataSource,
                "indicator/subjects",
                found -> new Counted(
                        found.getObject("client_id", Long.class),
                        found.getString("client_no"),
                        found.getString("subject"),
                        found.getString("records"),
                        found.getInt("numerator"),
                        found.getInt("denominator")),
                indicator);
        Map<Long, String> names = names(
                counted.stream().map(Counted::client).filter(Objects::nonNull).collect(Collectors.toSet()));
        return counted.stream()
                .filter(one -> isToldOf(one, names))
                .map(one -> new IndicatorSubject(
                        one.clientNo(), names.get(one.client()), one.thing(), one.numerator(), one.denominator()))
                .toList();
    }

    private boolean isToldOf(Counted one, Map<Long, String> names) {
        String keeper = KEEPER.get(one.records());
        return keeper != null && user.hasRole(keeper)
                || (one.client() == null
                        ? user.getRoles().stream().anyMatch(WORKS_WITH_CLIENTS::contains)
                        : names.containsKey(one.client()));
    }

    /** The clients of the circle, by id. */
    private Map<Long, String> names(Set<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            circle.restrict(em.createQuery(
                            "select c from Client c where c.id in :ids and" + ClientCircle.SEEN, Client.class))
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(client -> names.put(client.getId(), client.getFamilyName() + " " + client.getGivenName()));
        }
        return names;
    }
}
