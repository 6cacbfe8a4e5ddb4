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
 * What the reader is asked by a rule (pienākumi): how many are late and the worst of them, then what is due this week, then the rest,
 * each the earliest due first. Of one rule only the first few, so that none hides the others.
 */
@Dependent
public class OpenObligations implements HomeList {
    private static final int READ = 1000;
    private static final int SHOWN_OF_A_RULE = 3;
    private static final int WORST = 3;
    private static final int WEEK_DAYS = 7;
    private static final int SHOWN = 10;

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
    public int shown() {
        return SHOWN;
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        List<ObligationRow> asked = service.today(READ);
        List<ObligationRow> late = asked.stream().filter(names::late).toList();
        List<ObligationRow> worst = late.subList(0, Math.min(WORST, late.size()));
        LocalDate week = today.plusDays(WEEK_DAYS);
        Map<Boolean, List<ObligationRow>> soon = asked.stream()
                .filter(row -> !names.late(row))
                .collect(Collectors.partitioningBy(row -> !row.dueOn().isAfter(week)));
        return Stream.of(
                        worst.size() < late.size() ? Stream.of(all(late)) : Stream.<HomeRow>empty(),
                        worst.stream().map(this::row),
                        byRule(soon.getOrDefault(true, List.of())),
                        byRule(late.subList(worst.size(), late.size())),
                        byRule(soon.getOrDefault(false, List.of())))
                .flatMap(rows -> rows)
                .toList();
    }

    /** All that is late in one row, with the way to the list of it. */
    private HomeRow all(List<ObligationRow> late) {
        long escalated = late.stream().filter(row -> row.escalatedOn() != null).count();
        return new HomeRow(
                late.get(0).dueOn(),
                text.count("obligation.home.late", late.size()),
                text.with("obligation.home.oldest"),
                all(),
                "state",
                "late",
                "bad",
                text.with(escalated > 0 ? "obligation.home.escalated" : "obligation.home.all_late", escalated));
    }

    private Stream<HomeRow> byRule(List<ObligationRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(ObligationRow::rule, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(this::ofARule);
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
                next.dueWhen(),
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
                row.dueWhen(),
                names.name(row),
                row.name(),
                mended ? Objects.requireNonNull(row.page()) : all(),
                !mended ? "rule" : row.clientNo() == null ? "id" : "no",
                mended ? Objects.requireNonNull(row.pageOf()) : row.rule(),
                names.tone(row),
                names.state(row));
    }
}
