package lv.vecruzina.batch.shared;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.postgresql.util.PSQLException;

/**
 * A step of a load (ielādes solis): its work and the row that says it is done commit together. It works only on the load its
 * own job opened: a job that was left behind stops here instead of spoiling the figures of the next one.
 */
public abstract class LoadStep extends AbstractBatchlet {
    public static final String ACTOR = "nightly";

    @Inject
    private Transactions transactions;

    @Inject
    private JobContext job;

    @Inject
    private StepContext step;

    @Override
    public String process() throws Exception {
        long instance = job.getInstanceId();
        String name = step.getStepName();
        transactions.run(ACTOR, connection -> begin(connection, instance, name));
        try {
            return transactions.run(ACTOR, connection -> {
                long load = load(connection, instance, neededState());
                long rows = work(connection, load);
                end(connection, load, name, rows);
                return exitStatus(connection, load);
            });
        } catch (Exception failure) {
            String said = saying(failure);
            transactions.run(ACTOR, connection -> fail(connection, instance, name, said));
            throw failure;
        }
    }

    /** Does the step's work and returns the number of rows written. */
    protected abstract long work(Connection connection, long load) throws Exception;

    /** What decides where the job goes next; COMPLETED unless a step says otherwise. */
    protected String exitStatus(Connection connection, long load) throws SQLException {
        return "COMPLETED";
    }

    /** The state the load must be in for this step. */
    protected String neededState() {
        return "running";
    }

    /** The load of the job, locked so that only one step works on it; refused where it is not, or no longer, in the state. */
    public static long load(Connection connection, long instance, String neededState) throws SQLException {
        String sql = "select load_id from reporting.load where job_instance_id = ? and state = ? for update";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, instance);
            statement.setString(2, neededState);
            try (ResultSet found = statement.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("the load of this job is not " + neededState + "; start a new one");
                }
                return found.getLong(1);
            }
        }
    }

    /** Writes the row that shows the step as running. */
    public static int begin(Connection connection, long instance, String step) throws SQLException {
        return update(connection, """
                insert into reporting.load_step (load_id, step, state)
                select load_id, ?, 'running' from reporting.load where job_instance_id = ?
                on conflict (load_id, step) do update
                set state = 'running', started_at = clock_timestamp(), finished_at = null, message = null""", step, instance);
    }

    /** Writes into the same transaction as the work that the step is done. */
    public static int end(Connection connection, long load, String step, long rows) throws SQLException {
        return update(connection, """
                update reporting.load_step set state = 'done', finished_at = clock_timestamp(), rows_written = ?
                where load_id = ? and step = ?""", rows, load, step);
    }

    private static int fail(Connection connection, long instance, String step, String message) throws SQLException {
        return update(connection, """
                update reporting.load_step set state = 'failed', finished_at = clock_timestamp(), message = ?
                where step = ? and load_id = (select load_id from reporting.load where job_instance_id = ?)""", message, step, instance);
    }

    /** What the database said, without the values it may name: fit for a log and for a page. */
    public static String saying(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof PSQLException said) {
            return said.getServerErrorMessage() == null
                    ? said.getSQLState()
                    : said.getSQLState() + ": " + said.getServerErrorMessage().getMessage();
        }
        return root.getClass().getSimpleName() + (root.getMessage() == null ? "" : ": " + root.getMessage());
    }

    /** Executes one statement with parameters in order. */
    protected static int update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }
}
