package lv.vecruzina.reports.placement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vecruzina.reports.shared.Column;
import lv.vecruzina.reports.shared.Labels;
import lv.vecruzina.reports.shared.Row;

/**
 * Who was served, by age and sex (vecums un dzimums): a printed row a service, with women in {@code f1} … {@code f6} and men
 * in {@code v1} … {@code v6} under the bands {@code h1} … {@code h6} of the scheme MK324.
 */
final class UsagePeople {
    static final List<Column> COLUMNS = List.of(
            Column.text("service"),
            Column.text("service_name"),
            Column.text("scheme"),
            Column.text("age_band"),
            Column.count("female"),
            Column.count("male"),
            Column.count("persons"));

    private UsagePeople() {}

    /** The printed rows of the services that served somebody. */
    static List<Row> printed(List<Row> people, Labels labels) {
        Map<String, List<Row>> services = people.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("service", String.class), LinkedHashMap::new, Collectors.toList()));
        List<Row> printed = new ArrayList<>();
        for (List<Row> bands : services.values()) {
            if (total(bands, "persons") > 0) {
                printed.add(row(bands, labels));
            }
        }
        return printed;
    }

    private static Row row(List<Row> bands, Labels labels) {
        Row row = bands.get(0).copy().with("section", "people");
        for (int i = 0; i < bands.size(); i++) {
            Row band = bands.get(i);
            row.with("h" + (i + 1), band.get("age_band"));
            row.with("f" + (i + 1), count(band.get("female", Integer.class), labels));
            row.with("v" + (i + 1), count(band.get("male", Integer.class), labels));
        }
        return row.with("female", total(bands, "female"))
                .with("male", total(bands, "male"))
                .with("persons", total(bands, "persons"));
    }

    /** An empty cell is easier to pass over than a nought. */
    private static String count(int persons, Labels labels) {
        return persons == 0 ? "–" : labels.number(persons);
    }

    private static int total(List<Row> bands, String column) {
        return bands.stream().mapToInt(band -> band.get(column, Integer.class)).sum();
    }
}
