package lv.vecruzina.wildfly;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database the application works in.
 *
 * @param url JDBC address without user and password
 */
public record Database(String url, String user, String password) {
    private static final int OLDEST = 15;

    /** A new connection with auto-commit on; the caller closes it. */
    public Connection connect() throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setConnectTimeout(10);
        return source.getConnection();
    }

    /** The address with user and password in it, as other programs take it. */
    public String urlWithLogin() {
        return url + (url.contains("?") ? "&" : "?") + "user=" + user + "&password=" + password;
    }

    /**
     * Checks a database that somebody else runs.
     *
     * @throws RunFailure if it cannot be reached or is older than PostgreSQL 15
     */
    void check() {
        try (Connection connection = connect()) {
            refuseOlder(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw new RunFailure("The database at " + url + " cannot be used as user " + user + ": " + e.getMessage()
                    + " (from DATABASE_URL, DATABASE_USER, DATABASE_PASSWORD).");
        }
    }

    void refuseOlder(int version) {
        if (version < OLDEST) {
            throw new RunFailure(
                    "The database at " + url + " is PostgreSQL " + version + "; at least " + OLDEST + " is needed.");
        }
    }
}
