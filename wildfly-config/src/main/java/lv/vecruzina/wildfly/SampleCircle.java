package lv.vecruzina.wildfly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/**
 * Makes the users of a sample run responsible for some of its clients (loks), once the sample's records have entered, and adds
 * what no spreadsheet brings: the people around the clients, what care must know, applications, sessions to come, pathways led at
 * the screen.
 */
final class SampleCircle {
    private static final List<String> SCRIPTS =
            List.of("circle", "people", "services", "rights", "leavers", "behaviour", "pathways", "meals");

    private final Database database;

    SampleCircle(Database database) {
        this.database = database;
    }

    /** Enters the survey that the first night is to count; it is nobody's, so it needs no client. */
    void giveSurvey() throws IOException, SQLException {
        run(List.of("survey"));
    }

    /** Changes nothing where there are no records yet, nor what is there already. */
    void give() throws IOException, SQLException {
        run(SCRIPTS);
    }

    private void run(List<String> scripts) throws IOException, SQLException {
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            for (String name : scripts) {
                statement.execute(script(name));
            }
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream script = SampleCircle.class.getResourceAsStream("/sample/" + name + ".sql")) {
            return new String(Objects.requireNonNull(script, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
