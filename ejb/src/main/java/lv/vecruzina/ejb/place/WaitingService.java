package lv.vecruzina.ejb.place;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Sql;

/**
 * The waiting lists of the services (rindas): who is next and why. Everybody who works with them sees how long a list is; who
 * stands in it only within their circle.
 */
@Stateless
public class WaitingService {
    private record Place(long clientId, Waiting waiting) {}

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected WaitingService() {}

    WaitingService(EntityManager em, DataSource dataSource, ClientCircle circle, CurrentUser user) {
        this.em = em;
        this.dataSource = dataSource;
        this.circle = circle;
        this.user = user;
    }

    /** The lists of all services in their order: two statements. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
    public List<Waiting> lists() {
        List<Place> places = Sql.rows(
                dataSource,
                "place/waiting",
                row -> new Place(
                        row.getLong("client_id"),
                        new Waiting(
                                row.getString("service"),
                                row.getInt("position"),
                                row.getLong("application_id"),
                                row.getString("application_no"),
                                null,
                                row.getObject("received_on", LocalDate.class),
                                row.getObject("listed_on", LocalDate.class),
                                row.getString("reason"))));
        Map<Long, WaitingClient> seen =
                seen(places.stream().map(Place::clientId).collect(Collectors.toSet()));
        return places.stream()
                .map(place -> place.waiting().of(seen.get(place.clientId())))
                .toList();
    }

    private Map<Long, WaitingClient> seen(Set<Long> clientIds) {
        if (clientIds.isEmpty()) {
            return Map.of();
        }
        return circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.place.WaitingClient(c.id, c.clientNo, c.givenName, c.familyName)
                        from Client c where c.id in :clients and""" + ClientCircle.SEEN, WaitingClient.class))
                .setParameter("clients", clientIds)
                .getResultStream()
                .collect(Collectors.toMap(WaitingClient::id, Function.identity()));
    }

    /** Puts an application to the front of its list, with the reason everybody sees. */
    @RolesAllowed(Role.DIRECTOR)
    public void putForward(long applicationId, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("place.priority_needs_a_reason");
        }
        if (lists().stream().noneMatch(waiting -> waiting.applicationId() == applicationId)) {
            throw new RuleViolation("place.not_on_the_list");
        }
        em.persist(new WaitingPriority(applicationId, reason.strip(), user.userName()));
        em.flush();
    }
}
