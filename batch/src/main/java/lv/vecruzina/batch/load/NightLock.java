package lv.vecruzina.batch.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/**
 * The lock of the night (nakts slēdzene): one job at a time on the whole database, also with two servers. It lives as long
 * as its connection, so a server that dies lets go of it.
 */
final class NightLock implements AutoCloseable {
    /** Longer than any night, so that only a hung one is given up on. */
    static final Duration PATIENCE = Duration.ofHours(2);

    private static final long PAUSE_MILLIS = 250;
    private static final long KEY = 0x5645_4352_555A_494EL;

    private final Connection connection;

    private NightLock(Connection connection) {
        this.connection = connection;
    }

    /** The lock, or nothing where somebody holds it. */
    static Optional<NightLock> take(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        boolean taken = false;
        try {
            taken = ask(connection, "select pg_try_advisory_lock(" + KEY + ")");
            return taken ? Optional.of(new NightLock(connection)) : Optional.empty();
        } finally {
            if (!taken) {
                connection.close();
            }
        }
    }

    /** Asks for the lock until it is free, for as long as it is wanted and the patience lasts. */
    static Optional<NightLock> await(DataSource dataSource, Duration patience, BooleanSupplier wanted)
            throws SQLException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        Optional<NightLock> lock = take(dataSource);
        while (lock.isEmpty() && wanted.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(PAUSE_MILLIS);
            lock = take(dataSource);
        }
        return lock;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            ask(connection, "select pg_advisory_unlock(" + KEY + ")");
        }
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
