package lv.vecruzina.ejb.publication;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Reads the register of publications (publikāciju reģistrs): what is on view, what must be taken down, what nobody has checked;
 * and the consents that end soon.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.DATA_PROTECTION})
public class PublicationQueries {
    private static final int SOON_DAYS = 60;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Depicting depicting;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected PublicationQueries() {}

    PublicationQueries(DataSource dataSource, EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.dataSource = dataSource;
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.depicting = new Depicting(dataSource, em, circle, user);
        this.clock = clock;
    }

    /** A page of the publications in a state, or of all: what is due first, then the newest. */
    public List<PublicationRow> page(String state, int first, int size) {
        return rows(state, null, first, size);
    }

    public Optional<PublicationRow> find(long id) {
        return rows("", id, 0, 1).stream().findFirst();
    }

    private List<PublicationRow> rows(String state, @Nullable Long id, int first, int size) {
        return Sql.rows(
                dataSource, "publication/rows", PublicationRow::of, LocalDate.now(clock), state, id, size, first);
    }

    /** How many publications stand in each state; withdrawn ones in none. */
    public Map<String, Integer> states() {
        LocalDate today = LocalDate.now(clock);
        return Sql.rows(
                        dataSource,
                        "publication/states",
                        row -> Map.entry(row.getString("state"), row.getInt("publications")),
                        today,
                        today)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whom it depicts and what each lacks today: the check before publishing. */
    public List<Depicted> depicted(long id) {
        return depicting.on(id, LocalDate.now(clock));
    }

    /** The first clients whose number holds the words, for who knows no names; none for others. */
    public List<String> numbers(String words, int most) {
        return depicting.numbers(words, most);
    }

    /** The channels pages offer, as they are listed. */
    public List<String> channels() {
        return em.createQuery(
                        "select n.name from PublicationChannel n where n.offered = true order by n.id", String.class)
                .getResultList();
    }

    /** Consents that end in the next 60 days and were not renewed: of the circle by name, for the reviewer all by number. */
    public List<ExpiringConsent> expiring() {
        return Sql.rows(
                        dataSource,
                        "publication/expiring",
                        row -> new ExpiringConsent(
                                row.getString("client_no"),
                                circle.sees(row.getLong("client_id"))
                                        ? row.getString("family_name") + " " + row.getString("given_name")
                                        : null,
                                row.getString("channel"),
                                row.getObject("valid_until", LocalDate.class)),
                        LocalDate.now(clock),
                        SOON_DAYS)
                .stream()
                .filter(one -> one.name() != null || user.hasRole(Role.DATA_PROTECTION))
                .toList();
    }
}
