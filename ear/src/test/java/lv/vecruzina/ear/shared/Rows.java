package lv.vecruzina.ear.shared;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Asks and changes the database past the application. */
public interface Rows {
    Connection connect() throws SQLException;

    /** Executes one statement and returns the number of rows it changed. */
    default int update(String sql, Object... parameters) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = filled(connection, sql, parameters)) {
            statement.execute();
            return statement.getUpdateCount();
        }
    }

    /** The first cell as text; null where there is no row or nothing in it. */
    default @Nullable String value(String sql, Object... parameters) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = filled(connection, sql, parameters);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /** Rows of two columns, as text. */
    default Map<String, String> pairs(String sql, Object... parameters) throws SQLException {
        Map<String, String> pairs = new TreeMap<>();
        try (Connection connection = connect();
                PreparedStatement statement = filled(connection, sql, parameters);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                pairs.put(row.getString(1), row.getString(2));
            }
        }
        return pairs;
    }

    private static PreparedStatement filled(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
