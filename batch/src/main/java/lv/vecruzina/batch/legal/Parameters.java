package lv.vecruzina.batch.legal;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The legal parameters (normatīvie parametri) as they stood when an import began to read a file. */
public final class Parameters {
    private final Map<String, NavigableMap<LocalDate, BigDecimal>> values = new HashMap<>();

    private Parameters() {}

    public static Parameters read(Connection connection) throws SQLException {
        Parameters parameters = new Parameters();
        try (var statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select code, variant, valid_from, value from care.legal_parameter")) {
            while (found.next()) {
                parameters
                        .values
                        .computeIfAbsent(key(found.getString(1), found.getString(2)), code -> new TreeMap<>())
                        .put(found.getObject(3, LocalDate.class), found.getBigDecimal(4));
            }
        }
        return parameters;
    }

    /** The value valid on the day; null where none is known. */
    public @Nullable BigDecimal on(String code, String variant, LocalDate day) {
        NavigableMap<LocalDate, BigDecimal> dated = values.get(key(code, variant));
        Map.Entry<LocalDate, BigDecimal> valid = dated == null ? null : dated.floorEntry(day);
        return valid == null ? null : valid.getValue();
    }

    /** The value valid on the day as a whole number; null where none is known. */
    public @Nullable Integer count(String code, String variant, LocalDate day) {
        BigDecimal value = on(code, variant, day);
        return value == null ? null : value.intValue();
    }

    private static String key(String code, String variant) {
        return code + '/' + variant;
    }
}
