package lv.vecruzina.web.obligation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vecruzina.ejb.obligation.ObligationRow;
import lv.vecruzina.ejb.obligation.ObligationService;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/**
 * What the reader is asked by a rule (pienākumi): due soon, late, or come to the director; the earliest due first. Of one rule
 * only the first few, so that none hides the others.
 */
@Dependent
public class OpenObligations implements HomeList {
    private static final int READ = 1000;
    private static final int SHOWN_OF_A_RULE = 3;

    @EJB
    private ObligationService service;

    @Inject
    private ObligationNames names;

    @Inject
    private Text text;

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
        Map<String, List<ObligationRow>> byRule = service.today(READ).stream()
                .collect(Collectors.groupingBy(ObligationRow::rule, LinkedHashMap::new, Collectors.toList()));
        return byRule.values().stream().flatMap(this::ofARule).toList();
    }

    private Stream<HomeRow> ofARule(List<ObligationRow> rows) {
        Stream<HomeRow> first = rows.stream().limit(SHOWN_OF_A_RULE).map(this::row);
        return rows.size() <= SHOWN_OF_A_RULE
                ? first
                : Stream.concat(first, Stream.of(more(rows.get(SHOWN_OF_A_RULE), rows.size() - SHOWN_OF_A_RULE)));
    }

    /** The rest of a rule in one row, the earliest due of them its term. */
    private HomeRow more(ObligationRow next, int rest) {
        return new HomeRow(
                next.isDueByDay() ? next.dueOn() : next.dueAt(),
                names.name(next),
                text.with("home.index.more", rest),
                all(),
                "rule",
                next.rule(),
                names.tone(next),
                names.state(next));
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
