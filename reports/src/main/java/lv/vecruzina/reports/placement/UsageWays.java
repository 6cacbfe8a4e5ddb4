package lv.vecruzina.reports.placement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vecruzina.reports.shared.Column;
import lv.vecruzina.reports.shared.Labels;
import lv.vecruzina.reports.shared.Row;

/** Whence people came and whither they went (no kurienes un uz kurieni): a printed row a service, most frequent first. */
final class UsageWays {
    static final List<Column> COLUMNS = List.of(
            Column.text("service"),
            Column.text("service_name"),
            Column.text("direction"),
            Column.text("place"),
            Column.count("placements"));

    private UsageWays() {}

    static List<Row> printed(List<Row> ways, Labels labels) {
        Map<String, List<Row>> services = ways.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("service", String.class), LinkedHashMap::new, Collectors.toList()));
        return services.values().stream()
                .map(service -> service.get(0)
                        .copy()
                        .with("section", "ways")
                        .with("ways_in", words(service, "in", labels))
                        .with("ways_out", words(service, "out", labels)))
                .toList();
    }

    private static String words(List<Row> service, String direction, Labels labels) {
        String words = service.stream()
                .filter(row -> direction.equals(row.get("direction")))
                .map(row -> labels.text("way." + direction + "." + row.get("place", String.class)) + " "
                        + row.get("placements"))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "–" : words;
    }
}
