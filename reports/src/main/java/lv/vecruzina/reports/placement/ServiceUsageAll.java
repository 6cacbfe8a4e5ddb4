package lv.vecruzina.reports.placement;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import lv.vecruzina.reports.shared.Column;
import lv.vecruzina.reports.shared.Csv;
import lv.vecruzina.reports.shared.Query;
import lv.vecruzina.reports.shared.ReportFormat;
import lv.vecruzina.reports.shared.ReportOutput;
import lv.vecruzina.reports.shared.Row;

/** Use of services over the whole period (visa perioda dati), as the view {@code service_usage_month} gives it. */
public final class ServiceUsageAll {
    private static final List<Column> COLUMNS = Stream.of(
                    "month",
                    "service",
                    "payer",
                    "opening",
                    "admitted",
                    "ended",
                    "closing",
                    "persons",
                    "units",
                    "absent_days",
                    "amount_eur")
            .map(Column::text)
            .toList();

    private ServiceUsageAll() {}

    /** The file {@code service-usage_all.csv}; internal, because it hides no small numbers. */
    public static ReportOutput make(Connection connection) throws SQLException {
        List<Row> rows = Query.rows(connection, "placement/service-usage-all");
        if (rows.isEmpty()) {
            throw new SQLException("the warehouse was never published");
        }
        long loadId = rows.get(0).get("load_id", Long.class);
        byte[] content =
                Csv.of(COLUMNS, rows.stream().filter(row -> row.has("month")).toList());
        return new ReportOutput("service-usage_all", ReportFormat.CSV, loadId, content);
    }
}
