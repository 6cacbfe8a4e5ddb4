package lv.vecruzina.web.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.decision.LongtermQueries;
import lv.vecruzina.ejb.decision.LongtermStay;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/** Children in long-term care without a valid decision, or on a short-term basis that runs out (ilgstoša aprūpe bez lēmuma). */
@Dependent
public class UndecidedStays implements HomeList {
    private static final int SHOWN = 8;

    @EJB
    private LongtermQueries stays;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String title() {
        return "decision.home.undecided";
    }

    @Override
    public String method() {
        return "LongtermQueries.asking";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return stays.asking().stream()
                .limit(SHOWN)
                .map(stay -> new HomeRow(
                        Objects.requireNonNull(stay.row().startedOn()),
                        stay.row().clientName(),
                        said(stay),
                        "/decision/chain.xhtml",
                        "no",
                        stay.row().clientNo(),
                        stay.daysWithout() > 0 ? "bad" : "warn",
                        text.with(stay.daysWithout() > 0 ? "decision.home.breach" : "decision.home.alert")))
                .toList();
    }

    private String said(LongtermStay stay) {
        return stay.daysWithout() > 0 || stay.shortTerm() == null
                ? text.with("decision.home.days_without", stay.daysWithout())
                : text.with("decision.home.short_term", stay.shortTerm().since());
    }
}
