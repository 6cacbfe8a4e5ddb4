package lv.vecruzina.batch.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import lv.vecruzina.ejb.delivery.Reason;

/** Entries that were taken back by removing the row (atsaukts ieraksts): an older sheet does not bring them back. */
public record TakenBackEntry(String key, Known<Boolean> takenBack) {

    /** @param key the column of the table, and of the file, that names an entry */
    public static TakenBackEntry of(Connection connection, String table, String key) throws SQLException {
        String query = """
                select distinct h.before ->> '{key}' from care.history h
                where h.table_name = '{table}' and h.operation = 'delete' and h.reason is not null
                  and not exists (select from care.{table} t where t.{key} = h.before ->> '{key}')""";
        return new TakenBackEntry(
                key,
                Known.of(
                        connection, "withdrawn", query.replace("{key}", key).replace("{table}", table), found -> true));
    }

    public void refuse(Row row) {
        if (takenBack.get(row.value(key, String.class)) != null) {
            row.refuse(Reason.of("withdrawn"));
        }
    }
}
