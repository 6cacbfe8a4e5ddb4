package lv.vecruzina.wildfly;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The night the application runs at this start, watched through its own tables. */
final class Night {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration SPOKEN_EVERY = Duration.ofSeconds(15);

    /**
     * How it ended.
     *
     * @param state published, held or failed
     */
    record Outcome(String state, String message) {
        boolean published() {
            return state.equals("published");
        }
    }

    private final Database database;
    private final LocalDate asOf;
    private final Consumer<String> progress;
    private final OffsetDateTime since;
    private final Set<String> told = new HashSet<>();
    private long spoken = System.nanoTime();

    /** Make it before the server starts: requests older than this moment, by the database's clock, do not count. */
    Night(Database database, LocalDate asOf, Consumer<String> progress) throws SQLException {
        this.database = database;
        this.asOf = asOf;
        this.progress = progress;
        try (Connection connection = database.connect();
                ResultSet now = connection.createStatement().executeQuery("select now()")) {
            now.next();
            this.since = now.getObject(1, OffsetDateTime.class);
        }
    }

    /**
     * Tells each step as it begins and ends, and that it still waits at least every 15 seconds.
     *
     * @return the outcome; "failed" also if the server ends or asks for no night within ten minutes
     */
    Outcome await(BooleanSupplier serverAlive) throws SQLException, InterruptedException {
        long start = System.nanoTime();
        progress.accept("The night of " + asOf + " is running");
        try (Connection connection = database.connect()) {
            while (serverAlive.getAsBoolean()) {
                boolean prepared = exists(connection, "select to_regclass('reporting.run_request') is not null");
                if (prepared) {
                    tellSteps(connection);
                    Outcome outcome = outcome(connection);
                    if (outcome != null
                            && !outcome.state().equals("waiting")
                            && !outcome.state().equals("running")) {
                        return outcome;
                    }
                    if (outcome != null) {
                        start = System.nanoTime();
                        tellWaiting(outcome);
                    }
                }
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    return new Outcome("failed", "the application has not asked for the night of " + asOf);
                }
                if (System.nanoTime() - spoken > SPOKEN_EVERY.toNanos()) {
                    tell("The night of " + asOf + " goes on");
                }
                Thread.sleep(500);
            }
        }
        return new Outcome("failed", "the server ended");
    }

    /** Only what this start asked for: a page or the timer may ask for other nights meanwhile. */
    private static final String REQUEST = """
            select state, coalesce(message, '') from reporting.run_request
            where requested_at >= ? and requested_by = 'start' and as_of >= ? order by run_request_id desc limit 1
            """;

    private static final String STEPS = """
            select s.load_id, s.step, s.state, coalesce(s.rows_written, 0), coalesce(s.message, ''),
                   extract(epoch from s.finished_at - s.started_at)::numeric(12, 1)
            from reporting.load_step s
            where coalesce(s.finished_at, s.started_at) >= ?
            order by s.started_at, s.finished_at nulls last
            """;

    private @Nullable Outcome outcome(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REQUEST)) {
            statement.setObject(1, since);
            statement.setObject(2, asOf);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? new Outcome(row.getString(1), row.getString(2)) : null;
            }
        }
    }

    private void tellWaiting(Outcome outcome) {
        if (outcome.state().equals("waiting") && !outcome.message().isEmpty() && told.add(outcome.message())) {
            tell("The night of " + asOf + " " + outcome.message());
        }
    }

    private void tellSteps(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STEPS)) {
            statement.setObject(1, since);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String state = row.getString(3);
                    if (told.add(row.getLong(1) + " " + row.getString(2) + " " + state)) {
                        String seconds = row.getString(6);
                        tell("  " + row.getString(2) + ": " + state
                                + (seconds == null ? "" : ", " + row.getLong(4) + " rows, " + seconds + " s")
                                + (row.getString(5).isEmpty() ? "" : ", " + row.getString(5)));
                    }
                }
            }
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void tell(String line) {
        spoken = System.nanoTime();
        progress.accept(line);
    }
}
