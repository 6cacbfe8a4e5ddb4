package lv.vecruzina.ejb.load;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Reads what the nights did (ielādes): attempts, steps, checks and findings. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.ADMINISTRATOR})
public class LoadQueries {
    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    /** A page of attempts, the newest first. */
    public List<LoadRow> loads(int first, int size) {
        return Sql.rows(
                dataSource,
                "load/loads",
                row -> new LoadRow(
                        row.getLong("load_id"),
                        row.getObject("as_of", LocalDate.class),
                        row.getString("state"),
                        startedAt(row),
                        instant(row, "finished_at"),
                        row.getString("asked_by"),
                        row.getLong("rows_read"),
                        row.getLong("rows_written"),
                        row.getString("message"),
                        row.getInt("checks_failed"),
                        row.getInt("steps_failed")),
                size,
                first);
    }

    public int count() {
        return Sql.rows(dataSource, "load/count", row -> row.getInt(1)).get(0);
    }

    /** The steps of a load in the order they ran. */
    public List<StepRow> steps(long load) {
        return Sql.rows(
                dataSource,
                "load/steps",
                row -> new StepRow(
                        row.getString("step"),
                        row.getString("state"),
                        startedAt(row),
                        instant(row, "finished_at"),
                        row.getLong("rows_written"),
                        row.getString("message")),
                load);
    }

    /** The checks of a load, the failed first. */
    public List<CheckRow> checks(long load) {
        return Sql.rows(
                dataSource,
                "load/checks",
                row -> new CheckRow(row.getString("check_code"), row.getBoolean("holds"), row.getLong("found")),
                load);
    }

    /** What failed a check of a load, at most 1000 rows. */
    public List<FindingRow> findings(long load, String check) {
        return Sql.rows(
                dataSource,
                "load/findings",
                row -> new FindingRow(row.getString("subject"), row.getString("detail")),
                load,
                check);
    }

    /** The newest asked run, if any was ever asked. */
    public Optional<RunRow> latestRun() {
        return Sql.rows(
                        dataSource,
                        "load/latest_request",
                        row -> new RunRow(
                                row.getObject("as_of", LocalDate.class),
                                row.getString("state"),
                                row.getObject("requested_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("message"),
                                row.getString("step"),
                                row.getInt("steps_done")))
                .stream()
                .findFirst();
    }

    private static Instant startedAt(ResultSet row) throws SQLException {
        return row.getObject("started_at", OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
