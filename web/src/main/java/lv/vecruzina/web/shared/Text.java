package lv.vecruzina.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import lv.vecruzina.ejb.shared.Riga;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of the bundles (teksti) in the language of the page. Dates become dd.MM.yyyy, instants Riga's clock; numbers get
 * the decimal mark of the language. On a page: {@code #{text.with('client.list.found', count)}}.
 */
@Named("text")
@ApplicationScoped
public class Text {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MM.yy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(Riga.ZONE);

    /** The sentence with {0}, {1} … filled; apostrophes are just apostrophes. */
    public static String of(String key, Object... parameters) {
        String sentence = bundle().getString(key);
        for (int i = 0; i < parameters.length; i++) {
            sentence = sentence.replace("{" + i + "}", written(parameters[i]));
        }
        return sentence;
    }

    public static boolean knows(String key) {
        return bundle().containsKey(key);
    }

    public String with(String key, Object... parameters) {
        return of(key, parameters);
    }

    /**
     * The sentence in the form the number asks for: {@code <key>.zero} (0, 10–20, 30 … in Latvian), {@code <key>.one}
     * (1, 21, 31 …) or {@code <key>.other}; {0} is the number.
     */
    public String count(String key, long number) {
        return of(key + "." + form(locale(), number), number);
    }

    /** The word for a code, e.g. {@code word("client.disability", "child")}; the code where the bundles know none. */
    public String word(String feature, @Nullable String code) {
        String key = feature + "." + code;
        return code == null ? "" : knows(key) ? of(key) : code;
    }

    /** The name of the day of the week, e.g. pirmdiena. */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    /** A month with its year, e.g. 2026. gada marts. */
    public String month(YearMonth month) {
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale());
        return of("shared.date.month", String.valueOf(month.getYear()), name);
    }

    /** The month of a day under a chart, e.g. 03.26. */
    public String shortMonth(LocalDate day) {
        return SHORT_MONTH.format(day);
    }

    static String form(Locale language, long number) {
        if (language.getLanguage().equals("en")) {
            return number == 1 ? "one" : number == 0 ? "zero" : "other";
        }
        boolean teen = number % 100 >= 11 && number % 100 <= 19;
        return number % 10 == 0 || teen ? "zero" : number % 10 == 1 ? "one" : "other";
    }

    /** A date, instant or number as the page writes it; nothing for null. */
    public static String written(@Nullable Object value) {
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof Instant moment) {
            return MOMENT.format(moment);
        }
        return value instanceof Number number ? number(number) : value == null ? "" : value.toString();
    }

    private static String number(Number value) {
        NumberFormat format = NumberFormat.getInstance(locale());
        if (value instanceof BigDecimal exact) {
            format.setMinimumFractionDigits(Math.max(exact.scale(), 0));
        }
        return format.format(value);
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle("lv.vecruzina.web.messages", locale(), Text.class.getClassLoader());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance() == null ? Language.LATVIAN : Language.current();
    }
}
