package lv.vecruzina.reports.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one query of a report (vaicājums), kept as a file beside its template under {@code /reports}. */
public final class Query {
    private Query() {}

    /** All rows of the query in {@code /reports/<name>.sql}; dates come as {@link LocalDate}. */
    public static List<Row> rows(Connection connection, String name, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text(name))) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                List<Row> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(row(found));
                }
                return rows;
            }
        }
    }

    private static Row row(ResultSet found) throws SQLException {
        ResultSetMetaData columns = found.getMetaData();
        Row row = new Row();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            row.with(columns.getColumnLabel(i), value(found, columns, i));
        }
        return row;
    }

    private static @Nullable Object value(ResultSet found, ResultSetMetaData columns, int i) throws SQLException {
        return columns.getColumnType(i) == Types.DATE ? found.getObject(i, LocalDate.class) : found.getObject(i);
    }

    private static String text(String name) {
        try (InputStream file = Query.class.getResourceAsStream("/reports/" + name + ".sql")) {
            if (file == null) {
                throw new IllegalArgumentException("no query " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
