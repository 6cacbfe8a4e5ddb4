package lv.vecruzina.batch.recommendation;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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

/** commitments.csv (apņemšanās). Without an owner, or without due date and recurrence, they enter with a warning. */
@Dependent
public class CommitmentFile implements TakenFile {
    private static final char BETWEEN = '\t';

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
                        Column.date("done_on"),
                        Column.text("evidence"))
                .versioned()
                .checking(row -> check(row, recommendations, withdrawn))
                .warning(rows -> warnings(connection, rows, recommendations));
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

    private static String recommendation(Row row) {
        return row.text("source") + BETWEEN + row.text("number") + BETWEEN + row.text("part");
    }

    /** Judged by what is stored: an absent column keeps what was known before. */
    private static List<Warning> warnings(Connection connection, List<Row> rows, Known<Long> recommendations)
            throws SQLException {
        List<Warning> warnings = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select owner is null, due_on is null and recurrence is null
                from care.commitment where recommendation_id = ? and commitment_no = ?""")) {
            for (Row row : rows) {
                statement.setObject(1, recommendations.get(recommendation(row)));
                statement.setString(2, row.text("commitment_no"));
                try (ResultSet found = statement.executeQuery()) {
                    found.next();
                    if (found.getBoolean(1)) {
                        warnings.add(new Warning(row, Reason.of("no_owner")));
                    }
                    if (found.getBoolean(2)) {
                        warnings.add(new Warning(row, Reason.of("no_due")));
                    }
                }
            }
        }
        return warnings;
    }
}
