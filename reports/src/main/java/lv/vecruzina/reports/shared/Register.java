package lv.vecruzina.reports.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.vecruzina.ejb.shared.Riga;
import org.jspecify.annotations.Nullable;

/**
 * A register of a period (reģistrs), from what is handed in and not from the warehouse: six columns, a row an entry. In Latvian,
 * A4 across, PDF/A-1a like every print.
 */
public final class Register {
    private static final Labels LABELS = Labels.in(Locale.forLanguageTag("lv"));
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(Riga.ZONE);
    private static final int COLUMNS = 6;

    private final String name;
    private final List<Row> rows = new ArrayList<>();

    /** Takes the title and the heads of the columns from the bundle: {@code name.title}, {@code name.1} to {@code name.6}. */
    public Register(String name) {
        this.name = name;
    }

    /** An entry, a cell a column. */
    public Register row(String first, String second, String third, String fourth, String fifth, String sixth) {
        rows.add(new Row()
                .with("c1", first)
                .with("c2", second)
                .with("c3", third)
                .with("c4", fourth)
                .with("c5", fifth)
                .with("c6", sixth));
        return this;
    }

    /** Prints it for a month; {@code counts} fill the sentence {@code name.sum}. */
    public byte[] print(YearMonth month, LocalDate day, Object... counts) {
        return print(LABELS.month(month), day, counts);
    }

    /** Prints it for a day. */
    public byte[] print(LocalDate of, LocalDate day, Object... counts) {
        return print(LABELS.longDay(of), day, counts);
    }

    private byte[] print(String period, LocalDate day, Object... counts) {
        String printed = LABELS.text("register.printed", LABELS.day(day));
        Pdf pdf = new Pdf(new Heading(LABELS.text(name + ".title"), period, printed, day, 0), LABELS)
                .with("SUM", rows.isEmpty() ? LABELS.text("register.empty") : LABELS.text(name + ".sum", counts));
        for (int column = 1; column <= COLUMNS; column++) {
            pdf.with("HEAD" + column, LABELS.text(name + "." + column));
        }
        return pdf.print("shared/register", rows);
    }

    /** The moment on the clock of Riga; empty where there is none. */
    public static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }

    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : LABELS.day(day);
    }

    public static String hours(Duration lasted) {
        return LABELS.text("register.hours", lasted.toHours(), lasted.toMinutesPart());
    }

    /** Given name and initial: paper gets lost. */
    public static String person(String givenName, String familyName) {
        return givenName + " " + familyName.charAt(0) + ".";
    }

    /** What is there of the parts, each on its line. */
    public static String lines(@Nullable String... parts) {
        List<String> there = new ArrayList<>();
        for (String part : parts) {
            if (part != null && !part.isBlank()) {
                there.add(part);
            }
        }
        return String.join("\n", there);
    }

    /** The words of the bundle, its parameters filled in. */
    public static String word(String key, Object... parameters) {
        return LABELS.text(key, parameters);
    }
}
