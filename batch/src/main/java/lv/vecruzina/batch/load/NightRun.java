package lv.vecruzina.batch.load;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import lv.vecruzina.batch.shared.LoadStep;
import lv.vecruzina.batch.shared.Transactions;

/**
 * Starts and restarts the night (nakts darbs). Every start is a request that can be watched in reporting.run_request. Never
 * within a transaction: the job's thread must see the request.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class NightRun {
    static final String JOB = "nightly";

    @Inject
    private Transactions transactions;

    /** Starts a run for a business date and returns the request's id. */
    public long start(LocalDate asOf, String askedBy) throws Exception {
        long request = request(asOf, askedBy, "waiting");
        start(asOf, askedBy, request);
        return request;
    }

    /** Starts a run that has been asked for by the request. */
    public void start(LocalDate asOf, String askedBy, long request) {
        BatchRuntime.getJobOperator().start(JOB, parameters(asOf, askedBy, request));
    }

    /** Goes on with the load where it failed, also in the steps after publication, and returns the request's id. */
    public long restart(long load, String askedBy) throws Exception {
        long last = transactions.run(LoadStep.ACTOR, connection -> number(connection, """
                select max(e.jobexecutionid)
                from reporting.load l join job_execution e on e.jobinstanceid = l.job_instance_id
                where l.load_id = ? and (l.state = 'failed' or l.state = 'published' and exists (
                    select from reporting.load_step s where s.load_id = l.load_id and s.state = 'failed'))
                having count(*) > 0""", load));
        return restartExecution(last, askedBy);
    }

    private long restartExecution(long execution, String askedBy) throws Exception {
        JobOperator jobs = BatchRuntime.getJobOperator();
        LocalDate asOf = LocalDate.parse(jobs.getParameters(execution).getProperty("asOf"));
        long request = request(asOf, askedBy, "waiting");
        jobs.restart(execution, parameters(asOf, askedBy, request));
        return request;
    }

    /** Goes on with an execution that was cut off, for the request it had. */
    public void goOn(long execution) throws Exception {
        JobOperator jobs = BatchRuntime.getJobOperator();
        Properties had = jobs.getParameters(execution);
        answer(Long.parseLong(had.getProperty("request")), LocalDate.parse(had.getProperty("asOf")), "waiting");
        jobs.restart(execution, had);
    }

    /** Notes what became of a request, and the day it is for. */
    public void answer(long request, LocalDate asOf, String state) throws Exception {
        transactions.run(LoadStep.ACTOR, connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update reporting.run_request set state = ?, as_of = ?, message = null where run_request_id = ?")) {
                update.setString(1, state);
                update.setObject(2, asOf);
                update.setLong(3, request);
                return update.executeUpdate();
            }
        });
    }

    /** Notes a request in the given state. */
    public long request(LocalDate asOf, String askedBy, String state) throws Exception {
        return transactions.run(
                LoadStep.ACTOR,
                connection -> number(
                        connection,
                        "insert into reporting.run_request (as_of, requested_by, state) values (?, ?, ?) returning run_request_id",
                        asOf,
                        askedBy,
                        state));
    }

    /** Whether the figures that show are those of the business date; published before another one, they are not. */
    public boolean published(LocalDate asOf) throws Exception {
        return transactions.run(
                LoadStep.ACTOR, connection -> current(connection, asOf).isPresent());
    }

    /** The day asked for, or the later one of the figures that show: an older day never takes the place of a newer one. */
    public LocalDate notBeforeShown(LocalDate asked) throws Exception {
        return transactions.run(LoadStep.ACTOR, connection -> notBeforeShown(connection, asked));
    }

    static LocalDate notBeforeShown(Connection connection, LocalDate asked) throws SQLException {
        if (!showsFigures(connection)) {
            return asked;
        }
        long later = number(connection, "select coalesce(max(as_of) - ?, 0) from reporting.run", asked);
        return asked.plusDays(Math.max(0, later));
    }

    /** Whether the timer has something to do: no figures of the day show, and nobody has asked for its night. */
    public boolean isDue(LocalDate asOf) throws Exception {
        return transactions.run(LoadStep.ACTOR, connection -> isDue(connection, asOf));
    }

    static boolean isDue(Connection connection, LocalDate asOf) throws SQLException {
        return current(connection, asOf).isEmpty()
                && number(
                                connection,
                                "select count(*) from reporting.run_request where as_of = ? and state in ('waiting', 'running')",
                                asOf)
                        == 0;
    }

    /** The load whose figures show, where they are as of the day. */
    static Optional<Long> current(Connection connection, LocalDate asOf) throws SQLException {
        if (!showsFigures(connection)) {
            return Optional.empty();
        }
        long load = number(connection, "select coalesce(max(load_id), 0) from reporting.run where as_of = ?", asOf);
        return load == 0 ? Optional.empty() : Optional.of(load);
    }

    private static boolean showsFigures(Connection connection) throws SQLException {
        return number(connection, "select count(*) from pg_tables where schemaname = 'reporting' and tablename = 'run'")
                > 0;
    }

    /** Whether a night other than that of the request is still to end. */
    public boolean isAnotherGoing(long request) throws Exception {
        return transactions.run(
                LoadStep.ACTOR,
                connection -> number(
                                connection,
                                "select count(*) from reporting.run_request where run_request_id <> ? and state in ('waiting', 'running')",
                                request)
                        > 0);
    }

    private static Properties parameters(LocalDate asOf, String askedBy, long request) {
        Properties parameters = new Properties();
        parameters.setProperty("asOf", asOf.toString());
        parameters.setProperty("askedBy", askedBy);
        parameters.setProperty("request", Long.toString(request));
        return parameters;
    }

    private static long number(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("nothing to go on with");
                }
                return found.getLong(1);
            }
        }
    }
}
