package lv.vecruzina.wildfly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/** Makes the users of a sample run responsible for some of its clients (loks), once the sample's records have entered. */
final class SampleCircle {
    private final Database database;

    SampleCircle(Database database) {
        this.database = database;
    }

    /** Changes nothing where there are no records yet, or groups already. */
    void give() throws IOException, SQLException {
        try (InputStream script = SampleCircle.class.getResourceAsStream("/sample/circle.sql");
                Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
