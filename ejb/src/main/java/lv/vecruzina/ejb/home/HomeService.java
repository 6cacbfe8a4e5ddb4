package lv.vecruzina.ejb.home;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Sql;

/** What needs somebody today (šodien): each list at most a handful of rows, each for the roles that can act on it. */
@Stateless
public class HomeService {
    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @SuppressWarnings("NullAway.Init")
    public HomeService() {}

    HomeService(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Deliveries of the last 30 days with refused rows. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.ACCOUNTANT})
    public List<RefusedDelivery> refusedDeliveries() {
        return Sql.rows(
                dataSource,
                "home/refused",
                row -> new RefusedDelivery(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getInt("refused")));
    }

    /** The newest load; empty before the first night. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.ACCOUNTANT, Role.ADMINISTRATOR})
    public Optional<LastLoad> lastLoad() {
        return Sql.rows(dataSource, "home/last_load", row -> {
                    OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
                    return new LastLoad(
                            row.getLong("load_id"),
                            row.getObject("as_of", LocalDate.class),
                            row.getString("state"),
                            finished == null ? null : finished.toInstant(),
                            row.getInt("checks_failed"));
                })
                .stream()
                .findFirst();
    }
}
