package lv.vecruzina.web.home;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.home.HomeService;
import lv.vecruzina.web.shared.Text;

/** Decisions whose last valid day is near or past (lēmumi, kam beidzas derīgums). */
@Dependent
public class ExpiringDecisions implements HomeList {
    @EJB
    private HomeService home;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "home.index.decisions";
    }

    @Override
    public String method() {
        return "HomeService.expiringDecisions";
    }

    @Override
    public String all() {
        return "/placement/list.xhtml";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return home.expiringDecisions().stream()
                .map(one -> HomeRow.due(
                        one.validTo(),
                        today,
                        one.clientName(),
                        text.word("service", one.serviceCode()) + ", " + one.placementNo(),
                        "/client/file.xhtml",
                        "no",
                        one.clientNo(),
                        text))
                .toList();
    }
}
