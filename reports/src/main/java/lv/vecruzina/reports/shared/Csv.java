package lv.vecruzina.reports.shared;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lv.vecruzina.ejb.shared.FormulaGuard;
import org.jspecify.annotations.Nullable;

/**
 * Every CSV the system writes (CSV datne): UTF-8 with byte-order mark, {@code ;} between cells, decimal comma, ISO dates,
 * CRLF after each line, nothing for null, quoted as RFC 4180 says. Text that a spreadsheet would run as a formula gets a
 * leading {@code '}; numbers never do.
 */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** A file with one heading line and a line for each row; rows are written in the order given. */
    public static byte[] of(List<String> heading, Iterable<? extends List<? extends @Nullable Object>> rows) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        line(text, heading);
        for (List<? extends @Nullable Object> row : rows) {
            line(text, row);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The file of a table of a report; the heading is the columns' keys, which no language changes. */
    public static byte[] of(List<Column> columns, List<Row> rows) {
        return of(
                columns.stream().map(Column::key).toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> row.values().get(column.key()))
                                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new)))
                        .toList());
    }

    private static void line(StringBuilder text, List<? extends @Nullable Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ";").append(cell(cells.get(i)));
        }
        text.append("\r\n");
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString().replace('.', ',');
        }
        if (value instanceof Boolean said) {
            return said ? "yes" : "no";
        }
        return value instanceof String words ? quoted(FormulaGuard.on(words)) : value.toString();
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ';' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
