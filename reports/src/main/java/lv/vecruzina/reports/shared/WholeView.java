package lv.vecruzina.reports.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A reading view of the warehouse as one CSV with its columns (skata dati); internal, because it hides no small numbers. The
 * query gives load_id first, then the view's key and columns, in their order.
 */
public final class WholeView {
    private static final String LOAD = "load_id";

    private WholeView() {}

    /** The file {@code <fileName>.csv} of the query of this name. */
    public static ReportOutput make(Connection connection, String fileName, String query) throws SQLException {
        List<Row> rows = Query.rows(connection, query);
        if (rows.isEmpty()) {
            throw new SQLException("the warehouse was never published");
        }
        long loadId = rows.get(0).get(LOAD, Long.class);
        List<Column> columns = rows.get(0).values().keySet().stream()
                .filter(name -> !name.equals(LOAD))
                .map(Column::text)
                .toList();
        String key = columns.get(0).key();
        byte[] content =
                Csv.of(columns, rows.stream().filter(row -> row.has(key)).toList());
        return new ReportOutput(fileName, ReportFormat.CSV, loadId, content);
    }
}
