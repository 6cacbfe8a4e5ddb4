package lv.vecruzina.reports.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document about one matter (dokuments), from what is handed in and not from the warehouse: a title, facts, sentences, places
 * to sign. In Latvian, A4, PDF/A-1a like every print.
 */
public final class Document {
    private static final Labels LABELS = Labels.in(Locale.forLanguageTag("lv"));

    private final List<Row> rows = new ArrayList<>();

    /** A line with what it is about; left out where nothing is known. */
    public Document fact(String label, @Nullable Object words) {
        return words == null ? this : row("fact", LABELS.text(label), written(words));
    }

    /** A line in large letters. */
    public Document lead(String words) {
        return row("lead", "", words);
    }

    /** A part begins, headed by a sentence of the bundle. */
    public Document heading(String label, Object... parameters) {
        return row("heading", "", LABELS.text(label, parameters));
    }

    /** Words as they were written, over the whole width. */
    public Document words(String words) {
        return row("text", "", words);
    }

    /** What must be read at arm's length, in a box. */
    public Document alert(String label, List<String> lines, String none) {
        return row("alert", LABELS.text(label), listed(lines, none));
    }

    /** A list, each on its line; where it is empty the words that say so. */
    public Document list(String label, List<String> lines, String none) {
        return row("fact", LABELS.text(label), listed(lines, none));
    }

    /** Lines under what they are about, which is no key of the bundle. */
    public Document entry(String about, List<String> lines) {
        return row("fact", about, String.join("\n", lines));
    }

    private static String listed(List<String> lines, String none) {
        return lines.isEmpty() ? LABELS.text(none) : String.join("\n", lines);
    }

    /** A sentence of the bundle, its parameters filled in. */
    public Document text(String key, Object... parameters) {
        return row("text", "", LABELS.text(key, parameters));
    }

    /** A line to sign on. */
    public Document sign(String label) {
        return sign(label, null);
    }

    /**
     * A line to sign on, or that was signed on the screen.
     *
     * @param png the signature; null or empty where there is none
     */
    public Document sign(String label, byte @Nullable [] png) {
        row("sign", LABELS.text(label), LABELS.text("document.signature"));
        rows.get(rows.size() - 1).with("drawn", png == null || png.length == 0 ? null : Drawing.of(png));
        return this;
    }

    private Document row(String section, String label, String words) {
        rows.add(new Row().with("section", section).with("label", label).with("words", words));
        return this;
    }

    private static String written(Object words) {
        if (words instanceof YearMonth month) {
            return LABELS.month(month);
        }
        return words instanceof LocalDate day ? LABELS.day(day) : words.toString();
    }

    /** The word of the bundle for a code, its parameters filled in. */
    public static String word(String key, Object... parameters) {
        return LABELS.text(key, parameters);
    }

    /**
     * Prints it.
     *
     * @param title key of the title
     * @param number the document's number, and {@code day} its day
     */
    public byte[] print(String title, String number, LocalDate day) {
        String numbered = LABELS.text("document.numbered", number, LABELS.longDay(day));
        return new Pdf(new Heading(LABELS.text(title), numbered, "", day, 0), LABELS).print("shared/document", rows);
    }
}
