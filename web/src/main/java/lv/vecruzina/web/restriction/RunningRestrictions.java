package lv.vecruzina.web.restriction;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.vecruzina.ejb.restriction.RestrictionQueries;
import lv.vecruzina.ejb.restriction.RestrictionRow;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/**
 * Restrictions that run now or were written down within a day (ierobežojumi): the director is told at once, also of one that was
 * over by then, and so are those in whose circle the client is.
 */
@Dependent
public class RunningRestrictions implements HomeList {
    @EJB
    private RestrictionQueries queries;

    @Inject
    private RestrictionNames names;

    @Inject
    private Clock clock;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 4;
    }

    @Override
    public String title() {
        return "restriction.home.title";
    }

    @Override
    public String method() {
        return "RestrictionQueries.running";
    }

    @Override
    public String all() {
        return "/restriction/list.xhtml";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return Stream.concat(
                        queries.running().stream(),
                        queries.overWrittenSince(clock.instant().minus(Duration.ofDays(1))).stream())
                .map(this::row)
                .toList();
    }

    private HomeRow row(RestrictionRow row) {
        boolean tooLong =
                row.isolation() && queries.limit(row.begunAt()).isBroken(row.lasted(clock.instant()), Duration.ZERO);
        return new HomeRow(
                row.begunAt(),
                row.clientName(),
                text.word("restriction.kind", row.kind()),
                "/restriction/of_client.xhtml",
                "no",
                row.clientNo(),
                tooLong || !row.grounded() || row.isolation() && !row.isSupervised() ? "bad" : "warn",
                names.lasted(row));
    }
}
