package lv.vecruzina.batch.legal;

import java.sql.Connection;
import java.sql.SQLException;
import lv.vecruzina.batch.delivery.Known;

/** A municipality (pašvaldība) as files name it: as on the official list, or by one of its other names. */
public final class Municipality {
    private Municipality() {}

    public static Known<Long> known(Connection connection) throws SQLException {
        return Known.of(
                connection,
                "unknown_municipality",
                "select name, id from care.municipality union all select unnest(other_names), id from care.municipality",
                found -> found.getLong(2));
    }
}
