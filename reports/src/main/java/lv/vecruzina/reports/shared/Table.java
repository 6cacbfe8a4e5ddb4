package lv.vecruzina.reports.shared;

import java.util.Comparator;
import java.util.List;

/**
 * One table of a report (tabula): a sheet of its workbook and a CSV file of its own.
 *
 * @param name what the file name gains, e.g. {@code people}; empty for the main table
 */
public record Table(String name, List<Column> columns, List<Row> rows) {
    /** A table whose rows stand in the order of its key columns, whatever order they are printed in. */
    public static Table byKey(String name, List<Column> columns, List<Row> rows, String... key) {
        Comparator<Row> byKey = Comparator.comparing(row -> String.valueOf(row.get(key[0])));
        for (String next : List.of(key).subList(1, key.length)) {
            byKey = byKey.thenComparing(row -> String.valueOf(row.get(next)));
        }
        return new Table(name, columns, rows.stream().sorted(byKey).toList());
    }
}
