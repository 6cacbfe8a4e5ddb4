package lv.vecruzina.batch.room;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import lv.vecruzina.batch.client.KnownClient;
import lv.vecruzina.batch.delivery.Column;
import lv.vecruzina.batch.delivery.Known;
import lv.vecruzina.batch.delivery.Layout;
import lv.vecruzina.batch.delivery.Row;
import lv.vecruzina.batch.delivery.TakenFile;
import lv.vecruzina.ejb.delivery.Reason;

/**
 * room_stays.csv (istabu sadalījums). What breaks the norm or the places of a room enters with a warning; a stay that was
 * withdrawn does not come back with an older sheet.
 */
@Dependent
public class RoomStayFile implements TakenFile {
    @Override
    public String name() {
        return "room_stays";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
        Known<Long> rooms =
                Known.of(connection, "unknown_room", "select room_no, id from care.room", found -> found.getLong(2));
        Known<Boolean> withdrawn = Known.of(connection, "withdrawn", """
                select concat_ws(' ', client_id, room_id, from_on) from care.room_stay where withdrawn_at is not null""", found -> true);
        RoomWarnings warnings = new RoomWarnings(connection, asOf);
        return new Layout(
                        "room_stay",
                        Column.known("client_no", KnownClient.known(connection))
                                .into("client_id", "bigint")
                                .needed()
                                .asKey(),
                        Column.known("room_no", rooms).into("room_id", "bigint").needed(),
                        Column.date("from").into("from_on", "date").needed().asKey(),
                        Column.date("until").into("until_on", "date"))
                .versioned()
                .among("withdrawn_at is null")
                .checking(row -> {
                    if (withdrawn.get(entry(row)) != null) {
                        row.refuse(Reason.of("withdrawn"));
                    }
                })
                .warning(warnings::on);
    }

    private static String entry(Row row) {
        return row.value("client_no") + " " + row.value("room_no") + " " + row.value("from");
    }
}
