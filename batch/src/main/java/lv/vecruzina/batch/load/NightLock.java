package lv.vecruzina.batch.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The lock of the night (nakts slēdzene): one job at a time on the whole database, also with two servers. It lives as long
 * as its connection, so a server that dies lets go of it.
 */
final class NightLock implements AutoCloseable {
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
