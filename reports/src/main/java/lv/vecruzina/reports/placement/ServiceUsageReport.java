package lv.vecruzina.reports.placement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.Collator;
import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;

/** Use of services in a month (pakalpojumu izmantošana): per service and payer, with the twelve months up to it. */
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

    @Override
    public String code() {
        return "service-usage";
    }

    @Override
    public Period period() {
        return Period.MONTH;
    }

    @Override
    public List<ReportOutput> make(Connection connection, LocalDate day, Set<ReportFormat> formats, Locale locale)
            throws SQLException {
        YearMonth month = YearMonth.from(day);
        Labels labels = Labels.in(locale);
        List<Row> year = Query.rows(connection, "placement/service-usage", month.atDay(1), labels.language());
        if (year.isEmpty()) {
            throw new SQLException("the warehouse was never published");
        }
        Heading heading = Heading.of(code(), labels.month(month), year.get(0), labels);
        List<Row> services = year.stream()
                .filter(row -> Boolean.TRUE.equals(row.get("is_asked")))
                .map(row -> row.with("unit", labels.text("unit." + row.get("unit_code")))
                        .with("occupancy_note", occupancy(row, labels)))
                .sorted(byPayer(labels.locale()))
                .toList();
        List<Row> used = services.stream().filter(row -> row.has("payer")).toList();
        return new Formats(formats, heading, labels)
                .of(code() + "_" + month, COLUMNS, used, () -> print(heading, labels, month, year, services, used));
    }

    private byte[] print(
            Heading heading, Labels labels, YearMonth month, List<Row> year, List<Row> services, List<Row> used) {
        List<Row> printed = new ArrayList<>();
        if (!used.isEmpty()) {
            services.forEach(row -> printed.add(row.with("section", "services")));
            printed.addAll(new UsageYear(month, labels).rows(year));
        }
        return new Pdf(heading, labels)
                .with("NOTES", notes(heading, labels, month, used))
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

    /** What a reader must know before the figures: nothing recorded, a month not over, units nobody has priced. */
    private static @Nullable String notes(Heading heading, Labels labels, YearMonth month, List<Row> used) {
        List<String> notes = new ArrayList<>();
        if (used.isEmpty()) {
            notes.add(labels.text("service-usage.empty"));
        }
        if (heading.asOf().isBefore(month.atEndOfMonth())) {
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
