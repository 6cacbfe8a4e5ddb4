package lv.vecruzina.reports.shared;

import java.time.LocalDate;

/** What stands on every page (galvene): which report, for which period, from data as of which day and which load. */
public record Heading(String title, String period, String data, LocalDate asOf, long loadId) {
    /** The heading of a report whose dataset carries {@code as_of} and {@code load_id} in every row. */
    public static Heading of(String code, String period, Row row, Labels labels) {
        LocalDate asOf = row.get("as_of", LocalDate.class);
        long loadId = row.get("load_id", Long.class);
        String data = labels.text("page.data", labels.day(asOf), Long.toString(loadId));
        return new Heading(labels.text(code + ".title"), period, data, asOf, loadId);
    }
}
