package lv.vecruzina.ejb.client;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Sql;

/** The history of a client's records (izmaiņu vēsture). */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.NURSE})
public class HistoryService {
    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    /**
     * A page of changes, the newest first, each with all its properties; none outside the caller's circle. The way into a
     * service is read by those who may read its pages.
     */
    public List<HistoryRow> history(long clientId, int first, int size) {
        boolean chain = user.hasRole(Role.DIRECTOR) || user.hasRole(Role.SOCIAL_WORKER);
        return circle.sees(clientId) ? read(dataSource, clientId, chain, first, size) : List.of();
    }

    static List<HistoryRow> read(DataSource dataSource, long clientId, boolean chain, int first, int size) {
        return Sql.rows(
                dataSource,
                "client/history",
                row -> new HistoryRow(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("table_name"),
                        row.getString("operation"),
                        row.getString("service"),
                        row.getString("about"),
                        row.getString("property"),
                        row.getString("before"),
                        row.getString("after")),
                clientId,
                chain,
                size,
                first);
    }
}
