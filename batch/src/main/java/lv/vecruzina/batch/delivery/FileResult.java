package lv.vecruzina.batch.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lv.vecruzina.ejb.delivery.Reason;
import org.jspecify.annotations.Nullable;

/** What became of a file (rezultāts): its state, its counts, and a note on each row that was refused or warned about. */
final class FileResult {
    /** Why a row was refused, or a warning on it, with the row as it was. */
    record Note(
            int line,
            boolean refused,
            String code,
            String latvian,
            String english,
            String cells,
            @Nullable Long subject) {}

    private final String state;
    private final @Nullable String header;
    private final @Nullable Reason message;
    private final Map<Row.Outcome, Integer> counts = new EnumMap<>(Row.Outcome.class);
    private final List<Note> notes = new ArrayList<>();
    private int refused;

    FileResult(String state, @Nullable String header, @Nullable Reason message) {
        this.state = state;
        this.header = header;
        this.message = message;
    }

    static FileResult unread(String state, Reason message) {
        return new FileResult(state, null, message);
    }

    void count(Row row) {
        Row.Outcome outcome = row.outcome();
        if (row.isRefused() || outcome == null) {
            refused++;
        } else {
            counts.merge(outcome, 1, Integer::sum);
        }
    }

    void note(Note note) {
        notes.add(note);
    }

    String state() {
        return state;
    }

    @Nullable
    String header() {
        return header;
    }

    @Nullable
    Reason message() {
        return message;
    }

    int fresh() {
        return counts.getOrDefault(Row.Outcome.NEW, 0);
    }

    int changed() {
        return counts.getOrDefault(Row.Outcome.CHANGED, 0);
    }

    int unchanged() {
        return counts.getOrDefault(Row.Outcome.UNCHANGED, 0);
    }

    int refused() {
        return refused;
    }

    /** In the order of the file. */
    List<Note> notes() {
        notes.sort(Comparator.comparingInt(Note::line));
        return notes;
    }
}
