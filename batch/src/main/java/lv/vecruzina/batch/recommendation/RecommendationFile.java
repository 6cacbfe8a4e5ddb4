package lv.vecruzina.batch.recommendation;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.vecruzina.batch.delivery.Column;
import lv.vecruzina.batch.delivery.Layout;
import lv.vecruzina.batch.delivery.Refused;
import lv.vecruzina.batch.delivery.Row;
import lv.vecruzina.batch.delivery.TakenFile;
import lv.vecruzina.batch.delivery.Warning;
import lv.vecruzina.ejb.delivery.Reason;
import lv.vecruzina.ejb.recommendation.RecommendationStatus;

/**
 * recommendations.csv (rekomendācijas): their parts with the answer, and the own status as a dated fact beside them. "Ieviesta"
 * without evidence valid on the day as of enters with a warning, unless the commitments of the same delivery bring the evidence.
 */
@Dependent
public class RecommendationFile implements TakenFile {
    private static final String UNPROVEN = """
            select not care.recommendation_is_proven(r.id, date '%s'), r.id
            from care.recommendation r where source = ? and number = ? and part = ?""";

    @Override
    public String name() {
        return "recommendations";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) {
        return new Layout(
                        "recommendation",
                        Column.text("source").needed().asKey(),
                        Column.text("number").needed().asKey(),
                        Column.text("part").otherwise("").asKey(),
                        Column.text("text"),
                        Column.text("lead_body").needed(),
                        Column.date("report_received_on"),
                        Column.date("reply_due_on"),
                        Column.read("own_status", RecommendationFile::status),
                        Column.read(
                                "own_status_on", Column.date("own_status_on").reader()),
                        Column.text("answer"))
                .versioned()
                .following(rows -> new OwnStatus(connection, asOf).put(rows))
                .warning(rows -> withoutEvidence(connection, rows, asOf));
    }

    private static String status(String cell) throws Refused {
        String status = cell.toLowerCase(Locale.forLanguageTag("lv"));
        if (!RecommendationStatus.WORDS.contains(status)) {
            throw new Refused(Reason.of("bad_code", "own_status", cell, String.join(", ", RecommendationStatus.WORDS)));
        }
        return status;
    }

    private static List<Warning> withoutEvidence(Connection connection, List<Row> rows, LocalDate asOf)
            throws SQLException {
        return Warning.where(
                connection,
                UNPROVEN.formatted(asOf),
                rows.stream()
                        .filter(row -> "ieviesta".equals(row.text("own_status")))
                        .toList(),
                Reason.of("no_evidence"),
                "source",
                "number",
                "part");
    }

    /** Commitments are read later than recommendations: a warning that they have answered is taken back. */
    @Override
    public void close(Connection connection, long delivery, LocalDate asOf) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                delete from care.delivery_row r using care.delivery_file f
                where f.delivery_id = ? and r.delivery_file_id = f.id and r.code = 'no_evidence'
                and care.recommendation_is_proven(r.subject_id, ?)""")) {
            statement.setLong(1, delivery);
            statement.setObject(2, asOf);
            statement.executeUpdate();
        }
    }
}
