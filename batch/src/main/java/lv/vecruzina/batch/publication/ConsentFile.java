package lv.vecruzina.batch.publication;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import lv.vecruzina.batch.client.KnownClient;
import lv.vecruzina.batch.delivery.Column;
import lv.vecruzina.batch.delivery.Layout;
import lv.vecruzina.batch.delivery.TakenFile;

/** consents.csv (piekrišanas): who agreed to images of a client on a channel, from when and until when. */
@Dependent
public class ConsentFile implements TakenFile {
    @Override
    public String name() {
        return "consents";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
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
                Column.date("withdrawn_on"));
    }
}
