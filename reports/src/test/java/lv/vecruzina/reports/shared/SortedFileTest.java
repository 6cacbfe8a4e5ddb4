package lv.vecruzina.reports.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import lv.vecruzina.ejb.shared.TestDatabase;
import lv.vecruzina.reports.Reports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every CSV the system writes is sorted by its key columns; a new one needs its key here. */
class SortedFileTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Map<String, List<String>> KEYS = new TreeMap<>(Map.ofEntries(
            Map.entry("service-usage_2026-Q1", List.of("service", "payer")),
            Map.entry("service-usage_2026-Q1_people", List.of("service", "scheme", "age_band")),
            Map.entry("service-usage_2026-Q1_ways", List.of("service", "direction", "place")),
            Map.entry("service-usage_2026-Q1_waiting", List.of("service")),
            Map.entry("service-usage_all", List.of("month", "service", "payer")),
            Map.entry("recommendation-fulfilment_2026-03-31", List.of("source", "number", "part", "commitment_no")),
            Map.entry(
                    "recommendation-fulfilment_2026-03-31_indicators",
                    List.of("source", "number", "part", "indicator", "day")),
            Map.entry(
                    "recommendation-fulfilment_2026-03-31_statuses",
                    List.of("source", "number", "part", "whose", "since")),
            Map.entry("indicators_2026-03-31", List.of("indicator", "as_of")),
            Map.entry("participation_2026-03", List.of("figure", "kind", "month")),
            Map.entry("participation_2026-03_survey", List.of("survey", "question_place", "option_place")),
            Map.entry("participation_all", List.of("day", "figure", "kind"))));

    @BeforeAll
    static void publish() {
        TestWarehouse.run(db, "care.sql");
        TestWarehouse.publish(db, DAY);
    }

    @Test
    void everyFileIsSortedByItsKey() throws Exception {
        Map<String, List<String>> seen = new TreeMap<>();
        for (ReportOutput file : files()) {
            String name = file.fileName().replaceAll("\\.csv$", "");
            List<String> key = KEYS.getOrDefault(name, List.of("no key of " + name));
            seen.put(name, key);
            List<List<String>> found = keys(file, key);
            List<List<String>> sorted = new ArrayList<>(found);
            sorted.sort(order(key));
            assertEquals(sorted, found, name);
            assertEquals(found.size(), found.stream().distinct().count(), name + " has each key once");
        }
        assertEquals(KEYS, seen);
    }

    private static List<ReportOutput> files() throws Exception {
        List<ReportOutput> files = new ArrayList<>();
        try (Connection connection = db.dataSource().getConnection()) {
            for (Report report : Reports.ALL) {
                List<Span.Kind> spans = report.spans();
                Span span = Span.of(spans.contains(Span.Kind.QUARTER) ? Span.Kind.QUARTER : spans.get(0), DAY);
                files.addAll(report.make(connection, span, EnumSet.of(ReportFormat.CSV), Locale.forLanguageTag("lv")));
            }
            files.add(WholeView.make(connection, "service-usage_all", "placement/service-usage-all"));
            files.add(WholeView.make(connection, "indicators_" + DAY, "indicator/indicators"));
            files.add(WholeView.make(connection, "participation_all", "participation/participation-all"));
        }
        return files;
    }

    /** Text within quotes is no key and may hold anything. */
    private static List<List<String>> keys(ReportOutput file, List<String> key) {
        String text = new String(file.content(), StandardCharsets.UTF_8)
                .substring(1)
                .replaceAll("\"(?:[^\"]|\"\")*\"", "quoted");
        List<String> lines = text.lines().toList();
        List<String> head = List.of(lines.get(0).split(";", -1));
        assertTrue(head.containsAll(key), head + " without " + key);
        return lines.stream()
                .skip(1)
                .map(line -> line.split(";", -1))
                .map(cells ->
                        key.stream().map(column -> cells[head.indexOf(column)]).toList())
                .toList();
    }

    /** As text, but a number or an age band by its number: 2 before 10. */
    private static Comparator<List<String>> order(List<String> key) {
        Comparator<List<String>> order = (one, other) -> 0;
        for (int i = 0; i < key.size(); i++) {
            int at = i;
            boolean counted = key.get(i).equals("age_band") || key.get(i).equals("commitment_no");
            order = order.thenComparing(cells -> counted ? number(cells.get(at)) : cells.get(at));
        }
        return order;
    }

    private static String number(String cell) {
        String digits = cell.replaceAll("\\D.*", "");
        return "0".repeat(Math.max(0, 9 - digits.length())) + digits + cell;
    }
}
