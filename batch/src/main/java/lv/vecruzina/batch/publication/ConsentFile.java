package lv.vecruzina.batch.publication;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import lv.vecruzina.batch.client.KnownClient;
import lv.vecruzina.batch.delivery.Column;
import lv.vecruzina.batch.delivery.Known;
import lv.vecruzina.batch.delivery.Layout;
import lv.vecruzina.batch.delivery.TakenFile;
import lv.vecruzina.ejb.delivery.Reason;

/** consents.csv (piekrišanas): who agreed to images of a client on a channel, from when and until when. */
@Dependent
public class ConsentFile implements TakenFile {
    @Override
    public String name() {
        return "consents";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
        Known<Boolean> withdrawn = Known.of(connection, "withdrawn", """
                select concat_ws(' ', client_id, given_on, channel) from care.consent where withdrawn_at is not null""", found -> true);
        return new Layout(
                        "consent",
                        Column.known("client_no", KnownClient.known(connection))
                                .into("client_id", "bigint")
                                .needed()
                                .asKey(),
                        Column.date("given_on").needed().asKey(),
                        Column.date("valid_until"),
                        Column.text("channel").needed().asKey(),
                        Column.yesNo("by_child"),
                        Column.yesNo("by_representative"),
                        Column.date("withdrawn_on"))
                .versioned()
                .among("withdrawn_at is null")
                .checking(row -> {
                    String key = row.value("client_no") + " " + row.value("given_on") + " " + row.value("channel");
                    if (withdrawn.get(key) != null) {
                        row.refuse(Reason.of("withdrawn"));
                    }
                });
    }
}
