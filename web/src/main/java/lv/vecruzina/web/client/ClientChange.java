package lv.vecruzina.web.client;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.client.HistoryRow;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** One change of a client's records (izmaiņa) as a reader sees it: who, when, of what, and each property from what to what. */
public record ClientChange(
        Instant at,
        String actor,
        String table,
        String operation,
        @Nullable String serviceCode,
        @Nullable String about,
        List<Property> properties)
        implements Serializable {
    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

    /** A property in words; on adding there is no before, on taking back no after. */
    public record Property(String name, String before, String after) implements Serializable {}

    /** Puts the properties of each change together, in the order of the rows. */
    static List<ClientChange> of(List<HistoryRow> rows, Text text) {
        Map<Long, List<HistoryRow>> changes = rows.stream()
                .collect(Collectors.groupingBy(HistoryRow::changeId, LinkedHashMap::new, Collectors.toList()));
        return changes.values().stream().map(change -> told(change, text)).toList();
    }

    private static ClientChange told(List<HistoryRow> rows, Text text) {
        HistoryRow first = rows.get(0);
        return new ClientChange(
                first.at(),
                text.word("client.actor", first.actor()),
                first.table(),
                first.operation(),
                first.serviceCode(),
                first.about(),
                rows.stream()
                        .filter(row -> !row.property().equals("placement_no") && !isTheDayItIsAbout(row))
                        .map(row -> new Property(
                                text.word(row.table() + ".property", row.property()),
                                written(row, row.before(), text),
                                written(row, row.after(), text)))
                        .toList());
    }

    private static boolean isTheDayItIsAbout(HistoryRow row) {
        return row.property().equals(row.table().equals("session") ? "held_on" : "day")
                && !row.operation().equals("update");
    }

    private static String written(HistoryRow row, @Nullable String value, Text text) {
        return value != null && value.matches(DATE)
                ? Text.written(LocalDate.parse(value))
                : text.word(row.table() + "." + row.property(), value);
    }
}
