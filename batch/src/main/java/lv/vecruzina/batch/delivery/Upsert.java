package lv.vecruzina.batch.delivery;

import static java.util.stream.Collectors.joining;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.vecruzina.ejb.delivery.Reason;
import lv.vecruzina.ejb.shared.Constraint;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows into a table by their key (ievietošana vai maiņa): one statement a chunk, and where the database refuses the
 * chunk, its halves, down to the row that is at fault. A row that says nothing new touches nothing.
 */
final class Upsert {
    /** SQL states that speak of a row, not of the system: data exception, constraint, limit exceeded. */
    private static final Set<String> OF_ROWS = Set.of("22", "23", "54");

    private final Connection connection;
    private final List<Target> targets;
    private final String sql;

    Upsert(Connection connection, Layout layout, Header header) {
        this.connection = connection;
        this.targets = layout.targets(header);
        this.sql = sql(layout);
    }

    private String sql(Layout layout) {
        String columns = names(targets.stream(), "");
        List<Target> compared = targets.stream()
                .filter(target -> !target.key() && target.follows() == null)
                .toList();
        String key = names(targets.stream().filter(Target::key), "");
        String set = targets.stream()
                .filter(target -> !target.key())
                .map(Target::assignment)
                .collect(joining(", "));
        return """
                with given as (
                    select place, %s from unnest(%s) with ordinality as g(%s, place)
                ), put as (
                    insert into care.%s as t (%s) select %s from given order by place
                    on conflict (%s)%s %s
                    returning %s, t.xmax = 0 as fresh
                )
                select g.place, p.fresh from given g join put p using (%s)""".formatted(
                        targets.stream()
                                .map(target -> Target.insertion(target) + " as " + target.column())
                                .collect(joining(", ")),
                        targets.stream().map(target -> "?::text[]").collect(joining(", ")),
                        columns,
                        layout.table(),
                        columns,
                        columns,
                        key,
                        layout.among(),
                        compared.isEmpty()
                                ? "do nothing"
                                : "do update set %s%s where (%s) is distinct from (%s)"
                                        .formatted(
                                                set,
                                                layout.isVersioned() ? ", version = t.version + 1" : "",
                                                names(compared.stream(), "t."),
                                                names(compared.stream(), "excluded.")),
                        names(targets.stream().filter(Target::key), "t."),
                        key);
    }

    private static String names(Stream<Target> targets, String prefix) {
        return targets.map(target -> prefix + target.column()).collect(joining(", "));
    }

    /** Each row either gets its outcome or is refused with the reason the database gives. */
    void put(List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        execute("savepoint chunk");
        try {
            apply(rows);
            execute("release savepoint chunk");
        } catch (SQLException refused) {
            if (!speaksOfARow(refused)) {
                throw refused;
            }
            execute("rollback to savepoint chunk");
            execute("release savepoint chunk");
            if (rows.size() == 1) {
                rows.get(0).refuse(reason(refused));
            } else {
                put(rows.subList(0, rows.size() / 2));
                put(rows.subList(rows.size() / 2, rows.size()));
            }
        }
    }

    private void apply(List<Row> rows) throws SQLException {
        rows.forEach(row -> row.became(Row.Outcome.UNCHANGED));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < targets.size(); i++) {
                statement.setArray(i + 1, values(targets.get(i), rows));
            }
            try (ResultSet put = statement.executeQuery()) {
                while (put.next()) {
                    rows.get(put.getInt(1) - 1).became(put.getBoolean(2) ? Row.Outcome.NEW : Row.Outcome.CHANGED);
                }
            }
        }
    }

    private Array values(Target target, List<Row> rows) throws SQLException {
        Object[] values = new Object[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = text(target.value().apply(rows.get(i)));
        }
        return connection.createArrayOf("text", values);
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return "\\x" + HexFormat.of().formatHex(bytes);
        }
        return value == null ? null : value.toString();
    }

    private void execute(String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static boolean speaksOfARow(SQLException refused) {
        String state = refused.getSQLState();
        return state != null && state.length() == 5 && OF_ROWS.contains(state.substring(0, 2));
    }

    /** The sentence of the constraint; of what has none, its name or the SQL state. */
    private static Reason reason(SQLException refused) {
        String constraint = Constraint.refusedBy(refused).orElse(String.valueOf(refused.getSQLState()));
        return switch (constraint) {
            case "placement_one_residential_service_a_night" -> Reason.of("two_residential");
            case "placement_decision_ends_not_before_it_starts" -> Reason.of("decision_end_before_start");
            case "placement_keeps_its_attendance" -> Reason.of("attendance_outside");
            case "attendance_is_on_an_open_day" -> Reason.of("not_open");
            case "client_personal_code_is_known_once" -> Reason.of("personal_code_taken");
            case "client_birth_date_is_plausible" -> Reason.of("birth_date");
            case "room_area_is_positive" -> Reason.of("no_area");
            case "room_stay_one_room_a_night" -> Reason.of("two_rooms");
            default ->
                Reason.of(
                        constraint.endsWith("_ends_not_before_it_starts")
                                ? "end_before_start"
                                : constraint.endsWith("_is_not_negative") ? "negative" : "database",
                        constraint);
        };
    }
}
