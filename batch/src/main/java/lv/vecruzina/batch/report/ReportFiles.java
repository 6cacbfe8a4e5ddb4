package lv.vecruzina.batch.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import lv.vecruzina.reports.shared.Report;
import lv.vecruzina.reports.shared.ReportFormat;
import lv.vecruzina.reports.shared.ReportOutput;
import lv.vecruzina.reports.shared.Span;
import lv.vecruzina.reports.shared.WholeView;

/** The register of report files made (pārskatu datnes): each is kept whole, with its hash and the load it was made from. */
final class ReportFiles {
    private final Connection connection;
    private final String madeBy;

    ReportFiles(Connection connection, String madeBy) {
        this.connection = connection;
        this.madeBy = madeBy;
    }

    /** Makes the report of the span in every format and returns the ids of the files kept. */
    List<Long> make(Report report, Span span, Locale locale) throws SQLException {
        String parameters = "{" + span.json() + ", \"language\": \"" + locale.getLanguage() + "\"}";
        List<Long> kept = new ArrayList<>();
        for (ReportOutput made : report.make(connection, span, EnumSet.allOf(ReportFormat.class), locale)) {
            kept.add(keep(report.code(), parameters, made));
        }
        return kept;
    }

    /**
     * Makes the files that hide nothing, for inside the centre: {@code service-usage_all.csv}, {@code indicators_<day>.csv} and
     * {@code participation_all.csv}; returns how many.
     */
    long makeViews(LocalDate day) throws SQLException {
        keep("service-usage", "{}", WholeView.make(connection, "service-usage_all", "placement/service-usage-all"));
        keep("indicators", "{}", WholeView.make(connection, "indicators_" + day, "indicator/indicators"));
        keep("participation", "{}", WholeView.make(connection, "participation_all", "participation/participation-all"));
        return 3;
    }

    private long keep(String report, String parameters, ReportOutput made) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into reporting.report_file
                    (report, format, parameters, load_id, file_name, sha256, content, made_by)
                values (?, ?, ?::jsonb, ?, ?, ?, ?, ?) returning report_file_id""")) {
            insert.setString(1, report);
            insert.setString(2, made.format().extension());
            insert.setString(3, parameters);
            insert.setLong(4, made.loadId());
            insert.setString(5, made.fileName());
            insert.setString(6, made.sha256());
            insert.setBytes(7, made.content());
            insert.setString(8, madeBy);
            try (ResultSet kept = insert.executeQuery()) {
                kept.next();
                return kept.getLong(1);
            }
        }
    }
}
