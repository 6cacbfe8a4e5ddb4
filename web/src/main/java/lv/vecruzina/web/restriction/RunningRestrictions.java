package lv.vecruzina.web.restriction;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.restriction.RestrictionQueries;
import lv.vecruzina.ejb.restriction.RestrictionRow;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/** Restrictions that run now (ierobežojumi, kas ilgst): the director is told at once, those in whose circle the client is, too. */
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
        return queries.running().stream().map(this::row).toList();
    }

    private HomeRow row(RestrictionRow row) {
        boolean over = row.isolation()
                && queries.limit(row.begunAt()).isBroken(row.lasted(clock.instant()), java.time.Duration.ZERO);
        return new HomeRow(
                row.begunAt(),
                row.clientName(),
                text.word("restriction.kind", row.kind()),
                "/restriction/of_client.xhtml",
                "no",
                row.clientNo(),
                over || row.isolation() && !row.isSupervised() ? "bad" : "warn",
                names.lasted(row));
    }
}
