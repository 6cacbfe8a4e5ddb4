package lv.vecruzina.reports.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import lv.vecruzina.ejb.shared.TestDatabase;

/** Makes one file of a report from the published test centre. */
public record MadeReport(TestDatabase db, Report report) {
    public ReportOutput file(String day, ReportFormat format) {
        return file(day, format, Locale.forLanguageTag("lv"));
    }

    public ReportOutput file(String day, ReportFormat format, Locale locale) {
        return files(report.spans().get(0), day, format, locale).get(0);
    }

    /** The files of the span of that kind which holds the day, the main one first. */
    public List<ReportOutput> files(Span.Kind kind, String day, ReportFormat format, Locale locale) {
        try (Connection connection = db.dataSource().getConnection()) {
            return report.make(connection, Span.of(kind, LocalDate.parse(day)), EnumSet.of(format), locale);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String print(String day) {
        return Printed.pdf(file(day, ReportFormat.PDF));
    }
}
