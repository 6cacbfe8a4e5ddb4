package lv.vecruzina.batch.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vecruzina.ejb.delivery.Reason;
import org.jspecify.annotations.Nullable;

/** What is kept of deliveries (piegāžu ieraksti), on the connection of the caller's transaction. */
final class DeliveryRecords {
    /** How far a delivery has come. */
    record Known(long id, boolean isNew, boolean applied, boolean moved) {}

    /** One refused row of a file, under the header of the file. */
    record RefusedRow(String file, String header, String line) {}

    private final Connection connection;

    DeliveryRecords(Connection connection) {
        this.connection = connection;
    }

    /** One delivery at a time, whoever runs the import. */
    DeliveryRecords locked() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('care.delivery'))");
        }
        return this;
    }

    /** Finds the delivery of this content, or enters it. */
    Known register(String name, String hash, String from, Instant now) throws SQLException {
        boolean isNew = update("""
                insert into care.delivery (name, content_hash, received_from, received_at) values (?, ?, ?, ?)
                on conflict (content_hash) do nothing""", name, hash, from, now) == 1;
        try (PreparedStatement statement = prepare("""
                select id, applied_at is not null, moved_at is not null from care.delivery where content_hash = ?""", hash);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return new Known(found.getLong(1), isNew, found.getBoolean(2), found.getBoolean(3));
        }
    }

    boolean isKnown(String hash) throws SQLException {
        try (PreparedStatement statement = prepare("select 1 from care.delivery where content_hash = ?", hash);
                ResultSet found = statement.executeQuery()) {
            return found.next();
        }
    }

    boolean isRead(long delivery, String file) throws SQLException {
        try (PreparedStatement statement =
                        prepare("select 1 from care.delivery_file where delivery_id = ? and name = ?", delivery, file);
                ResultSet found = statement.executeQuery()) {
            return found.next();
        }
    }

    void keep(long delivery, String name, FileResult result) throws SQLException {
        Optional<Reason> message = Optional.ofNullable(result.message());
        int entered = result.fresh() + result.changed() + result.unchanged();
        update(
                """
                insert into care.delivery_file (delivery_id, name, state, header, message, message_en,
                    rows_read, rows_new, rows_changed, rows_unchanged, rows_refused)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                delivery,
                name,
                result.state(),
                result.header(),
                message.map(Reason::latvian).orElse(null),
                message.map(Reason::english).orElse(null),
                entered + result.refused(),
                result.fresh(),
                result.changed(),
                result.unchanged(),
                result.refused());
        keep(delivery, name, result.notes());
    }

    private void keep(long delivery, String name, List<FileResult.Note> notes) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into care.delivery_row
                    (delivery_file_id, line, refused, code, reason, reason_en, cells, subject_id)
                select id, ?, ?, ?, ?, ?, ?, ? from care.delivery_file where delivery_id = ? and name = ?""")) {
            for (FileResult.Note note : notes) {
                fill(
                        statement,
                        note.line(),
                        note.refused(),
                        note.code(),
                        note.latvian(),
                        note.english(),
                        note.cells(),
                        note.subject(),
                        delivery,
                        name);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Refused rows with line, code and reason added, file by file in the order they stood. */
    List<RefusedRow> refused(long delivery) throws SQLException {
        List<RefusedRow> rows = new ArrayList<>();
        try (PreparedStatement statement = prepare("""
                select f.name, f.header, r.cells, r.line, r.code, r.reason
                from care.delivery_file f join care.delivery_row r on r.delivery_file_id = f.id and r.refused
                where f.delivery_id = ? order by f.id, r.line""", delivery);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                String why = CsvLine.write(List.of(found.getString(4), found.getString(5), found.getString(6)));
                rows.add(new RefusedRow(found.getString(1), found.getString(2), found.getString(3) + ';' + why));
            }
        }
        return rows;
    }

    void applied(long delivery, Instant now) throws SQLException {
        update("""
                update care.delivery_file f set rows_warned = w.rows
                from (select delivery_file_id, count(distinct line) as rows
                      from care.delivery_row where not refused group by delivery_file_id) w
                where w.delivery_file_id = f.id and f.delivery_id = ?""", delivery);
        update("update care.delivery set applied_at = ? where id = ?", now, delivery);
    }

    void moved(long delivery, Instant now) throws SQLException {
        update("update care.delivery set moved_at = ? where id = ?", now, delivery);
    }

    void givenAgain(long delivery, Instant now) throws SQLException {
        update("update care.delivery set given_again_at = ? where id = ?", now, delivery);
    }

    /** Rows of deliveries that came before the instant are deleted; the counts stay. Returns the number of deliveries. */
    int clear(Instant before, Instant now) throws SQLException {
        update("""
                delete from care.delivery_row r using care.delivery_file f, care.delivery d
                where r.delivery_file_id = f.id and f.delivery_id = d.id and d.cleared_at is null and d.applied_at < ?""", before);
        return update(
                "update care.delivery set cleared_at = ? where cleared_at is null and applied_at < ?", now, before);
    }

    int update(String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        fill(statement, parameters);
        return statement;
    }

    private static void fill(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof Instant instant) {
                statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
            } else if (parameters[i] == null) {
                statement.setNull(i + 1, Types.NULL);
            } else {
                statement.setObject(i + 1, parameters[i]);
            }
        }
    }
}
