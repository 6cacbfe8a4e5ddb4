package lv.vecruzina.reports.completeness;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** The list in Latvian, as PDF: what is open, file by file, then what has been closed. */
    public byte[] print() {
        Document sheet = new Document()
                .fact("completeness.week", week)
                .fact("completeness.worker", worker.isEmpty() ? Document.word("completeness.director") : worker);
        add(sheet, true, "completeness.open", "completeness.none_open");
        add(sheet, false, "completeness.closed", "completeness.none_closed");
        return sheet.print(
                "completeness.title",
                week.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + "/" + week.get(IsoFields.WEEK_BASED_YEAR),
                day);
    }

    private void add(Document sheet, boolean open, String heading, String none) {
        Map<String, List<String>> files = rows.stream()
                .filter(row -> row.isOpen() == open)
                .collect(Collectors.groupingBy(
                        row -> "%s, %s %s."
                                .formatted(
                                        row.clientNo(),
                                        row.givenName(),
                                        row.familyName().charAt(0)),
                        LinkedHashMap::new,
                        Collectors.mapping(WeekSheet::line, Collectors.toList())));
        if (files.isEmpty()) {
            sheet.text(heading).text(none);
        } else {
            sheet.text(
                    "completeness.counted",
                    Document.word(heading),
                    files.values().stream().mapToInt(List::size).sum());
            files.forEach(sheet::entry);
        }
    }

    private static String line(WeekRow row) {
        return "%s (%s), %s %s"
                .formatted(
                        Document.word("completeness.thing." + row.thing()),
                        Document.word("service." + row.serviceCode()),
                        Document.word("completeness.since"),
                        DAY.format(row.since()));
    }
}
