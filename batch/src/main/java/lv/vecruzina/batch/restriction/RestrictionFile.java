package lv.vecruzina.batch.restriction;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import lv.vecruzina.batch.client.KnownClient;
import lv.vecruzina.batch.delivery.Column;
import lv.vecruzina.batch.delivery.Known;
import lv.vecruzina.batch.delivery.Layout;
import lv.vecruzina.batch.delivery.Refused;
import lv.vecruzina.batch.delivery.Row;
import lv.vecruzina.batch.delivery.TakenFile;
import lv.vecruzina.batch.delivery.Warning;
import lv.vecruzina.ejb.delivery.Reason;
import lv.vecruzina.ejb.shared.Riga;

/**
 * restrictions.csv (ierobežojumi). One without a ground enters with a warning: rule 15. What was withdrawn or written
 * down on the page is not changed by a sheet.
 */
@Dependent
public class RestrictionFile implements TakenFile {
    private static final String WITHOUT_GROUND =
            "select ground is null from care.restriction where client_id = ?::bigint and begun_at = ?::timestamptz and withdrawn_at is null";

    @Override
    public String name() {
        return "restrictions";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
        Known<String> closed = Known.of(connection, "withdrawn", """
                select concat_ws(' ', client_id, extract(epoch from begun_at)::bigint),
                       case when bool_or(recorded_by is not null and withdrawn_at is null) then 'recorded_here' else 'withdrawn' end
                from care.restriction where withdrawn_at is not null or recorded_by is not null
                group by client_id, begun_at""", found -> found.getString(2));
        return new Layout(
                        "restriction",
                        Column.known("client_no", KnownClient.known(connection))
                                .into("client_id", "bigint")
                                .needed()
                                .asKey(),
                        moment("begun_at").needed().asKey(),
                        moment("ended_at"),
                        Column.oneOf("kind", List.of("isolation", "holding", "room_search", "other"))
                                .needed(),
                        Column.text("ground"),
                        Column.yesNo("supervised"))
                .versioned()
                .among("withdrawn_at is null")
                .checking(row -> {
                    String reason = closed.get(entry(row));
                    if (reason != null) {
                        row.refuse(Reason.of(reason));
                    }
                })
                .warning(rows -> Warning.where(
                        connection, WITHOUT_GROUND, rows, Reason.of("no_ground"), "client_no", "begun_at"));
    }

    private static String entry(Row row) {
        return row.value("client_no") + " "
                + row.value("begun_at", Instant.class).getEpochSecond();
    }

    private static Column moment(String name) {
        return Column.read(name, cell -> moment(name, cell)).into(name, "timestamptz");
    }

    /** A moment on the clock of Riga, {@code 2026-03-02T21:15}; an hour that the change of the clock skips is none. */
    private static Instant moment(String name, String cell) throws Refused {
        LocalDateTime local;
        try {
            local = LocalDateTime.parse(cell.replace(' ', 'T'));
        } catch (DateTimeParseException noMoment) {
            throw new Refused(Reason.of("bad_moment", name, cell));
        }
        return Riga.moment(local).orElseThrow(() -> new Refused(Reason.of("bad_moment", name, cell)));
    }
}
