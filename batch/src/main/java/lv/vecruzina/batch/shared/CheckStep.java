package lv.vecruzina.batch.shared;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Runs one quality check (pārbaude) on the built tables: its file is a query of what failed, subject and detail. Findings
 * are kept; those of a check that holds keep the load from being published.
 */
@Named
@Dependent
public class CheckStep extends LoadStep {
    private static final int FINDINGS_KEPT = 1_000;

    @Inject
    @BatchProperty
    private @Nullable String file;

    @Inject
    @BatchProperty
    private @Nullable String holds;

    @Override
    protected long work(Connection connection, long load) throws SQLException {
        return check(connection, load, new SqlFile(file == null ? "" : file), Boolean.parseBoolean(holds));
    }

    /** Records the result and at most {@value #FINDINGS_KEPT} findings; returns how many there were. */
    public static long check(Connection connection, long load, SqlFile file, boolean holds) throws SQLException {
        String code = file.name().replaceFirst("^check_", "");
        update(connection, "delete from reporting.check_result where load_id = ? and check_code = ?", load, code);
        update(
                connection,
                "insert into reporting.check_result (load_id, check_code, holds, found) values (?, ?, ?, 0)",
                load,
                code,
                holds);
        long found = 0;
        try (PreparedStatement query = connection.prepareStatement(file.text());
                ResultSet findings = query.executeQuery();
                PreparedStatement keep = connection.prepareStatement(
                        "insert into reporting.check_finding (load_id, check_code, subject, detail) values (?, ?, ?, ?)")) {
            for (; findings.next(); found++) {
                if (found < FINDINGS_KEPT) {
                    keep.setLong(1, load);
                    keep.setString(2, code);
                    keep.setString(3, findings.getString("subject"));
                    keep.setString(4, findings.getString("detail"));
                    keep.addBatch();
                }
            }
            keep.executeBatch();
        }
        update(
                connection,
                "update reporting.check_result set found = ? where load_id = ? and check_code = ?",
                found,
                load,
                code);
        return found;
    }
}
