package lv.vecruzina.batch.recommendation;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.vecruzina.batch.delivery.Column;
import lv.vecruzina.batch.delivery.Known;
import lv.vecruzina.batch.delivery.Layout;
import lv.vecruzina.batch.delivery.Row;
import lv.vecruzina.batch.delivery.TakenFile;
import lv.vecruzina.batch.delivery.Warning;
import lv.vecruzina.ejb.delivery.Reason;

/**
 * commitments.csv (apņemšanās). Without an owner, or without due date and recurrence, they enter with a warning. What a
 * validator has said on the page stays, with a warning, where the cell of the day done is empty: nobody said otherwise. What
 * recurs is kept by its occurrences from the day it enters.
 */
@Dependent
public class CommitmentFile implements TakenFile {
    private static final char BETWEEN = '\t';
    private static final String VALIDATED = """
            select concat_ws(E'\\t', r.source, r.number, r.part, c.commitment_no), c.done_on
            from care.commitment c join care.recommendation r on r.id = c.recommendation_id
            where c.done_on = c.claimed_on""";
    private static final String LACKING = """
            select %s from care.commitment c join care.recommendation r on r.id = c.recommendation_id
            where r.source = ? and r.number = ? and r.part = ? and c.commitment_no = ?""";

    private static final String OPEN = """
            select care.open_occurrence(id, ?) from care.commitment where recommendation_id = ? and commitment_no = ?""";

    @Override
    public String name() {
        return "commitments";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
        Known<Long> recommendations = Known.of(
                connection,
                "unknown_recommendation",
                "select concat_ws(E'\\t', source, number, part), id from care.recommendation",
                found -> found.getLong(2));
        Known<Boolean> withdrawn = Known.of(
                connection,
                "withdrawn",
                "select concat_ws(E'\\t', recommendation_id, commitment_no) from care.commitment where withdrawn_at is not null",
                found -> true);
        Known<LocalDate> validated =
                Known.of(connection, "validated", VALIDATED, found -> found.getObject(2, LocalDate.class));
        return new Layout(
                        "commitment",
                        Column.read("source", cell -> cell).needed().asKey(),
                        Column.read("number", cell -> cell)
                                .and("recommendation_id", "bigint", row -> recommendations.get(recommendation(row)))
                                .needed()
                                .asKey(),
                        Column.read("part", cell -> cell).otherwise("").asKey(),
                        Column.text("commitment_no").needed().asKey(),
                        Column.text("text").needed(),
                        Column.text("owner"),
                        Column.date("due_on"),
                        Column.text("recurrence"),
                        Column.read("done_on", Column.date("done_on").reader())
                                .and(
                                        "done_on",
                                        "date",
                                        row -> row.date("done_on") != null
                                                ? row.date("done_on")
                                                : validated.get(commitment(row))),
                        Column.text("evidence"))
                .versioned()
                .checking(row -> check(row, recommendations, withdrawn))
                .following(rows -> open(connection, rows, recommendations, asOf))
                .warning(rows -> warnings(connection, rows, validated));
    }

    /** What recurs is kept from the day as of: its first occurrence is open, as after a save on the page. */
    private static void open(Connection connection, List<Row> rows, Known<Long> recommendations, LocalDate asOf)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OPEN)) {
            for (Row row : rows) {
                statement.setObject(1, asOf);
                statement.setObject(2, recommendations.get(recommendation(row)));
                statement.setString(3, row.text("commitment_no"));
                statement.execute();
            }
        }
    }

    private static void check(Row row, Known<Long> recommendations, Known<Boolean> withdrawn) {
        Long recommendation = recommendations.get(recommendation(row));
        if (recommendation == null) {
            row.refuse(Reason.of(
                    "unknown_recommendation",
                    "number",
                    recommendation(row).replace(BETWEEN, ' ').strip()));
        } else if (withdrawn.get(recommendation.toString() + BETWEEN + row.text("commitment_no")) != null) {
            row.refuse(Reason.of("withdrawn"));
        }
    }

    private static String commitment(Row row) {
        return recommendation(row) + BETWEEN + row.text("commitment_no");
    }

    private static String recommendation(Row row) {
        return row.text("source") + BETWEEN + row.text("number") + BETWEEN + row.text("part");
    }

    private static List<Warning> warnings(Connection connection, List<Row> rows, Known<LocalDate> validated)
            throws SQLException {
        List<Warning> warnings = new ArrayList<>();
        for (Row row : rows) {
            if (row.isGiven("done_on") && row.date("done_on") == null && validated.get(commitment(row)) != null) {
                warnings.add(new Warning(row, Reason.of("validated")));
            }
        }
        warnings.addAll(lacking(connection, rows, "owner is null", "no_owner"));
        warnings.addAll(lacking(connection, rows, "due_on is null and recurrence is null", "no_due"));
        return warnings;
    }

    private static List<Warning> lacking(Connection connection, List<Row> rows, String lack, String code)
            throws SQLException {
        return Warning.where(
                connection,
                LACKING.formatted(lack),
                rows,
                Reason.of(code),
                "source",
                "number",
                "part",
                "commitment_no");
    }
}
