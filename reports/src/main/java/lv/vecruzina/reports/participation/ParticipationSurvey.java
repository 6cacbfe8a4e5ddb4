package lv.vecruzina.reports.participation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.reports.shared.Column;
import lv.vecruzina.reports.shared.Labels;
import lv.vecruzina.reports.shared.Row;
import org.jspecify.annotations.Nullable;

/**
 * What came of the anonymous surveys of teenagers (anonīmas aptaujas) closed in the twelve months. Of a survey that too few have
 * answered only that is told; options come as the ranges the survey itself shows, and none where its own smallest number was set
 * below the one of what leaves the centre.
 */
final class ParticipationSurvey {
    static final List<Column> COLUMNS = List.of(
            Column.count("survey"),
            Column.text("title"),
            Column.date("closed_on"),
            Column.count("codes_given"),
            Column.count("papers"),
            Column.count("smallest"),
            Column.text("reached"),
            Column.count("question_place"),
            Column.text("question"),
            Column.count("answered_by"),
            Column.count("option_place"),
            Column.text("option"),
            Column.count("fewest"),
            Column.count("most"),
            Column.share("fewest_share"),
            Column.share("most_share"));

    private final List<Row> rows;
    private final Labels labels;

    /** @param found rows by survey, question and option; they gain words and shares and lose small numbers */
    ParticipationSurvey(List<Row> found, Labels labels) {
        this.rows = found;
        this.labels = labels;
        found.forEach(this::told);
    }

    private void told(Row row) {
        int least = row.get("small_cell_min", Integer.class);
        int own = row.get("smallest", Integer.class);
        int smallest = Math.max(own, least);
        int papers = row.get("papers", Integer.class);
        row.with("reached", labels.text(papers >= smallest ? "yes" : "no"))
                .with("is_reached", papers >= smallest)
                .with("smallest", smallest)
                .with("papers", papers > 0 && papers < least ? null : papers);
        if (own < least) {
            row.with("answered_by", null).with("fewest", null).with("most", null);
        }
        row.with("option", row.has("fewest") ? option(row) : null)
                .with("fewest_share", share(row, "fewest"))
                .with("most_share", share(row, "most"));
    }

    private String option(Row row) {
        String words = row.get("option_words", String.class);
        return "scale".equals(row.get("kind")) ? labels.text("survey.face." + words) : words;
    }

    private static @Nullable BigDecimal share(Row row, String column) {
        return row.has(column)
                ? BigDecimal.valueOf(row.get(column, Integer.class))
                        .divide(BigDecimal.valueOf(row.get("answered_by", Integer.class)), 4, RoundingMode.HALF_UP)
                : null;
    }

    List<Row> table() {
        return rows;
    }

    /** A printed row a survey, question and option. */
    List<Row> printed() {
        List<Row> printed = new ArrayList<>();
        Row before = new Row();
        for (Row row : rows) {
            boolean next = !row.get("survey", Long.class).equals(before.get("survey"));
            if (next) {
                printed.add(line("survey", row.get("title", String.class), held(row)));
            }
            boolean reached = Boolean.TRUE.equals(row.get("is_reached"));
            if (reached && (next || !Objects.equals(row.get("question_place"), before.get("question_place")))) {
                printed.add(line("question", row.get("question", String.class), answered(row)));
            }
            if (row.has("fewest")) {
                printed.add(line("option", row.get("option", String.class), range(row)));
            }
            before = row;
        }
        return printed;
    }

    private static Row line(String kind, String name, String words) {
        return new Row()
                .with("section", "survey")
                .with("line", kind)
                .with("name", name)
                .with("words", words);
    }

    private String held(Row row) {
        String papers = row.has("papers") ? number(row, "papers") : text("small");
        return text(
                Boolean.TRUE.equals(row.get("is_reached")) ? "survey.held" : "survey.tooFew",
                labels.day(row.get("closed_on", LocalDate.class)),
                number(row, "codes_given"),
                papers,
                number(row, "smallest"));
    }

    private String answered(Row row) {
        if (!row.has("answered_by")) {
            return text("survey.question.tooFew");
        }
        return text(
                "words".equals(row.get("kind")) ? "survey.question.words" : "survey.question",
                number(row, "answered_by"));
    }

    private String number(Row row, String column) {
        return labels.number(row.get(column, Integer.class));
    }

    private String range(Row row) {
        int fewest = row.get("fewest", Integer.class);
        int most = row.get("most", Integer.class);
        return fewest == most
                ? text("survey.option", fewest, percent(row, "fewest_share"))
                : text("survey.option.range", fewest, most, percent(row, "fewest_share"), percent(row, "most_share"));
    }

    private static int percent(Row row, String column) {
        return row.get(column, BigDecimal.class)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private String text(String key, Object... parameters) {
        return labels.text("participation." + key, parameters);
    }
}
