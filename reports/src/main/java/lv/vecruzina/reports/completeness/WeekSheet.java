package lv.vecruzina.reports.completeness;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import lv.vecruzina.ejb.completeness.WeekRow;
import lv.vecruzina.reports.shared.Document;

/**
 * A worker's list of the week (nedēļas saraksts): what files lacked on Monday, what of it is still open and what has been closed
 * since. Given name and initial only, since paper gets lost.
 *
 * @param worker the worker's name; empty for the director
 */
public record WeekSheet(LocalDate week, String worker, List<WeekRow> rows, LocalDate day) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** The list in Latvian, as PDF. */
    public byte[] print() {
        return new Document()
                .fact("completeness.week", week)
                .fact("completeness.worker", worker.isEmpty() ? Document.word("completeness.director") : worker)
                .list("completeness.open", lines(true), "completeness.none_open")
                .list("completeness.closed", lines(false), "completeness.none_closed")
                .print("completeness.title", String.valueOf(rows.size()), day);
    }

    private List<String> lines(boolean open) {
        return rows.stream()
                .filter(row -> row.isOpen() == open)
                .map(WeekSheet::line)
                .toList();
    }

    private static String line(WeekRow row) {
        return "%s, %s %s. – %s (%s), %s %s"
                .formatted(
                        row.clientNo(),
                        row.givenName(),
                        row.familyName().charAt(0),
                        Document.word("completeness.thing." + row.thing()),
                        row.serviceCode(),
                        Document.word("completeness.since"),
                        DAY.format(row.since()));
    }
}
