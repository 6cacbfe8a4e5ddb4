package lv.vecruzina.batch.attendance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/** Who has not come back from a leave (nav atgriezušies) stays away night by night, until somebody says what became of it. */
public final class LateReturns {
    private LateReturns() {}

    /** Marks the nights that have passed before the day. */
    public static void mark(Connection connection, LocalDate day) throws SQLException {
        try (PreparedStatement mark = connection.prepareStatement("select care.mark_late_nights(?)")) {
            mark.setObject(1, day);
            mark.execute();
        }
    }
}
