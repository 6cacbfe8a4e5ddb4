package lv.vecruzina.batch.delivery;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.vecruzina.ejb.delivery.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way in (datnes imports), inside the caller's transaction: a good row enters, a bad one is noted, none is
 * lost. What the database refuses is tried once more after the other rows, so that the order of rows does not matter.
 */
final class FileImport {
    private static final int CHUNK = 1000;

    private final Layout layout;
    private final CsvReader reader;
    private final Header header;
    private final Upsert upsert;
    private final FileResult result;
    private final Set<List<Object>> keys = new HashSet<>();
    private final List<Row> refusedByDatabase = new ArrayList<>();
    private final List<Row> entered = new ArrayList<>();

    private FileImport(Connection connection, Layout layout, String text) throws Unreadable {
        this.layout = layout;
        this.reader = new CsvReader(text);
        this.header = Header.read(reader.next(), layout.columns());
        this.upsert = new Upsert(connection, layout, header);
        Reason unknown =
                header.unknown().isEmpty() ? null : Reason.of("unknown_columns", String.join(", ", header.unknown()));
        this.result = new FileResult("applied", CsvLine.write(header.names()), unknown);
    }

    /** Reads the text into the layout's table; throws {@link Unreadable} before anything has entered. */
    static FileResult run(Connection connection, Layout layout, String text) throws Unreadable, SQLException {
        FileImport run = new FileImport(connection, layout, text);
        run.readAll();
        run.retry();
        run.warn();
        return run.result;
    }

    private void readAll() throws SQLException {
        List<Row> chunk = new ArrayList<>(CHUNK);
        for (CsvRow origin = reader.next(); origin != null; origin = reader.next()) {
            if (origin.isBlank()) {
                continue;
            }
            Row row = layout.read(header, origin);
            List<Object> key = layout.key(row);
            if (key != null && !keys.add(key)) {
                row.refuse(Reason.of("second_row"));
            }
            if (row.isRefused()) {
                refuse(row);
            } else if (chunk.add(row) && chunk.size() == CHUNK) {
                refusedByDatabase.addAll(enter(chunk));
                chunk.clear();
            }
        }
        refusedByDatabase.addAll(enter(chunk));
    }

    /** Returns the rows that the database refused. */
    private List<Row> enter(List<Row> rows) throws SQLException {
        upsert.put(rows);
        List<Row> in = rows.stream().filter(row -> !row.isRefused()).toList();
        layout.follow().entered(in);
        in.forEach(result::count);
        if (layout.warnings() != null) {
            entered.addAll(in);
        }
        return rows.stream().filter(Row::isRefused).toList();
    }

    private void retry() throws SQLException {
        List<Row> waiting = refusedByDatabase;
        int before;
        do {
            before = waiting.size();
            waiting.forEach(Row::refusalsForgotten);
            waiting = enter(waiting);
        } while (waiting.size() < before);
        waiting.forEach(this::refuse);
    }

    private void warn() throws SQLException {
        Layout.@Nullable Warnings warnings = layout.warnings();
        if (warnings == null || entered.isEmpty()) {
            return;
        }
        for (Warning warning : warnings.on(entered)) {
            note(warning.row(), false, List.of(warning.reason()), warning.subject());
        }
    }

    private void refuse(Row row) {
        result.count(row);
        note(row, true, row.refusals(), null);
    }

    private void note(Row row, boolean refused, List<Reason> reasons, @Nullable Long subject) {
        result.note(new FileResult.Note(
                row.line(),
                refused,
                reasons.get(0).code(),
                reasons.stream().map(Reason::latvian).collect(joining(" ")),
                reasons.stream().map(Reason::english).collect(joining(" ")),
                CsvLine.asGiven(header.kept(row.origin().cells())),
                subject));
    }
}
