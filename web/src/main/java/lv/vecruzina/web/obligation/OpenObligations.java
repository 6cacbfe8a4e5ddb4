package lv.vecruzina.web.obligation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.obligation.ObligationRow;
import lv.vecruzina.ejb.obligation.ObligationService;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;

/** What the reader is asked by a rule (pienākumi): due soon, late, or come to the director; the earliest due first. */
@Dependent
public class OpenObligations implements HomeList {
    private static final int SHOWN = 20;

    @EJB
    private ObligationService service;

    @Inject
    private ObligationNames names;

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
        return "ObligationService.today";
    }

    @Override
    public String all() {
        return "/obligation/list.xhtml";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return service.today(SHOWN).stream().map(this::row).toList();
    }

    /** Leads to the page that mends the records, or to the list, where it is settled in words. */
    private HomeRow row(ObligationRow row) {
        boolean mended = row.page() != null && names.opens(row);
        return new HomeRow(
                row.isDueByDay() ? row.dueOn() : row.dueAt(),
                names.name(row),
                row.name(),
                mended ? Objects.requireNonNull(row.page()) : all(),
                !mended ? "rule" : row.clientNo() == null ? "id" : "no",
                mended ? Objects.requireNonNull(row.pageOf()) : row.rule(),
                names.tone(row),
                names.state(row));
    }
}
