package lv.vecruzina.batch.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A file of the warehouse (SQL datne), one table or check each; it runs from psql as it stands. */
public record SqlFile(String path) {

    /** Name of the table or check the file makes: its base name. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public String text() {
        String resource = "/warehouse/" + path + ".sql";
        try (InputStream found = SqlFile.class.getResourceAsStream(resource)) {
            if (found == null) {
                throw new IllegalArgumentException("no such file: " + resource);
            }
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Executes all statements and returns the largest number of rows one of them wrote. */
    public long execute(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long most = 0;
            boolean rows = statement.execute(text());
            while (rows || statement.getUpdateCount() != -1) {
                most = rows ? most : Math.max(most, statement.getLargeUpdateCount());
                rows = statement.getMoreResults();
            }
            return most;
        }
    }
}
