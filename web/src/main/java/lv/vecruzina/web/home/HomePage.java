package lv.vecruzina.web.home;

import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import lv.vecruzina.ejb.home.HomeService;
import lv.vecruzina.ejb.home.LastLoad;
import lv.vecruzina.web.shared.Language;
import lv.vecruzina.web.shared.May;
import org.jspecify.annotations.Nullable;

/** What needs this person today (šodien): the lists of all features that the person's roles may read. */
@Named
@ViewScoped
public class HomePage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A list with something in it. */
    public record Section(String title, @Nullable String all, int shown, List<HomeRow> rows) {
        /** What is seen at once. */
        public List<HomeRow> first() {
            return rows.subList(0, Math.min(shown, rows.size()));
        }

        /** What opens on demand. */
        public List<HomeRow> more() {
            return rows.subList(first().size(), rows.size());
        }
    }

    @EJB
    private HomeService home;

    @Inject
    private May may;

    @Inject
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private List<Section> sections = List.of();
    private @Nullable LastLoad load;

    @Inject
    void read(@Any Instance<HomeList> lists) {
        today = LocalDate.now(clock);
        sections = lists.stream()
                .filter(list -> may.call(list.method()))
                .sorted(Comparator.comparingInt(HomeList::order))
                .map(list -> new Section(list.title(), list.all(), list.shown(), list.rows(today)))
                .filter(section -> !section.rows().isEmpty())
                .toList();
        load = may.call("HomeService.lastLoad") ? home.lastLoad().orElse(null) : null;
    }

    /** The day in words, e.g. "otrdiena, 2026. gada 31. marts". */
    public String day(String language) {
        Locale locale = language.equals(Language.LATVIAN.getLanguage()) ? Language.LATVIAN : Locale.UK;
        String written = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(today);
        return written.substring(0, 1).toUpperCase(locale) + written.substring(1);
    }

    public List<Section> getSections() {
        return sections;
    }

    /** The newest load, where there is nothing wrong with it. */
    public @Nullable LastLoad getLoad() {
        return load == null || load.troubled() ? null : load;
    }
}
