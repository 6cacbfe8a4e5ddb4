package lv.vecruzina.batch.recommendation;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * without evidence enters with a warning, unless the commitments of the same delivery bring the evidence.
 */
@Dependent
public class RecommendationFile implements TakenFile {
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
                .warning(rows -> withoutEvidence(connection, rows));
    }

    private static String status(String cell) throws Refused {
        String status = cell.toLowerCase(Locale.forLanguageTag("lv"));
        if (!RecommendationStatus.WORDS.contains(status)) {
            throw new Refused(Reason.of("bad_code", "own_status", cell, String.join(", ", RecommendationStatus.WORDS)));
        }
        return status;
    }

    private static List<Warning> withoutEvidence(Connection connection, List<Row> rows) throws SQLException {
        List<Warning> warnings = new ArrayList<>();
        String sql = """
                select id, exists (
                    select from care.commitment c
                    where c.recommendation_id = r.id and c.withdrawn_at is null
                    and (c.evidence is not null
                        or exists (select from care.evidence e where e.commitment_id = c.id and e.withdrawn_at is null)))
                from care.recommendation r where source = ? and number = ? and part = ?""";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Row row : rows) {
                if ("ieviesta".equals(row.text("own_status"))) {
                    statement.setString(1, row.text("source"));
                    statement.setString(2, row.text("number"));
                    statement.setString(3, row.text("part"));
                    try (ResultSet found = statement.executeQuery()) {
                        if (found.next() && !found.getBoolean(2)) {
                            warnings.add(new Warning(row, Reason.of("no_evidence"), found.getLong(1)));
                        }
                    }
                }
            }
        }
        return warnings;
    }

    /** Commitments are read later than recommendations: a warning that they have answered is taken back. */
    @Override
    public void close(Connection connection, long delivery) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                delete from care.delivery_row r using care.delivery_file f, care.commitment c
                where f.delivery_id = ? and r.delivery_file_id = f.id and r.code = 'no_evidence'
                and c.recommendation_id = r.subject_id and c.withdrawn_at is null
                and (c.evidence is not null
                    or exists (select from care.evidence e where e.commitment_id = c.id and e.withdrawn_at is null))""")) {
            statement.setLong(1, delivery);
            statement.executeUpdate();
        }
    }
}
