package lv.vecruzina.reports.placement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.Collator;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

/**
 * Use of services in a month, quarter or year (pakalpojumu izmantošana): per service and payer, who was served by age and sex,
 * whence and whither, and the twelve months that end with it.
 */
public final class ServiceUsageReport implements Report {
    private static final List<Column> COLUMNS = List.of(
            Column.date("month"),
            Column.text("service"),
            Column.text("service_name"),
            Column.text("unit"),
            Column.text("payer"),
            Column.count("opening"),
            Column.count("admitted"),
            Column.count("ended"),
            Column.count("closing"),
            Column.count("persons"),
            Column.count("units"),
            Column.count("absent_days"),
            Column.money("amount_eur"),
            Column.count("service_persons"),
            Column.count("places"),
            Column.count("open_days"),
            Column.count("places_days"),
            Column.count("taken_days"),
            Column.share("occupancy"));

    /** From the application to the first day (gaidīšanas laiks). */
    private static final List<Column> WAITING = List.of(
            Column.text("service"),
            Column.text("service_name"),
            Column.count("started"),
            Column.count("known"),
            Column.count("middle_days"),
            Column.count("longest_days"),
            Column.count("from_list"));

    @Override
    public String code() {
        return "service-usage";
    }

    @Override
    public List<Span.Kind> spans() {
        return List.of(Span.Kind.MONTH, Span.Kind.QUARTER, Span.Kind.YEAR);
    }

    @Override
    public List<ReportOutput> make(Connection connection, Span span, Set<ReportFormat> formats, Locale locale)
            throws SQLException {
        Labels labels = Labels.in(locale);
        List<Row> all = rows(connection, "service-usage", span, labels);
        if (all.isEmpty()) {
            throw new SQLException("the warehouse was never published");
        }
        Heading heading = Heading.of(code(), labels.span(span), all.get(0), labels);
        List<Row> services = section(all, "asked").stream()
                .map(row -> row.with("unit", labels.text("unit." + row.get("unit_code")))
                        .with("occupancy_note", occupancy(row, labels)))
                .sorted(byPayer(labels.locale()))
                .toList();
        List<Row> used = services.stream().filter(row -> row.has("payer")).toList();
        List<Row> people = rows(connection, "service-usage-people", span, labels);
        List<Row> ways = rows(connection, "service-usage-ways", span, labels);
        List<Row> waiting = rows(connection, "service-usage-waiting", span, labels);
        List<Table> tables = List.of(
                Table.byKey("", COLUMNS, used, "service", "payer"),
                Table.byKey("people", UsagePeople.COLUMNS, people, "service", "scheme"), // bands as the ages rise
                Table.byKey("ways", UsageWays.COLUMNS, ways, "service", "direction", "place"),
                Table.byKey("waiting", WAITING, waiting, "service"));
        return new Formats(formats, heading, labels).of(code() + "_" + span.name(), tables, () -> {
            List<Row> printed = new ArrayList<>();
            if (!used.isEmpty()) {
                services.forEach(row -> printed.add(row.with("section", "services")));
                printed.addAll(UsagePeople.printed(people, labels));
                printed.addAll(UsageWays.printed(ways, labels));
                waiting.forEach(row -> printed.add(row.copy().with("section", "waiting")));
                printed.addAll(new UsageYear(YearMonth.from(span.to()), labels).rows(section(all, "year")));
            }
            return print(heading, labels, span, used, printed);
        });
    }

    private static List<Row> rows(Connection connection, String query, Span span, Labels labels) throws SQLException {
        return Query.rows(connection, "placement/" + query, span.from(), span.to(), labels.language());
    }

    private static List<Row> section(List<Row> all, String section) {
        return all.stream().filter(row -> section.equals(row.get("section"))).toList();
    }

    private byte[] print(Heading heading, Labels labels, Span span, List<Row> used, List<Row> printed) {
        return new Pdf(heading, labels)
                .with("NOTES", notes(heading, labels, span, used))
                .with("CLIENTS", used.isEmpty() ? null : used.get(0).get("centre_persons"))
                .with("ADMITTED", total(used, "admitted"))
                .with("ENDED", total(used, "ended"))
                .with("AMOUNT", amount(used))
                .print("placement/service-usage", printed);
    }

    private static BigDecimal amount(List<Row> rows) {
        return rows.stream()
                .map(row -> row.get("amount_eur", BigDecimal.class))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Services in their own order, payers in the order of the alphabet. */
    private static Comparator<Row> byPayer(Locale locale) {
        Collator alphabet = Collator.getInstance(locale);
        return Comparator.comparing((Row row) -> row.get("sort_order", Integer.class))
                .thenComparing(row -> String.valueOf(row.get("payer")), alphabet);
    }

    private static int total(List<Row> rows, String column) {
        return rows.stream().mapToInt(row -> row.get(column, Integer.class)).sum();
    }

    private static String occupancy(Row row, Labels labels) {
        if (!row.has("occupancy")) {
            return labels.text("service-usage.occupancy.none");
        }
        BigDecimal percent =
                row.get("occupancy", BigDecimal.class).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return labels.text(
                "service-usage.occupancy",
                percent,
                row.get("taken_days", Integer.class),
                row.get("places_days", Integer.class));
    }

    /** What a reader must know before the figures: nothing recorded, a span not over, units nobody has priced. */
    private static @Nullable String notes(Heading heading, Labels labels, Span span, List<Row> used) {
        List<String> notes = new ArrayList<>();
        if (used.isEmpty()) {
            notes.add(labels.text("service-usage.empty"));
        }
        if (heading.asOf().isBefore(span.to())) {
            notes.add(labels.text("service-usage.unfinished", labels.day(heading.asOf())));
        }
        String priceless = used.stream()
                .filter(row -> row.get("units_without_tariff") instanceof Integer units && units > 0)
                .map(row -> labels.text(
                        "service-usage.noTariff.service",
                        row.get("service_name", String.class),
                        row.get("units_without_tariff", Integer.class)))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!priceless.isEmpty()) {
            notes.add(labels.text("service-usage.noTariff", priceless));
        }
        return notes.isEmpty() ? null : String.join("\n", notes);
    }
}
