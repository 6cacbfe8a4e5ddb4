package lv.vecruzina.reports.letter;

import java.time.LocalDate;
import java.util.Locale;
import lv.vecruzina.ejb.letter.LetterHead;
import lv.vecruzina.ejb.letter.SourceRow;
import lv.vecruzina.reports.shared.Labels;

/**
 * How a new reply letter begins (vēstules sākums), by whose report it answers: as the centre's letter to the Ombudsman did. To
 * whom any other report is answered only its writer knows. In Latvian, as the letter is.
 */
public final class LetterOpening {
    private static final Labels LABELS = Labels.in(Locale.forLanguageTag("lv"));

    private LetterOpening() {}

    public static LetterHead of(SourceRow source) {
        String whose = source.isOmbudsman() ? "ombudsman" : "other";
        String report = text("report." + whose, source.title());
        LocalDate received = source.receivedOn();
        String opening = received == null ? text("read", report) : text("received", report, on(received));
        return new LetterHead(
                text("addressee." + whose),
                text("subject." + whose, source.title()),
                opening + "\n" + text("informs"),
                null,
                null);
    }

    /** On a day, in the locative: 2025. gada 8. decembrī. */
    private static String on(LocalDate day) {
        return LABELS.longDay(day).replaceFirst("is$", "ī").replaceFirst("s$", "ā");
    }

    private static String text(String key, Object... parameters) {
        return LABELS.text("letter.opening." + key, parameters);
    }
}
