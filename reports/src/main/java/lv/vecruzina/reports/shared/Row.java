package lv.vecruzina.reports.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of a report's dataset (datu rinda): values by column label, in the query's order. */
public final class Row {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** A copy that can be changed without changing this row. */
    public Row copy() {
        Row copy = new Row();
        copy.values.putAll(values);
        return copy;
    }

    public Row with(String column, @Nullable Object value) {
        values.put(column, value);
        return this;
    }

    public @Nullable Object get(String column) {
        return values.get(column);
    }

    public boolean has(String column) {
        return values.get(column) != null;
    }

    /** The value of a column that is always filled; of another type or empty is a defect of the query. */
    public <T> T get(String column, Class<T> type) {
        return type.cast(Objects.requireNonNull(values.get(column), column));
    }

    public Map<String, @Nullable Object> values() {
        return values;
    }
}
