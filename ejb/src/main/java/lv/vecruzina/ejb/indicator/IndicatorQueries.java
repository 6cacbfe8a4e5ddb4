package lv.vecruzina.ejb.indicator;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the last published load says of each indicator (rādītāji). Outside the centre small numbers are not told.
 */
@Stateless
@RolesAllowed({
    Role.DIRECTOR,
    Role.SOCIAL_WORKER,
    Role.SPECIALIST,
    Role.ACCOUNTANT,
    Role.DATA_PROTECTION,
    Role.MUNICIPALITY,
    Role.INSPECTOR
})
public class IndicatorQueries {
    private static final Set<String> INSIDE =
            Set.of(Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.ACCOUNTANT, Role.DATA_PROTECTION);

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected IndicatorQueries() {}

    IndicatorQueries(EntityManager em, DataSource dataSource, CurrentUser user) {
        this.em = em;
        this.dataSource = dataSource;
        this.user = user;
    }

    /** All indicators on the day as of, in the order of the recommendations; empty before the first load. */
    public List<IndicatorRow> all() {
        return counted(null);
    }

    /** One indicator on the last counted day of each month, the oldest first; empty where there is none of the code. */
    public List<IndicatorRow> history(String code) {
        return counted(code);
    }

    private List<IndicatorRow> counted(@Nullable String code) {
        if (!isPublished()) {
            return List.of();
        }
        List<IndicatorRow> rows = Sql.rows(dataSource, "indicator/counted", IndicatorQueries::row, code, code, code);
        if (user.getRoles().stream().anyMatch(INSIDE::contains) || rows.isEmpty()) {
            return rows;
        }
        int least = new LegalParameters(em)
                .on(rows.get(0).day(), "SMALL_CELL_MIN")
                .orElseThrow(() -> new IllegalStateException("SMALL_CELL_MIN has no value"))
                .intValue();
        return rows.stream().map(row -> row.toldOutside(least)).toList();
    }

    private boolean isPublished() {
        return Sql.rows(dataSource, "indicator/published", found -> found.getBoolean(1))
                .get(0);
    }

    private static IndicatorRow row(ResultSet found) throws SQLException {
        return new IndicatorRow(
                found.getString("indicator"),
                found.getString("recommendation_number"),
                found.getString("recommendation_part"),
                found.getString("name_lv"),
                found.getString("name_en"),
                found.getString("definition_lv"),
                found.getString("definition_en"),
                found.getString("legal_basis"),
                found.getBoolean("unverified"),
                Objects.requireNonNull(found.getObject("day", LocalDate.class)),
                found.getInt("numerator"),
                found.getInt("denominator"),
                found.getInt("apart"),
                found.getBigDecimal("value"),
                found.getBigDecimal("target"),
                found.getObject("met", Boolean.class));
    }
}
