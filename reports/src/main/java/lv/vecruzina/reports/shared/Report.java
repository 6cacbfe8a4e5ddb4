package lv.vecruzina.reports.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A report (pārskats) printed from the schema {@code reporting} alone. */
public interface Report {
    /** Stem of its file names and key of its title, e.g. {@code service-usage}. */
    String code();

    /** What it can be asked for; the night makes the first. */
    List<Span.Kind> spans();

    /**
     * Makes the report in the formats asked for, all from one query result; a span without data gives a report that says so.
     *
     * @param locale language of the labels: English, or Latvian for every other one
     * @throws SQLException where the warehouse was never published or can't be read
     */
    List<ReportOutput> make(Connection connection, Span span, Set<ReportFormat> formats, Locale locale)
            throws SQLException;
}
