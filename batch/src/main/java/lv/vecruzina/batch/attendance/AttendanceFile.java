package lv.vecruzina.batch.attendance;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.batch.delivery.Column;
import lv.vecruzina.batch.delivery.Known;
import lv.vecruzina.batch.delivery.Layout;
import lv.vecruzina.batch.delivery.Row;
import lv.vecruzina.batch.delivery.TakenFile;
import lv.vecruzina.ejb.delivery.Reason;

/** attendance.csv (apmeklējums un prombūtne). A mark on a day on which the placement was not open is refused. */
@Dependent
public class AttendanceFile implements TakenFile {
    /** A placement with its open days: the first, and the first no longer. */
    private record Open(long id, LocalDate from, LocalDate until, boolean withdrawn) {}

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
        Known<Open> placements = Known.of(
                connection,
                "unknown_placement",
                """
                        select placement_no, id, started_on,
                               greatest(coalesce(ended_on, 'infinity'), started_on + 1), withdrawn_at is not null
                        from care.placement""",
                found -> new Open(
                        found.getLong(2),
                        found.getObject(3, LocalDate.class),
                        found.getObject(4, LocalDate.class),
                        found.getBoolean(5)));
        return new Layout(
                        "attendance",
                        Column.known("placement_no", placements)
                                .and("placement_id", "bigint", row -> open(row).id())
                                .needed()
                                .asKey(),
                        Column.date("date").into("day", "date").needed().asKey(),
                        Column.oneOf(
                                        "status",
                                        List.of(
                                                "present",
                                                "hospital",
                                                "home",
                                                "guest_family",
                                                "school",
                                                "camp",
                                                "runaway",
                                                "other"))
                                .needed())
                .checking(AttendanceFile::check);
    }

    /** The database refuses this too; asked here, a file of many such rows stays fast. */
    private static void check(Row row) {
        Open placement = open(row);
        LocalDate day = row.value("date", LocalDate.class);
        if (placement.withdrawn()) {
            row.refuse(Reason.of("withdrawn"));
        } else if (day.isBefore(placement.from()) || !day.isBefore(placement.until())) {
            row.refuse(Reason.of("not_open"));
        }
    }

    private static Open open(Row row) {
        return row.value("placement_no", Open.class);
    }
}
