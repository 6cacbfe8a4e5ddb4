package lv.vecruzina.reports.recommendation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vecruzina.reports.shared.Column;
import lv.vecruzina.reports.shared.Formats;
import lv.vecruzina.reports.shared.Heading;
import lv.vecruzina.reports.shared.Labels;
import lv.vecruzina.reports.shared.Pdf;
import lv.vecruzina.reports.shared.Query;
import lv.vecruzina.reports.shared.Report;
import lv.vecruzina.reports.shared.ReportFormat;
import lv.vecruzina.reports.shared.ReportOutput;
import lv.vecruzina.reports.shared.Row;
import lv.vecruzina.reports.shared.Span;
import lv.vecruzina.reports.shared.Table;
import org.jspecify.annotations.Nullable;

/** Fulfilment of recommendations as of a day (rekomendāciju izpilde); missing answers stand at the top, in a box. */
public final class RecommendationFulfilmentReport implements Report {
    private static final List<Column> COLUMNS = List.of(
            Column.text("source"),
            Column.text("number"),
            Column.text("part"),
            Column.text("lead_body"),
            Column.text("own_status"),
            Column.date("own_status_on"),
            Column.text("ombudsman_status"),
            Column.date("ombudsman_status_on"),
            Column.text("answered"),
            Column.text("text"),
            Column.text("answer"),
            Column.count("commitments"),
            Column.count("done"),
            Column.count("late"),
            Column.count("without_date"),
            Column.text("commitment_no"),
            Column.text("commitment"),
            Column.text("owner"),
            Column.date("due_on"),
            Column.text("recurrence"),
            Column.text("state"),
            Column.date("done_on"),
            Column.text("evidence"),
            Column.count("evidence_files"),
            Column.text("difference"));

    /** What the data say (rādītāji), by month. */
    private static final List<Column> INDICATORS = List.of(
            Column.text("source"),
            Column.text("number"),
            Column.text("part"),
            Column.text("indicator"),
            Column.text("indicator_name"),
            Column.date("day"),
            Column.count("numerator"),
            Column.count("denominator"),
            Column.share("value"),
            Column.share("target"),
            Column.text("result"));

    /** Both histories: the own status and the Ombudsman's assessment, each day one became another. */
    private static final List<Column> STATUSES = List.of(
            Column.text("source"),
            Column.text("number"),
            Column.text("part"),
            Column.text("whose"),
            Column.date("since"),
            Column.text("status"));

    @Override
    public String code() {
        return "recommendation-fulfilment";
    }

    @Override
    public List<Span.Kind> spans() {
        return List.of(Span.Kind.DAY);
    }

    @Override
    public List<ReportOutput> make(Connection connection, Span span, Set<ReportFormat> formats, Locale locale)
            throws SQLException {
        Labels labels = Labels.in(locale);
        List<Row> found = Query.rows(connection, "recommendation/recommendation-fulfilment", span.from());
        if (found.isEmpty()) {
            throw new SQLException("the warehouse was never published");
        }
        Heading heading = Heading.of(code(), labels.span(span), found.get(0), labels);
        List<Row> counted = Query.rows(connection, "recommendation/recommendation-indicators", span.from());
        FulfilmentIndicators indicators = new FulfilmentIndicators(counted, YearMonth.from(span.from()), labels);
        List<Row> statuses = Query.rows(connection, "recommendation/recommendation-statuses", span.from());
        statuses.forEach(
                row -> row.with("whose", labels.text("column." + row.get("said_by", String.class) + "_status")));
        FulfilmentWords words = new FulfilmentWords(labels, statuses);
        List<Row> rows = found.stream()
                .filter(row -> row.has("recommendation_id"))
                .map(row -> words.added(row, indicators.states(row.get("recommendation_id", Long.class))))
                .toList();
        return new Formats(formats, heading, labels)
                .of(
                        code() + "_" + span.name(),
                        List.of(
                                new Table("", COLUMNS, rows),
                                Table.byKey(
                                        "indicators",
                                        INDICATORS,
                                        counted,
                                        "source",
                                        "number",
                                        "part",
                                        "indicator",
                                        "day"),
                                Table.byKey(
                                        "statuses", STATUSES, statuses, "source", "number", "part", "whose", "since")),
                        () -> print(heading, labels, rows, indicators));
    }

    /** The summary, then each part with its commitments and after them what the data say. */
    private byte[] print(Heading heading, Labels labels, List<Row> rows, FulfilmentIndicators indicators) {
        Map<Long, List<Row>> parts = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("recommendation_id", Long.class), LinkedHashMap::new, Collectors.toList()));
        List<Row> firsts =
                parts.values().stream().map(part -> part.get(0).copy()).toList();
        List<Row> printed = new ArrayList<>();
        firsts.forEach(part -> printed.add(part.copy().with("section", "summary")));
        parts.values().forEach(part -> {
            part.forEach(row -> printed.add(row.with("section", "parts")));
            printed.addAll(indicators.rows(part.get(0)));
        });
        return new Pdf(heading, labels)
                .with("UNANSWERED", unanswered(firsts, labels))
                .with("CALM", labels.text(code() + (parts.isEmpty() ? ".empty" : ".allAnswered")))
                .print("recommendation/recommendation-fulfilment", printed);
    }

    private static @Nullable String unanswered(Collection<Row> parts, Labels labels) {
        String lines = parts.stream()
                .filter(part -> !part.has("answer"))
                .map(part -> labels.text(
                        "recommendation-fulfilment.unanswered.lead",
                        part.get("reference", String.class),
                        part.get("lead_body", String.class)))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }
}
