package lv.vecruzina.batch.delivery;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table that the import fills (mērķa kolonna). One that follows another is written only when the other
 * changes: a cipher is new each time and is kept while its hash is the same.
 */
public record Target(
        String column,
        String type,
        boolean key,
        Function<Row, @Nullable Object> value,
        @Nullable String follows) {
    Target asKey() {
        return new Target(column, type, true, value, follows);
    }

    static String insertion(Target target) {
        return "g." + target.column + "::" + target.type;
    }

    String assignment() {
        return follows == null
                ? column + " = excluded." + column
                : "%1$s = case when t.%2$s is distinct from excluded.%2$s then excluded.%1$s else t.%1$s end"
                        .formatted(column, follows);
    }
}
