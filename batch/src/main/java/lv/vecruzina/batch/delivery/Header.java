package lv.vecruzina.batch.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first line of a file (virsraksts): where each column stands. Names count without regard to case and blanks around. */
final class Header {
    /** Columns of a file of refused rows, which say why and are not read again. */
    private static final Set<String> OF_REFUSED = Set.of("line", "code", "reason");

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();

    private Header(List<String> names) {
        this.names = names;
    }

    /** Refuses a line without any column of the file, without a needed one, or with a name that occurs twice. */
    static Header read(@Nullable CsvRow row, List<Column> columns) throws Unreadable {
        if (row == null || row.broken()) {
            throw new Unreadable("no_header");
        }
        List<String> names = new ArrayList<>(row.cells().stream()
                .map(cell -> Layout.plain(cell).toLowerCase(Locale.ROOT))
                .toList());
        while (names.size() > 1 && names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        List<String> expected = columns.stream().map(Column::name).toList();
        if (names.stream().noneMatch(expected::contains)) {
            throw new Unreadable("no_header");
        }
        Header header = new Header(names);
        for (int i = 0; i < names.size(); i++) {
            header.place(names.get(i), i, expected);
        }
        List<String> missing = columns.stream()
                .filter(column -> column.isNeeded() && !header.has(column))
                .map(Column::name)
                .toList();
        if (!missing.isEmpty()) {
            throw new Unreadable("missing_columns", String.join(", ", missing));
        }
        return header;
    }

    private void place(String name, int place, List<String> expected) throws Unreadable {
        if (expected.contains(name)) {
            if (places.put(name, place) != null) {
                throw new Unreadable("double_columns", name);
            }
        } else if (!name.isEmpty() && !OF_REFUSED.contains(name)) {
            unknown.add(name);
        }
    }

    boolean has(Column column) {
        return has(column.name());
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    /** The cell of a column; null where the column is not there. */
    @Nullable
    String cell(Column column, CsvRow row) {
        Integer place = places.get(column.name());
        return place == null ? null : row.cells().get(place);
    }

    int size() {
        return names.size();
    }

    /** A row has a cell for each column; more than that only where they are empty. */
    boolean fits(CsvRow row) {
        List<String> cells = row.cells();
        return cells.size() >= names.size()
                && cells.subList(names.size(), cells.size()).stream().allMatch(String::isBlank);
    }

    List<String> unknown() {
        return unknown;
    }

    /** The columns that a file of refused rows repeats: all but those it adds itself. */
    List<String> kept(List<String> cells) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!OF_REFUSED.contains(names.get(i))) {
                kept.add(i < cells.size() ? cells.get(i) : "");
            }
        }
        return kept;
    }

    List<String> names() {
        return kept(names);
    }
}
