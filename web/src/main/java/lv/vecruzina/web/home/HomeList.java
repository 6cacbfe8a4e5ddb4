package lv.vecruzina.web.home;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One list of the page of today (šodien): a CDI bean of the feature whose work it shows. A list without rows is not shown,
 * and one whose method the person may not call is not asked.
 */
public interface HomeList {
    /** Where the list stands: what can't wait comes first (10 urgent, 50 this week, 90 for information). */
    int order();

    /** The message key of its heading. */
    String title();

    /** The service method it reads, as access.csv names it. */
    String method();

    /** The page with all of it; null where the rows are all there is. */
    default @Nullable String all() {
        return null;
    }

    /** How many rows are seen at once; the others open on demand. */
    default int shown() {
        return 6;
    }

    /** What needs somebody, what can wait least first. */
    List<HomeRow> rows(LocalDate today);
}
