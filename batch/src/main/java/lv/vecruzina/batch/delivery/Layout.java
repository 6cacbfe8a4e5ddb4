package lv.vecruzina.batch.delivery;

import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.vecruzina.ejb.delivery.Reason;
import lv.vecruzina.ejb.shared.FormulaGuard;
import org.jspecify.annotations.Nullable;

/** What a file's rows become (izkārtojums): its columns, the table they fill, and what its feature has to say. */
public final class Layout {
    /** Refuses a row for what concerns several of its cells. */
    @FunctionalInterface
    public interface Check {
        void check(Row row);
    }

    /** Fills other tables from rows that have just entered. */
    @FunctionalInterface
    public interface Follow {
        void entered(List<Row> rows) throws SQLException;
    }

    /** Warnings on all rows of the file that entered, once they are all in. */
    @FunctionalInterface
    public interface Warnings {
        List<Warning> on(List<Row> rows) throws SQLException;
    }

    private static final Pattern BLANKS_BEFORE = Pattern.compile("^[\\p{javaWhitespace}\\u00A0\\uFEFF]+");
    private static final Pattern BLANKS_BEHIND = Pattern.compile("[\\p{javaWhitespace}\\u00A0\\uFEFF]+\\z");

    private final String table;
    private final List<Column> columns;
    private boolean versioned;
    private String among = "";
    private Check check = row -> {};
    private Follow follow = rows -> {};
    private @Nullable Warnings warnings;

    public Layout(String table, Column... columns) {
        this.table = table;
        this.columns = List.of(columns);
    }

    /** The table has a version that a page's lock rests on. */
    public Layout versioned() {
        versioned = true;
        return this;
    }

    /** The key is given once among the rows of the table that this condition names; the others never change again. */
    public Layout among(String condition) {
        among = " where " + condition;
        return this;
    }

    public Layout checking(Check rule) {
        check = rule;
        return this;
    }

    public Layout following(Follow work) {
        follow = work;
        return this;
    }

    public Layout warning(Warnings rule) {
        warnings = rule;
        return this;
    }

    String table() {
        return table;
    }

    List<Column> columns() {
        return columns;
    }

    boolean isVersioned() {
        return versioned;
    }

    String among() {
        return among;
    }

    Follow follow() {
        return follow;
    }

    @Nullable
    Warnings warnings() {
        return warnings;
    }

    /** Reads every cell, so that all that is wrong with a row is said at once. */
    Row read(Header header, CsvRow origin) {
        Row row = new Row(header, origin);
        if (origin.broken()) {
            row.refuse(Reason.of("quotes"));
        } else if (!header.fits(origin)) {
            row.refuse(Reason.of("cells", origin.cells().size(), header.size()));
        } else {
            columns.forEach(column -> read(column, header.cell(column, origin), row));
            if (!row.isRefused()) {
                check.check(row);
            }
        }
        return row;
    }

    private static void read(Column column, @Nullable String raw, Row row) {
        String cell = raw == null ? "" : plain(raw);
        String given = cell.isEmpty() && column.otherwise() != null ? column.otherwise() : cell;
        if (raw != null && cell.isEmpty() && column.isNeeded()) {
            row.refuse(Reason.of("missing", column.name()));
        } else if (given.indexOf('\0') >= 0) {
            row.refuse(Reason.of("bad_text", column.name()));
        } else if (!given.isEmpty() || column.otherwise() != null) {
            try {
                row.put(column.name(), column.reader().read(given));
            } catch (Refused refused) {
                row.refuse(refused.reason());
            }
        }
    }

    /** Without blanks around, hard ones too, and without guard, behind which a tab is text; letters composed. */
    static String plain(String raw) {
        String bare = BLANKS_BEHIND
                .matcher(FormulaGuard.off(BLANKS_BEFORE.matcher(raw).replaceFirst("")))
                .replaceFirst("");
        return Normalizer.isNormalized(bare, Normalizer.Form.NFC)
                ? bare
                : Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    /** What the key of the row says; null where a cell of it is missing or can't be read. */
    @Nullable
    List<Object> key(Row row) {
        List<Object> key = new ArrayList<>();
        for (Column column : columns) {
            Object value = column.isKey() ? row.value(column.name()) : "";
            if (value == null) {
                return null;
            }
            key.add(value);
        }
        return key;
    }

    /** What is filled from a file with this header: an absent column keeps what the table has. */
    List<Target> targets(Header header) {
        Stream<Column> given = columns.stream().filter(column -> header.has(column) || column.otherwise() != null);
        return given.flatMap(column -> column.targets().stream()).toList();
    }
}
