package lv.vecruzina.batch.delivery;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import lv.vecruzina.ejb.delivery.Reason;
import org.jspecify.annotations.Nullable;

/** What has been entered before, by the name a file calls it (zināmie ieraksti): read once a file, so that no row asks. */
public final class Known<T> {
    /** Turns a row of the query into what is known. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet found) throws SQLException;
    }

    private final String code;
    private final Map<String, T> byName = new HashMap<>();

    private Known(String code) {
        this.code = code;
    }

    /**
     * Reads all of them.
     *
     * @param code code of the reason by which an unknown name is refused
     * @param sql query whose first column is the name
     */
    public static <T> Known<T> of(Connection connection, String code, String sql, Reader<T> reader)
            throws SQLException {
        Known<T> known = new Known<>(code);
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                known.byName.put(found.getString(1), reader.read(found));
            }
        }
        return known;
    }

    public @Nullable T get(String name) {
        return byName.get(name);
    }

    T find(String column, String name) throws Refused {
        T found = byName.get(name);
        if (found == null) {
            throw new Refused(Reason.of(code, column, name));
        }
        return found;
    }
}
