package lv.vecruzina.reports.participation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

/**
 * How children take part (bērnu līdzdalība), as counts by month of the twelve that end with the asked one: plans, choices,
 * teenagers' sessions, the anonymous survey. It leaves the centre.
 */
public final class ParticipationReport implements Report {
    private static final List<Column> COLUMNS = List.of(
            Column.date("month"),
            Column.text("figure"),
            Column.text("figure_name"),
            Column.text("kind"),
            Column.date("day"),
            Column.count("numerator"),
            Column.count("denominator"),
            Column.count("rest"),
            Column.share("value"),
            Column.text("result"));

    @Override
    public String code() {
        return "participation";
    }

    @Override
    public List<Span.Kind> spans() {
        return List.of(Span.Kind.MONTH);
    }

    @Override
    public List<ReportOutput> make(Connection connection, Span span, Set<ReportFormat> formats, Locale locale)
            throws SQLException {
        Labels labels = Labels.in(locale);
        List<Row> found = Query.rows(connection, "participation/participation", span.to());
        if (found.isEmpty()) {
            throw new SQLException("the warehouse was never published");
        }
        Heading heading = Heading.of(code(), labels.span(span), found.get(0), labels);
        ParticipationFigures figures = new ParticipationFigures(
                found.stream().filter(row -> row.has("figure")).toList(), YearMonth.from(span.to()), labels);
        ParticipationSurvey surveys = new ParticipationSurvey(
                Query.rows(connection, "participation/participation-survey", span.to()), labels);
        return new Formats(formats, heading, labels)
                .of(
                        code() + "_" + span.name(),
                        List.of(
                                Table.byKey("", COLUMNS, figures.table(), "figure", "kind", "month"),
                                new Table("survey", ParticipationSurvey.COLUMNS, surveys.table())),
                        () -> {
                            List<Row> printed = new ArrayList<>(figures.printed());
                            printed.addAll(surveys.printed());
                            return new Pdf(heading, labels)
                                    .with("NOTES", notes(heading, labels, span, printed))
                                    .print("participation/participation", printed);
                        });
    }

    private static @Nullable String notes(Heading heading, Labels labels, Span span, List<Row> printed) {
        List<String> notes = new ArrayList<>();
        if (printed.isEmpty()) {
            notes.add(labels.text("participation.empty"));
        }
        if (heading.asOf().isBefore(span.to())) {
            notes.add(labels.text("participation.unfinished", labels.day(heading.asOf())));
        }
        return notes.isEmpty() ? null : String.join("\n", notes);
    }
}
