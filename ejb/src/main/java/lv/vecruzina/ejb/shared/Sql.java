package lv.vecruzina.ejb.shared;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Queries kept in files (SQL vaicājumi): what JPQL cannot say lies under {@code /sql/<feature>/<name>.sql}. */
public final class Sql {
    /** Makes a record of the current row. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private Sql() {}

    /**
     * Reads all rows of a query file with its parameters in order.
     *
     * @throws PersistenceException with the database's refusal as its cause
     */
    public static <T> List<T> rows(DataSource dataSource, String file, Row<T> row, @Nullable Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(text(file))) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(row.of(found));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new PersistenceException(file, e);
        }
    }

    /** The text of a query file, for who runs it on a connection of its own. */
    public static String text(String file) {
        String resource = "/sql/" + file + ".sql";
        try (InputStream found = Sql.class.getResourceAsStream(resource)) {
            if (found == null) {
                throw new IllegalArgumentException("no such query: " + resource);
            }
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
