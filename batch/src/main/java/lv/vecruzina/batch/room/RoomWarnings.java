package lv.vecruzina.batch.room;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.vecruzina.batch.delivery.Row;
import lv.vecruzina.batch.delivery.Warning;
import lv.vecruzina.ejb.delivery.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Nights on which the rooms of a file break their norm or have more people than places (brīdinājumi, rule 7), judged by what
 * is stored; once a stay, by its first such night. Named is the stay that goes beyond, not those that began before it.
 */
final class RoomWarnings {
    private static final String STAYS_BEYOND = """
            with
                asleep as (
                    select s.*, r.unit, r.area_m2, r.places,
                           sum(s.is_child_present::int) over (partition by s.room_id, s.night) as children,
                           sum(s.is_child_present::int)
                               over (partition by s.room_id, s.night order by s.from_on, s.stay_id) as child_place,
                           sum(s.is_child_present::int)
                               over (partition by r.unit, s.night order by s.from_on, s.stay_id) as child_of_unit,
                           row_number() over (partition by s.room_id, s.night order by s.from_on, s.stay_id) as place
                    from care.room_sleeper('-infinity', ?) s
                    join care.room r on r.id = s.room_id
                ),
                norm as (
                    select night,
                           care.parameter_on('ROOM_MAX_CHILDREN', '', night) as room_children,
                           care.parameter_on('ROOM_M2_SINGLE', '', night) as m2_single,
                           care.parameter_on('ROOM_M2_SHARED', '', night) as m2_shared,
                           care.parameter_on('UNIT_MAX_CHILDREN', '', night) as unit_children
                    from (select distinct night from asleep) nights
                ),
                judged as (
                    select a.stay_id, a.client_id, a.from_on, a.night,
                           a.is_child_present and (
                               a.child_place > n.room_children
                               or a.area_m2 < a.child_place * case when a.children = 1 then n.m2_single else n.m2_shared end
                               or a.unit is not null and a.child_of_unit > n.unit_children) as over_norm,
                           a.place > a.places as over_places
                    from asleep a
                    join norm n using (night)
                )
            select client_id, from_on, min(night) filter (where over_norm), min(night) filter (where over_places)
            from judged
            group by stay_id, client_id, from_on
            having bool_or(over_norm) or bool_or(over_places)""";

    private final Connection connection;
    private final LocalDate asOf;

    RoomWarnings(Connection connection, LocalDate asOf) {
        this.connection = connection;
        this.asOf = asOf;
    }

    List<Warning> on(List<Row> rows) throws SQLException {
        Map<String, Row> byStay = rows.stream()
                .collect(Collectors.toMap(
                        row -> key(row.value("client_no", Long.class), row.value("from", LocalDate.class)),
                        Function.identity()));
        List<Warning> warnings = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(STAYS_BEYOND)) {
            statement.setObject(1, asOf);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    Row row = byStay.get(key(found.getLong(1), found.getObject(2, LocalDate.class)));
                    if (row != null) {
                        warn(warnings, row, "room_norm", found.getObject(3, LocalDate.class));
                        warn(warnings, row, "room_places", found.getObject(4, LocalDate.class));
                    }
                }
            }
        }
        return warnings;
    }

    private static void warn(List<Warning> warnings, Row row, String code, @Nullable LocalDate firstNight) {
        if (firstNight != null) {
            warnings.add(new Warning(row, Reason.of(code, firstNight)));
        }
    }

    private static String key(long client, LocalDate from) {
        return client + " " + from;
    }
}
