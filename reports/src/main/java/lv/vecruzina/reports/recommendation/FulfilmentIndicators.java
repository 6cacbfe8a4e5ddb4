package lv.vecruzina.reports.recommendation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.shared.Percent;
import lv.vecruzina.ejb.shared.SmallNumber;
import lv.vecruzina.reports.recommendation.IndicatorBars.Bar;
import lv.vecruzina.reports.shared.Labels;
import lv.vecruzina.reports.shared.Row;
import lv.vecruzina.reports.shared.TwelveMonths;
import org.jspecify.annotations.Nullable;

/**
 * What the data say of each recommendation part (rādītāji): the latest figure of every indicator that speaks of it, and the
 * twelve months that end with the asked one as bars with the numbers {@code m1} … {@code m12} under them. The report leaves the
 * centre: a small number is not told, only whether the target is met.
 */
final class FulfilmentIndicators {
    private final TwelveMonths months;
    private final Labels labels;
    private final Map<Long, Collection<List<Row>>> byPart;

    /** @param found rows by part, indicator and month, the earliest first; they gain the words of the tables */
    FulfilmentIndicators(List<Row> found, YearMonth last, Labels labels) {
        this.months = new TwelveMonths(last, labels);
        this.labels = labels;
        found.forEach(this::worded);
        this.byPart = found.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("recommendation_id", Long.class),
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(
                                Collectors.groupingBy(
                                        row -> row.get("indicator", String.class),
                                        LinkedHashMap::new,
                                        Collectors.toList()),
                                Map::values)));
    }

    private void worded(Row row) {
        boolean small = SmallNumber.in(
                (Integer) row.get("numerator"),
                (Integer) row.get("denominator"),
                row.get("small_cell_min", Integer.class));
        String result = text("indicator." + state(row));
        row.with("indicator_name", row.get("name_" + labels.language()))
                .with("result", small ? text("indicator.small", result) : result);
        if (small) {
            row.with("small", true)
                    .with("numerator", null)
                    .with("denominator", null)
                    .with("value", null);
        }
    }

    /** met, unmet or none of each indicator that speaks of the part. */
    List<String> states(long recommendation) {
        return of(recommendation).stream()
                .map(months -> state(months.get(months.size() - 1)))
                .toList();
    }

    /** The printed rows of a part: what it says itself, with an indicator each. */
    List<Row> rows(Row part) {
        return of(part.get("recommendation_id", Long.class)).stream()
                .map(months -> row(part.copy(), months))
                .toList();
    }

    private Collection<List<Row>> of(long recommendation) {
        return byPart.getOrDefault(recommendation, List.of());
    }

    private Row row(Row part, List<Row> counted) {
        Row latest = counted.get(counted.size() - 1);
        String name = latest.get("indicator_name", String.class);
        Map<YearMonth, Row> byMonth = counted.stream()
                .collect(Collectors.toMap(one -> YearMonth.from(one.get("month", LocalDate.class)), one -> one));
        Row row = part.with("section", "parts").with("commitment_no", null).with("evidence_said", null);
        String said = months.fill(row, month -> month(byMonth.get(month)));
        List<@Nullable Bar> bars = new ArrayList<>();
        months.all().forEach(month -> bars.add(bar(byMonth.get(month))));
        BigDecimal target = latest.get("target", BigDecimal.class);
        return row.with("indicator", latest.get("indicator"))
                .with("indicator_name", name)
                .with("indicator_state", state(latest))
                .with("indicator_said", figure(latest) + apart(latest))
                .with("target_said", text(target.signum() == 0 ? "target.most" : "target.least", percent(target)))
                .with("bars", new IndicatorBars(bars, target))
                .with("alt", text("indicator.alt", name, said));
    }

    private String month(@Nullable Row counted) {
        if (counted == null) {
            return "–";
        }
        if (counted.has("small")) {
            return text("indicator.small.month");
        }
        return counted.has("value") ? percent(counted) : "–";
    }

    private static @Nullable Bar bar(@Nullable Row counted) {
        return counted == null || !counted.has("value")
                ? null
                : new Bar(counted.get("value", BigDecimal.class).doubleValue(), "met".equals(state(counted)));
    }

    private String figure(Row latest) {
        String day = labels.day(latest.get("day", LocalDate.class));
        if (latest.has("small")) {
            return text("indicator.small.figure", day);
        }
        return latest.has("value")
                ? text(
                        "indicator.figure",
                        latest.get("numerator", Integer.class),
                        latest.get("denominator", Integer.class),
                        percent(latest),
                        day)
                : text("indicator.silent", day);
    }

    /** Of how many it is not known whether they count; few are no number here either. */
    private String apart(Row latest) {
        int apart = latest.get("apart", Integer.class);
        if (apart == 0) {
            return "";
        }
        return apart < latest.get("small_cell_min", Integer.class)
                ? text("indicator.apart.small")
                : text("indicator.apart", apart);
    }

    private static String state(Row row) {
        return !row.has("met") ? "none" : Boolean.TRUE.equals(row.get("met")) ? "met" : "unmet";
    }

    private String percent(Row row) {
        return percent(row.get("value", BigDecimal.class));
    }

    private String percent(BigDecimal share) {
        return text("percent", Percent.of(share));
    }

    private String text(String key, Object... parameters) {
        return labels.text("recommendation-fulfilment." + key, parameters);
    }
}
