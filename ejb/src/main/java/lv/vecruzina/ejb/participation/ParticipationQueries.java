package lv.vecruzina.ejb.participation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Sql;

/**
 * Reads from the last published load how each child takes part (bērnu līdzdalība): for those who work with the children, of
 * their circle alone.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST})
public class ParticipationQueries {
    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @SuppressWarnings("NullAway.Init")
    protected ParticipationQueries() {}

    ParticipationQueries(DataSource dataSource, EntityManager em, ClientCircle circle) {
        this.dataSource = dataSource;
        this.em = em;
        this.circle = circle;
    }

    /** The day up to which the published figures reach; empty before the first night. */
    public Optional<LocalDate> dataAsOf() {
        return isPublished()
                ? Sql.rows(dataSource, "participation/as_of", row -> row.getObject("as_of", LocalDate.class)).stream()
                        .findFirst()
                : Optional.empty();
    }

    /** Children in long-term care or rehabilitation on that day whom the caller may see, by number. */
    public List<ParticipationRow> children() {
        if (!isPublished()) {
            return List.of();
        }
        Set<Long> seen = new HashSet<>(
                circle.restrict(em.createQuery("select c.id from Client c where" + ClientCircle.SEEN, Long.class))
                        .getResultList());
        return Sql.rows(dataSource, "participation/children", ParticipationQueries::row).stream()
                .filter(child -> seen.contains(child.clientId()))
                .toList();
    }

    private boolean isPublished() {
        return Sql.rows(dataSource, "participation/published", found -> found.getBoolean(1))
                .get(0);
    }

    private static ParticipationRow row(ResultSet row) throws SQLException {
        LocalDate lastChoice = row.getObject("last_choice", LocalDate.class);
        return new ParticipationRow(
                row.getLong("client_id"),
                row.getString("client_no"),
                row.getString("family_name") + " " + row.getString("given_name"),
                row.getInt("age"),
                row.getObject("made_on", LocalDate.class),
                row.getObject("review_due", LocalDate.class),
                row.getBoolean("late"),
                row.getBoolean("own_opinion"),
                row.getBoolean("co_author"),
                lastChoice == null ? null : YearMonth.from(lastChoice),
                row.getBoolean("no_choice"),
                row.getInt("invited"),
                row.getInt("delivered"));
    }
}
