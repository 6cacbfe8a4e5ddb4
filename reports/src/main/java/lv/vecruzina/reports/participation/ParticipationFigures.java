package lv.vecruzina.reports.participation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.participation.SmallCells;
import lv.vecruzina.ejb.participation.SmallCells.Cell;
import lv.vecruzina.reports.shared.Labels;
import lv.vecruzina.reports.shared.MonthBars;
import lv.vecruzina.reports.shared.Row;
import lv.vecruzina.reports.shared.TwelveMonths;
import org.jspecify.annotations.Nullable;

/**
 * The counts of taking part by month (līdzdalības rādījumi). The report leaves the centre: before anything is made of the rows,
 * small numbers are taken out of them, with as many others that they can't be computed back.
 */
final class ParticipationFigures {
    private static final String CO_AUTHOR = "plan_co_author";
    private static final String IN_FORCE = "plan_in_force";
    private static final String OPINION = "plan_own_opinion";
    private static final String SESSION = "session_delivered";

    /** As they are printed; the part of a name before the first {@code _} is its section. */
    private static final List<String> PRINTED =
            List.of(IN_FORCE, OPINION, CO_AUTHOR, "plan_in_time", "choice_child", "choice_made", SESSION);

    /** Each lies in the next: a plan signed as co-author has an opinion in it. The one the indicators tell too comes first. */
    private static final List<String> NESTED = List.of(CO_AUTHOR, IN_FORCE, OPINION);

    /** Here the whole counts records: told of a few children, it says as much as the part. The others count children. */
    private static final Set<String> OF_RECORDS = Set.of("choice_made", SESSION);

    private final TwelveMonths months;
    private final Labels labels;
    private final List<Row> rows;

    /** @param found rows by figure, kind and month, the earliest first; they gain words and lose small numbers */
    ParticipationFigures(List<Row> found, YearMonth last, Labels labels) {
        this.months = new TwelveMonths(last, labels);
        this.labels = labels;
        this.rows = found;
        found.forEach(this::worded);
        found.stream()
                .collect(Collectors.groupingBy(row -> row.get("month", LocalDate.class)))
                .values()
                .forEach(ParticipationFigures::withoutSmall);
        found.stream()
                .filter(row -> !row.has("numerator"))
                .forEach(row -> row.with("result", labels.text("participation.small")));
    }

    private void worded(Row row) {
        int numerator = row.get("numerator", Integer.class);
        int denominator = row.get("denominator", Integer.class);
        row.with("figure_name", labels.text("participation.figure." + row.get("figure")))
                .with("rest", denominator - numerator)
                .with(
                        "value",
                        BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 4, RoundingMode.HALF_UP));
    }

    private static void withoutSmall(List<Row> month) {
        SmallCells cells = new SmallCells(month.get(0).get("small_cell_min", Integer.class));
        List<Row> nested = NESTED.stream()
                .flatMap(figure -> month.stream().filter(row -> figure.equals(row.get("figure"))))
                .toList();
        List<Row> kinds = month.stream()
                .filter(row -> !row.get("kind", String.class).isEmpty())
                .toList();
        List<Row> hidden = new ArrayList<>(month.stream()
                .filter(row -> row.get("kind", String.class).isEmpty() && cells.isSmall(cell(row)))
                .toList());
        if (!nested.isEmpty()) {
            cells.ofNested(
                            nested.get(0).get("denominator", Integer.class),
                            nested.stream()
                                    .map(row -> row.get("numerator", Integer.class))
                                    .toList())
                    .forEach(place -> hidden.add(nested.get(place)));
        }
        cells.ofSum(kinds.stream().map(ParticipationFigures::cell).toList())
                .forEach(place -> hidden.add(kinds.get(place)));
        hidden.forEach(row -> hide(row, cells));
    }

    private static Cell cell(Row row) {
        return new Cell(
                row.get("numerator", Integer.class),
                row.get("denominator", Integer.class),
                row.get("children", Integer.class));
    }

    private static void hide(Row row, SmallCells cells) {
        row.with("numerator", null).with("rest", null).with("value", null);
        boolean wholeIsTold = row.get("denominator") instanceof Integer whole
                && !OF_RECORDS.contains(row.get("figure", String.class))
                && !cells.isSmall(new Cell(whole, whole, whole));
        if (!wholeIsTold) {
            row.with("denominator", null);
        }
    }

    /** The rows of the table. */
    List<Row> table() {
        return rows;
    }

    /** A printed row a figure, and of sessions one a kind. */
    List<Row> printed() {
        return PRINTED.stream().flatMap(figure -> ofFigure(figure).stream()).toList();
    }

    private List<Row> ofFigure(String figure) {
        Collection<List<Row>> byKind = rows.stream()
                .filter(row -> figure.equals(row.get("figure")))
                .collect(Collectors.groupingBy(
                        row -> row.get("kind", String.class), LinkedHashMap::new, Collectors.toList()))
                .values();
        return byKind.stream().map(counted -> row(figure, counted)).toList();
    }

    private Row row(String figure, List<Row> counted) {
        Map<YearMonth, Row> byMonth = counted.stream()
                .collect(Collectors.toMap(row -> YearMonth.from(row.get("month", LocalDate.class)), row -> row));
        String kind = counted.get(0).get("kind", String.class);
        String name = labels.text("participation.figure." + figure);
        Row row = new Row()
                .with("section", figure.substring(0, figure.indexOf('_')))
                .with("name", kind.isEmpty() ? name : kind)
                .with("part", !kind.isEmpty());
        String said = months.fill(row, month -> said(byMonth.get(month)));
        List<@Nullable BigDecimal> heights = new ArrayList<>();
        months.all().forEach(month -> heights.add(height(byMonth.get(month))));
        return row.with("bars", new MonthBars(heights, 1))
                .with("alt", labels.text("participation.alt", kind.isEmpty() ? name : name + ": " + kind, said));
    }

    private String said(@Nullable Row counted) {
        if (counted == null) {
            return "–";
        }
        return counted.has("numerator")
                ? counted.get("numerator") + "/" + counted.get("denominator")
                : labels.text("participation.small.month");
    }

    private static @Nullable BigDecimal height(@Nullable Row counted) {
        return counted == null ? null : (BigDecimal) counted.get("value");
    }
}
