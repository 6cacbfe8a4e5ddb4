package lv.vecruzina.reports.shared;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The twelve months that end with one (divpadsmit mēneši), as a printed row shows them: the names {@code h1} … {@code h12} over
 * what is said of each, {@code m1} … {@code m12}.
 */
public record TwelveMonths(YearMonth last, Labels labels) {
    private static final int MONTHS = 12;

    public List<YearMonth> all() {
        return IntStream.range(0, MONTHS)
                .mapToObj(i -> last.minusMonths(MONTHS - 1L - i))
                .toList();
    }

    /** Fills the row and returns the same in one line, as the text of its picture. */
    public String fill(Row row, Function<YearMonth, String> said) {
        List<String> line = new ArrayList<>();
        List<YearMonth> months = all();
        for (int i = 0; i < MONTHS; i++) {
            String head = labels.shortMonth(months.get(i));
            String number = said.apply(months.get(i));
            row.with("h" + (i + 1), head).with("m" + (i + 1), number);
            line.add(head.replace('\n', ' ') + " " + number);
        }
        return String.join(", ", line);
    }
}
