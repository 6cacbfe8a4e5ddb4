package lv.vecruzina.batch.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import lv.vecruzina.batch.shared.LoadStep;
import lv.vecruzina.reports.Reports;
import lv.vecruzina.reports.shared.Report;
import lv.vecruzina.reports.shared.Span;

/**
 * Makes the reports of a published load (pārskatu sagatavošana): each as of the load's day in every format, and the use of
 * services over the whole period. What an earlier attempt of the same load made is replaced.
 */
@Named
@Dependent
public class MakeReports extends LoadStep {
    private static final Locale LATVIAN = Locale.forLanguageTag("lv");

    @Override
    protected String neededState() {
        return "published";
    }

    @Override
    protected long work(Connection connection, long load) throws SQLException {
        return make(connection, load);
    }

    /** Returns the number of files made. */
    public static long make(Connection connection, long load) throws SQLException {
        update(connection, "delete from reporting.report_file where load_id = ? and made_by = ?", load, ACTOR);
        ReportFiles files = new ReportFiles(connection, ACTOR);
        LocalDate day = asOf(connection, load);
        long made = 0;
        for (Report report : Reports.ALL) {
            Span span = Span.of(report.spans().get(0), day);
            made += files.make(report, span, LATVIAN).size();
        }
        return made + files.makeViews(day);
    }

    private static LocalDate asOf(Connection connection, long load) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select as_of from reporting.load where load_id = ?")) {
            query.setLong(1, load);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getObject("as_of", LocalDate.class);
            }
        }
    }
}
