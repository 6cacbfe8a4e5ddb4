package lv.vecruzina.reports.placement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.vecruzina.reports.shared.Labels;
import lv.vecruzina.reports.shared.MonthBars;
import lv.vecruzina.reports.shared.Row;
import lv.vecruzina.reports.shared.TwelveMonths;
import org.jspecify.annotations.Nullable;

/**
 * Units of each service in the twelve months that end with one month (gads): a row a service with its bars and the twelve
 * numbers {@code m1} … {@code m12} under the month names {@code h1} … {@code h12}; empty where the data do not reach.
 */
final class UsageYear {
    private final TwelveMonths months;
    private final Labels labels;

    UsageYear(YearMonth last, Labels labels) {
        this.months = new TwelveMonths(last, labels);
        this.labels = labels;
    }

    List<Row> rows(List<Row> year) {
        Map<String, List<Row>> services = year.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("service", String.class), LinkedHashMap::new, Collectors.toList()));
        return services.values().stream().map(this::row).toList();
    }

    private Row row(List<Row> service) {
        Map<YearMonth, Integer> units = new HashMap<>();
        months.all().forEach(month -> units.put(month, units(service, month)));
        String name = service.get(0).get("service_name", String.class);
        String unit = labels.text("unit." + service.get(0).get("unit_code"));
        Row row = service.get(0).copy().with("section", "year").with("unit", unit);
        String said = months.fill(row, month -> number(units.get(month)));
        return row.with("bars", bars(months.all().stream().map(units::get).toList()))
                .with("alt", labels.text("service-usage.year.alt", name, unit, said));
    }

    private String number(@Nullable Integer units) {
        return units == null ? "–" : labels.number(units);
    }

    /** Heights in proportion to the service's own highest month. */
    private static MonthBars bars(List<@Nullable Integer> units) {
        int highest = units.stream()
                .filter(Objects::nonNull)
                .mapToInt(value -> value)
                .max()
                .orElse(0);
        return new MonthBars(units, highest);
    }

    private static @Nullable Integer units(List<Row> service, YearMonth month) {
        List<Row> covered = service.stream()
                .filter(row -> YearMonth.from(row.get("month", LocalDate.class)).equals(month))
                .toList();
        return covered.isEmpty()
                ? null
                : covered.stream()
                        .mapToInt(row -> row.get("units", Integer.class))
                        .sum();
    }
}
