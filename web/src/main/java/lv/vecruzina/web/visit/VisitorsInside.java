package lv.vecruzina.web.visit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.visit.VisitQueries;
import lv.vecruzina.ejb.visit.VisitRow;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/** Who stands at the door or is in the house (kas ir centrā), those a former day forgot among them. */
@Dependent
public class VisitorsInside implements HomeList {
    @EJB
    private VisitQueries queries;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 11;
    }

    @Override
    public String title() {
        return "visit.home.title";
    }

    @Override
    public String method() {
        return "VisitQueries.open";
    }

    @Override
    public String all() {
        return "/visit/day.xhtml";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return queries.open().stream().map(visit -> row(visit, today)).toList();
    }

    private HomeRow row(VisitRow visit, LocalDate today) {
        boolean forgotten = LocalDate.ofInstant(visit.rungAt(), Riga.ZONE).isBefore(today);
        String state = forgotten ? "forgotten" : visit.inside() ? "inside" : "waiting";
        String tone = forgotten ? "bad" : visit.inside() ? "quiet" : "warn";
        return new HomeRow(
                visit.rungAt(),
                Objects.requireNonNullElse(visit.visitor(), text.with("visit.row.unknown")),
                Objects.requireNonNullElse(visit.host(), text.word("visit.host", visit.hostKind())),
                all(),
                null,
                "",
                tone,
                text.with("visit.home." + state));
    }
}
