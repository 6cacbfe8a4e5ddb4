package lv.vecruzina.web.publication;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.vecruzina.ejb.publication.ExpiringConsent;
import lv.vecruzina.ejb.publication.PublicationQueries;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/** What the content reviewer has to look at (attēlu pārbaude): items nobody checked, and consents that end soon. */
@Dependent
public class ImagesAwaiting implements HomeList {
    private static final String LIST = "/publication/list.xhtml";

    @EJB
    private PublicationQueries queries;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "publication.home.title";
    }

    @Override
    public String method() {
        return "PublicationService.keep"; // who decides
    }

    @Override
    public String all() {
        return LIST;
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        int unchecked = queries.states().getOrDefault("review", 0);
        Stream<HomeRow> review = unchecked == 0
                ? Stream.empty()
                : Stream.of(new HomeRow(
                        today,
                        text.count("publication.home.review", unchecked),
                        Text.of("publication.home.review_text"),
                        LIST,
                        "state",
                        "review",
                        "warn",
                        Text.of("publication.state.review")));
        return Stream.concat(review, ending(today)).toList();
    }

    /** The first consent that ends stands for all of them. */
    private Stream<HomeRow> ending(LocalDate today) {
        List<ExpiringConsent> soon = queries.expiring();
        return soon.stream()
                .limit(1)
                .map(first -> HomeRow.due(
                        first.validUntil(),
                        today,
                        text.count("publication.home.expiring", soon.size()),
                        Text.of("publication.home.expiring_text"),
                        LIST,
                        "state",
                        "",
                        text));
    }
}
