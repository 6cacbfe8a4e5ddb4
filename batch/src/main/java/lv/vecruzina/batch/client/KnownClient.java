package lv.vecruzina.batch.client;

import java.sql.Connection;
import java.sql.SQLException;
import lv.vecruzina.batch.delivery.Known;

/** A client (klients) as other files name it, by its number; the number of a merged file means the one that stayed. */
public final class KnownClient {
    private KnownClient() {}

    public static Known<Long> known(Connection connection) throws SQLException {
        return Known.of(connection, "unknown_client", """
                        select client_no, id from care.client where withdrawn_at is null
                        union all select client_no, stays_id from care.client_merge""", found -> found.getLong(2));
    }
}
