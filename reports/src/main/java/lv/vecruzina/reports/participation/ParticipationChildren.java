package lv.vecruzina.reports.participation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.participation.ParticipationRow;
import lv.vecruzina.reports.shared.Column;
import lv.vecruzina.reports.shared.Document;
import lv.vecruzina.reports.shared.Formats;
import lv.vecruzina.reports.shared.Heading;
import lv.vecruzina.reports.shared.Labels;
import lv.vecruzina.reports.shared.ReportFormat;
import lv.vecruzina.reports.shared.ReportOutput;
import lv.vecruzina.reports.shared.Row;
import lv.vecruzina.reports.shared.Table;

/**
 * What each child of a circle has and lacks (bērnu saraksts), by client number alone, as PDF, CSV and XLSX. For inside the centre: made
 * for who asks, kept nowhere, never sent.
 */
public record ParticipationChildren(List<ParticipationRow> children, LocalDate asOf, Locale locale) {
    private static final List<Column> COLUMNS = List.of(
            Column.text("client_no"),
            Column.count("age"),
            Column.date("plan_made_on"),
            Column.date("review_due"),
            Column.text("own_opinion"),
            Column.text("co_author"),
            Column.text("last_choice"),
            Column.count("invited"),
            Column.count("delivered"),
            Column.text("lacking"));

    public ReportOutput make(ReportFormat format) {
        Labels labels = Labels.in(locale);
        Heading heading =
                new Heading(labels.text("participation.children"), labels.longDay(asOf), labels.day(asOf), asOf, 0);
        List<Row> rows = children.stream().map(child -> row(child, labels)).toList();
        return new Formats(EnumSet.of(format), heading, labels)
                .of("participation-children_" + asOf, List.of(new Table("", COLUMNS, rows)), () -> {
                    throw new IllegalArgumentException("the list is not printed");
                })
                .get(0);
    }

    /** The list in Latvian, as PDF: one entry a child, what is lacking on a line of its own. */
    public byte[] print() {
        Document list = new Document()
                .fact("participation.children.day", asOf)
                .fact("participation.children.count", children.size())
                .fact(
                        "participation.children.lacking",
                        children.stream()
                                .filter(child -> !child.lacking().isEmpty())
                                .count())
                .text("participation.children.inside");
        Labels latvian = Labels.in(Locale.forLanguageTag("lv"));
        children.forEach(child -> list.entry(child.clientNo(), lines(child, latvian)));
        return list.print("participation.children", asOf.toString(), asOf);
    }

    private static List<String> lines(ParticipationRow child, Labels labels) {
        String had = labels.text(
                "participation.children.line",
                child.age(),
                child.planMadeOn() == null ? "–" : labels.day(child.planMadeOn()),
                labels.text(child.ownOpinion() ? "yes" : "no"),
                labels.text(child.coAuthor() ? "yes" : "no"),
                Objects.toString(child.lastChoice(), "–"),
                child.delivered(),
                child.invited());
        return child.lacking().isEmpty()
                ? List.of(had)
                : List.of(had, labels.text("participation.children.lacks", lacking(child, labels)));
    }

    private static String lacking(ParticipationRow child, Labels labels) {
        return child.lacking().stream()
                .map(code -> labels.text("participation.lacking." + code))
                .collect(Collectors.joining(", "));
    }

    private static Row row(ParticipationRow child, Labels labels) {
        return new Row()
                .with("client_no", child.clientNo())
                .with("age", child.age())
                .with("plan_made_on", child.planMadeOn())
                .with("review_due", child.reviewDue())
                .with("own_opinion", labels.text(child.ownOpinion() ? "yes" : "no"))
                .with("co_author", labels.text(child.coAuthor() ? "yes" : "no"))
                .with("last_choice", Objects.toString(child.lastChoice(), null))
                .with("invited", child.invited())
                .with("delivered", child.delivered())
                .with("lacking", lacking(child, labels));
    }
}
