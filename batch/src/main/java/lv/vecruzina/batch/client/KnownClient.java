package lv.vecruzina.batch.client;

import java.sql.Connection;
import java.sql.SQLException;
import lv.vecruzina.batch.delivery.Known;

/** A client (klients) as other files name it, by its number. */
public final class KnownClient {
    private KnownClient() {}

    public static Known<Long> known(Connection connection) throws SQLException {
        return Known.of(
                connection, "unknown_client", "select client_no, id from care.client", found -> found.getLong(2));
    }
}
