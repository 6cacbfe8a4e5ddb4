package lv.vecruzina.batch.legal;

import java.sql.Connection;
import java.sql.SQLException;
import lv.vecruzina.batch.delivery.Known;

/** A service of the centre (pakalpojums) as files name it, by its code. */
public record Service(long id, String code, boolean residential) {
    public static Known<Service> known(Connection connection) throws SQLException {
        return Known.of(
                connection,
                "unknown_service",
                "select code, id, residential from care.service",
                found -> new Service(found.getLong(2), found.getString(1), found.getBoolean(3)));
    }
}
