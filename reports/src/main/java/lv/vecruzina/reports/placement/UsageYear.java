package lv.vecruzina.reports.placement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vecruzina.reports.shared.Labels;
import lv.vecruzina.reports.shared.Row;
import org.jspecify.annotations.Nullable;

/**
 * Units of each service in the twelve months that end with one month (gads): a row a service with its bars and the twelve
 * numbers {@code m1} … {@code m12} under the month names {@code h1} … {@code h12}; empty where the data do not reach.
 */
final class UsageYear {
    private static final int MONTHS = 12;

    private final YearMonth first;
    private final Labels labels;

    UsageYear(YearMonth last, Labels labels) {
        this.first = last.minusMonths(MONTHS - 1);
        this.labels = labels;
    }

    List<Row> rows(List<Row> year) {
        Map<String, List<Row>> services = year.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("service", String.class), LinkedHashMap::new, Collectors.toList()));
        return services.values().stream().map(this::row).toList();
    }

    private Row row(List<Row> service) {
        List<@Nullable Integer> units = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            units.add(units(service, first.plusMonths(i)));
        }
        String name = service.get(0).get("service_name", String.class);
        String unit = labels.text("unit." + service.get(0).get("unit_code"));
        Row row =
                service.get(0).copy().with("section", "year").with("unit", unit).with("bars", new UsageBars(units));
        List<String> said = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            String month = labels.shortMonth(first.plusMonths(i));
            Integer value = units.get(i);
            String number = value == null ? "–" : labels.number(value);
            row.with("h" + (i + 1), month).with("m" + (i + 1), number);
            said.add(month.replace('\n', ' ') + " " + number);
        }
        return row.with("alt", labels.text("service-usage.year.alt", name, unit, String.join(", ", said)));
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
