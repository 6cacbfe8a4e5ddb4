package lv.vecruzina.batch.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import lv.vecruzina.ejb.delivery.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Speaks against a row that entered nevertheless (brīdinājums).
 *
 * @param subject id in the row's table of what the warning is about, where it may be taken back later
 */
public record Warning(Row row, Reason reason, @Nullable Long subject) {
    public Warning(Row row, Reason reason) {
        this(row, reason, null);
    }

    /**
     * A warning on each row of which the query says true. It is judged by what is stored: an absent column keeps what was
     * known before.
     *
     * @param sql query for one boolean, and for the subject where it has one, by the values of the columns named, in their
     *     order
     */
    public static List<Warning> where(
            Connection connection, String sql, List<Row> rows, Reason reason, String... columns) throws SQLException {
        List<Warning> warnings = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Row row : rows) {
                for (int i = 0; i < columns.length; i++) {
                    statement.setString(i + 1, String.valueOf(row.value(columns[i])));
                }
                try (ResultSet found = statement.executeQuery()) {
                    if (found.next() && found.getBoolean(1)) {
                        boolean named = found.getMetaData().getColumnCount() > 1;
                        warnings.add(new Warning(row, reason, named ? found.getLong(2) : null));
                    }
                }
            }
        }
        return warnings;
    }
}
