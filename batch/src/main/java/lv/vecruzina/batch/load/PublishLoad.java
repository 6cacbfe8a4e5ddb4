package lv.vecruzina.batch.load;

import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import lv.vecruzina.batch.shared.LoadStep;
import lv.vecruzina.batch.shared.SqlFile;
import lv.vecruzina.batch.shared.Transactions;

/**
 * Publishes a load (publicēšana): swaps the built tables in and makes the reading views, all in one transaction, so that a
 * reader sees the old figures or the new ones. With a finding that holds, the old figures stay and the load ends as held.
 */
@Named
@Dependent
public class PublishLoad extends LoadStep {
    private static final List<SqlFile> VIEWS = List.of(
            new SqlFile("placement/view_service_usage_month"),
            new SqlFile("placement/view_service_occupancy_month"),
            new SqlFile("recommendation/view_recommendation_latest"),
            new SqlFile("indicator/view_indicator_latest"));

    @Inject
    private Transactions transactions;

    @Inject
    private JobContext job;

    /** Published already, and stopped before the job could note it: nothing is left to do. */
    @Override
    public String process() throws Exception {
        String state = transactions.run(ACTOR, connection -> stateOf(connection, job.getInstanceId()));
        return switch (state) {
            case "published" -> "COMPLETED";
            case "held" -> "HELD";
            default -> super.process();
        };
    }

    @Override
    protected long work(Connection connection, long load) throws SQLException {
        return publish(connection, load);
    }

    @Override
    protected String exitStatus(Connection connection, long load) throws SQLException {
        return stateOf(connection, job.getInstanceId()).equals("held") ? "HELD" : "COMPLETED";
    }

    private static String stateOf(Connection connection, long instance) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select state from reporting.load where job_instance_id = ?")) {
            query.setLong(1, instance);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? found.getString(1) : "running";
            }
        }
    }

    /** Returns the number of tables swapped in; 0 where the load is held. */
    public static long publish(Connection connection, long load) throws SQLException {
        if (heldBack(connection, load)) {
            update(
                    connection,
                    "update reporting.load set state = 'held', finished_at = clock_timestamp() where load_id = ?",
                    load);
            return 0;
        }
        List<String> tables = builtTables(connection);
        try (Statement swap = connection.createStatement()) {
            for (String table : tables) {
                swap.execute("drop table if exists reporting." + table + " cascade");
                swap.execute("alter table reporting_build." + table + " set schema reporting");
            }
            swap.execute("drop schema reporting_build");
        }
        for (SqlFile view : VIEWS) {
            view.execute(connection);
        }
        update(connection, """
                update reporting.load set state = 'published', finished_at = clock_timestamp(), rows_written = (
                    select coalesce(sum(rows_written), 0) from reporting.load_step
                    where load_id = ? and (step like 'dim\\_%' or step like 'fact\\_%'))
                where load_id = ?""", load, load);
        return tables.size();
    }

    private static boolean heldBack(Connection connection, long load) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select exists (select from reporting.check_result where load_id = ? and holds and found > 0)")) {
            query.setLong(1, load);
            try (ResultSet found = query.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        }
    }

    private static List<String> builtTables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select tablename from pg_tables where schemaname = 'reporting_build' order by tablename")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }
}
