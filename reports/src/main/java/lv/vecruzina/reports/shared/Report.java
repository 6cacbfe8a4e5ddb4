package lv.vecruzina.reports.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A report (pārskats) printed from the schema {@code reporting} alone. */
public interface Report {
    /** What the report is asked for: a calendar month, or one day. */
    enum Period {
        MONTH,
        DAY
    }

    /** Stem of its file names and key of its title, e.g. {@code service-usage}. */
    String code();

    Period period();

    /**
     * Makes the report in the formats asked for, all from one query result; a period without data gives a report that says so.
     *
     * @param day the day as of; for a monthly report any day of the month
     * @param locale language of the labels: English, or Latvian for every other one
     * @throws SQLException where the warehouse was never published or can't be read
     */
    List<ReportOutput> make(Connection connection, LocalDate day, Set<ReportFormat> formats, Locale locale)
            throws SQLException;
}
