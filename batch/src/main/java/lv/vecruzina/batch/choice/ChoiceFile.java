package lv.vecruzina.batch.choice;

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
 * choices.csv (izvēles): what was bought for a child, and whether the child chose it. What was
 * withdrawn does not come back with an older sheet.
 */
@Dependent
public class ChoiceFile implements TakenFile {
    @Override
    public String name() {
        return "choices";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
        Known<Boolean> withdrawn = Known.of(connection, "withdrawn", """
                select concat_ws(' ', client_id, chosen_on, item) from care.choice where withdrawn_at is not null""", found -> true);
        return new Layout(
                        "choice",
                        Column.known("client_no", KnownClient.known(connection))
                                .into("client_id", "bigint")
                                .needed()
                                .asKey(),
                        Column.date("date").into("chosen_on", "date").needed().asKey(),
                        Column.text("item").needed().asKey(),
                        Column.yesNo("chosen_by_child").needed())
                .versioned()
                .among("withdrawn_at is null")
                .checking(row -> {
                    if (withdrawn.get(entry(row)) != null) {
                        row.refuse(Reason.of("withdrawn"));
                    }
                });
    }

    private static String entry(Row row) {
        return row.value("client_no") + " " + row.value("date") + " " + row.value("item");
    }
}
