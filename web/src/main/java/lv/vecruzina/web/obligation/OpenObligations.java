package lv.vecruzina.web.obligation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.obligation.ObligationRow;
import lv.vecruzina.ejb.obligation.ObligationService;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/** What must be done at once or by a moment (pienākumi), the latest first. */
@Dependent
public class OpenObligations implements HomeList {
    private static final int SHOWN = 8;

    @EJB
    private ObligationService service;

    @Inject
    private Text text;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "obligation.home.title";
    }

    @Override
    public String method() {
        return "ObligationService.open";
    }

    @Override
    public String all() {
        return "/obligation/list.xhtml";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        Instant now = clock.instant();
        return service.open(0, SHOWN).stream().map(row -> row(row, now)).toList();
    }

    private HomeRow row(ObligationRow row, Instant now) {
        boolean late = row.isLate(now);
        return new HomeRow(
                row.dueAt(),
                text.word("obligation.rule", row.rule().name()),
                row.name(),
                all(),
                null,
                "",
                late ? "bad" : "warn",
                text.with(late ? "obligation.home.late" : "obligation.home.due"));
    }
}
