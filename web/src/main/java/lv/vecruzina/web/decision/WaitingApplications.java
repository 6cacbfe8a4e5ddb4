package lv.vecruzina.web.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.decision.ChainQueries;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/** Applications that wait for their next step (iesniegumi, kas gaida), the longest first. */
@Dependent
public class WaitingApplications implements HomeList {
    private static final int SHOWN = 8;
    private static final int LONG_DAYS = 30;

    @EJB
    private ChainQueries chains;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "decision.home.title";
    }

    @Override
    public String method() {
        return "ChainQueries.waiting";
    }

    @Override
    public String all() {
        return "/decision/list.xhtml";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return chains.waiting("", "", 0, SHOWN).stream()
                .map(row -> new HomeRow(
                        row.since(),
                        row.clientName(),
                        text.word("service", row.serviceCode()) + ", "
                                + text.count("decision.list.days", row.waiting(today)),
                        "/decision/chain.xhtml",
                        "no",
                        row.clientNo(),
                        row.waiting(today) > LONG_DAYS ? "warn" : "quiet",
                        text.word("decision.waits", row.next(today))))
                .toList();
    }
}
