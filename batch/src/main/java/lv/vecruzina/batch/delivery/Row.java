package lv.vecruzina.batch.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.vecruzina.ejb.delivery.Reason;
import org.jspecify.annotations.Nullable;

/** A row on its way in (rinda): what its cells say, and what speaks against it. */
public final class Row {
    /** What became of a row. */
    enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED
    }

    private final Header header;
    private final CsvRow origin;
    private final Map<String, Object> values = new HashMap<>();
    private final List<Reason> refusals = new ArrayList<>();
    private @Nullable Outcome outcome;

    Row(Header header, CsvRow origin) {
        this.header = header;
        this.origin = origin;
    }

    /** Whether the file has the column at all: an empty cell clears, an absent column keeps. */
    public boolean isGiven(String column) {
        return header.has(column);
    }

    public @Nullable Object value(String column) {
        return values.get(column);
    }

    public @Nullable String text(String column) {
        return (String) values.get(column);
    }

    public @Nullable LocalDate date(String column) {
        return (LocalDate) values.get(column);
    }

    /** The value of a column, which the row must have. */
    public <T> T value(String column, Class<T> type) {
        T value = type.cast(values.get(column));
        if (value == null) {
            throw new IllegalStateException(column);
        }
        return value;
    }

    void put(String column, Object value) {
        values.put(column, value);
    }

    public void refuse(Reason reason) {
        refusals.add(reason);
    }

    boolean isRefused() {
        return !refusals.isEmpty();
    }

    List<Reason> refusals() {
        return refusals;
    }

    void refusalsForgotten() {
        refusals.clear();
    }

    CsvRow origin() {
        return origin;
    }

    public int line() {
        return origin.line();
    }

    void became(Outcome what) {
        outcome = what;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    /** Something else than the row of the table changed with it. */
    public void alsoChanged() {
        if (outcome == Outcome.UNCHANGED) {
            outcome = Outcome.CHANGED;
        }
    }
}
