package lv.vecruzina.batch.room;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import lv.vecruzina.batch.delivery.Column;
import lv.vecruzina.batch.delivery.Layout;
import lv.vecruzina.batch.delivery.TakenBackEntry;
import lv.vecruzina.batch.delivery.TakenFile;

/** rooms.csv (istabas); one taken back here does not come back with an older sheet. The living unit a row names comes to be with its first room. */
@Dependent
public class RoomFile implements TakenFile {
    @Override
    public String name() {
        return "rooms";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
        TakenBackEntry takenBack = TakenBackEntry.of(connection, "room", "room_no");
        return new Layout(
                        "room",
                        Column.text("room_no").needed().asKey(),
                        Column.text("unit"),
                        Column.yesNo("unit_kitchen"),
                        Column.text("floor"),
                        Column.amount("area_m2").needed(),
                        Column.count("places").needed())
                .versioned()
                .checking(takenBack::refuse);
    }
}
