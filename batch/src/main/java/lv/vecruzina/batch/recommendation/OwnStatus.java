package lv.vecruzina.batch.recommendation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import lv.vecruzina.batch.delivery.Row;
import org.jspecify.annotations.Nullable;

/**
 * The own status of recommendations (pašu statuss) from a file. It holds from the day the file gives, and
 * what was said from later days goes; without a day it corrects
 * the latest known status in place, and the first holds from the day the report was received, or else from the day of the
 * import. An empty cell clears what was said so far; without the column it stays.
 */
final class OwnStatus {
    private static final String GIVEN = """
            with given as (
                select r.id, g.place, g.status, g.since::date as since, r.report_received_on
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    with ordinality as g(source, number, part, status, since, place)
                join care.recommendation r using (source, number, part)
            )""";
    private static final String PUT = GIVEN + """
            , dated as (
                select g.id, g.place, g.status, coalesce(g.since, latest.since, g.report_received_on, ?) as since
                from given g
                left join lateral (
                    select max(since) as since from care.recommendation_status
                    where recommendation_id = g.id and said_by = 'own') latest on true
                where g.status is not null
            ), put as (
                insert into care.recommendation_status as s (recommendation_id, said_by, since, status)
                select id, 'own', since, status from dated
                on conflict (recommendation_id, said_by, since) do update set status = excluded.status
                where s.status <> excluded.status
                returning s.recommendation_id
            )
            select d.place from dated d join put p on p.recommendation_id = d.id""";
    private static final String CLEAR = GIVEN + """
            , cleared as (
                delete from care.recommendation_status s using given g
                where s.recommendation_id = g.id and s.said_by = 'own' and (g.status is null or s.since > g.since)
                returning g.place
            )
            select distinct place from cleared""";

    private final Connection connection;
    private final LocalDate asOf;

    OwnStatus(Connection connection, LocalDate asOf) {
        this.connection = connection;
        this.asOf = asOf;
    }

    void put(List<Row> rows) throws SQLException {
        if (!rows.isEmpty() && rows.get(0).isGiven("own_status")) {
            run(CLEAR, rows, null);
            run(PUT, rows, asOf);
        }
    }

    private void run(String sql, List<Row> rows, @Nullable LocalDate otherwise) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, 1, rows, row -> row.text("source"));
            bind(statement, 2, rows, row -> row.text("number"));
            bind(statement, 3, rows, row -> row.text("part"));
            bind(statement, 4, rows, row -> row.text("own_status"));
            bind(statement, 5, rows, row -> row.date("own_status_on"));
            if (otherwise != null) {
                statement.setObject(6, otherwise);
            }
            try (ResultSet changed = statement.executeQuery()) {
                while (changed.next()) {
                    rows.get(changed.getInt(1) - 1).alsoChanged();
                }
            }
        }
    }

    private void bind(PreparedStatement statement, int place, List<Row> rows, Function<Row, @Nullable Object> value)
            throws SQLException {
        Object[] values = rows.stream()
                .map(value)
                .map(given -> given == null ? null : given.toString())
                .toArray();
        statement.setArray(place, connection.createArrayOf("text", values));
    }
}
