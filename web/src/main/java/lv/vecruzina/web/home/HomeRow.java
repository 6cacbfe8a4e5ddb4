package lv.vecruzina.web.home;

import java.time.Instant;
import java.time.LocalDate;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * One thing that needs somebody (darāmais): when, what, the page that mends it, and how it stands.
 *
 * @param when a {@link LocalDate} or an {@link Instant}, as the page writes it
 * @param what the words of the link, and {@code more} the small print under it
 * @param page where it is mended, e.g. {@code /client/file.xhtml}; with the parameter {@code key=value}, without a null key;
 *     further parameters stand behind its question mark
 * @param tone good, warn, bad or quiet, the tone of {@code label}
 */
public record HomeRow(
        Object when,
        String what,
        String more,
        String page,
        @Nullable String key,
        Object value,
        String tone,
        String label) {
    /** A row due on a day: its tone and label say how far the day is. */
    public static HomeRow due(
            LocalDate due,
            LocalDate today,
            String what,
            String more,
            String page,
            @Nullable String key,
            Object value,
            Text text) {
        return new HomeRow(due, what, more, page, key, value, Due.tone(due, today), Due.distance(due, today, text));
    }

    /** The page without parameters, as access.csv names it. */
    public String path() {
        return page.contains("?") ? page.substring(0, page.indexOf('?')) : page;
    }

    /** When, as the page writes it. */
    public String written() {
        return Text.written(when);
    }
}
