package lv.vecruzina.reports.shared;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the reports (uzraksti) in one language: English, or Latvian for every other one. */
public final class Labels {
    private static final String BUNDLE = "lv.vecruzina.reports.shared.labels";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Labels(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
    }

    public static Labels in(Locale asked) {
        return new Labels(asked.getLanguage().equals("en") ? Locale.UK : Locale.forLanguageTag("lv-LV"));
    }

    public Locale locale() {
        return locale;
    }

    public String language() {
        return locale.getLanguage();
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** The words under the key with the parameters filled in; a missing key is a defect. */
    public String text(String key, Object... parameters) {
        return new MessageFormat(bundle.getString(key), locale).format(parameters);
    }

    /** A day in figures, as official letters write it: 31.03.2026. */
    public String day(LocalDate day) {
        return formatted("format.day", day);
    }

    /** A day in words: 2026. gada 31. marts. */
    public String longDay(LocalDate day) {
        return formatted("format.longDay", day);
    }

    /** A month in words: 2026. gada marts. */
    public String month(YearMonth month) {
        return formatted("format.month", month.atDay(1));
    }

    /** A report's span in words: 2026. gada 31. marts, 2026. gada marts, 2026. gada 1. ceturksnis, 2026. gads. */
    public String span(Span span) {
        return switch (span.kind()) {
            case DAY -> longDay(span.from());
            case MONTH -> month(YearMonth.from(span.from()));
            case QUARTER ->
                text(
                        "format.quarter",
                        span.quarter(),
                        Integer.toString(span.from().getYear()));
            case YEAR -> text("format.year", Integer.toString(span.from().getYear()));
        };
    }

    /** A month over two short lines, to head a narrow column. */
    public String shortMonth(YearMonth month) {
        return formatted("format.shortMonth", month.atDay(1));
    }

    /** A whole number with the language's thousands separator. */
    public String number(int number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    private String formatted(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(bundle.getString(pattern), locale).format(day);
    }
}
