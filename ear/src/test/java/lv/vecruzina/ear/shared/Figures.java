package lv.vecruzina.ear.shared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;

/**
 * Fingerprints of everything a night leaves behind: figures, records, results of deliveries. They name rows by the numbers
 * people know, since the database's own keys differ after a transaction that was cut off.
 */
public final class Figures {
    private Figures() {}

    public static Map<String, String> of(Rows rows) throws IOException, SQLException {
        Map<String, String> figures = rows.pairs(text("/figures.sql"));
        figures.putAll(rows.pairs(text("/records.sql")));
        return figures;
    }

    private static String text(String name) throws IOException {
        try (InputStream sql = Objects.requireNonNull(Figures.class.getResourceAsStream(name), name)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
