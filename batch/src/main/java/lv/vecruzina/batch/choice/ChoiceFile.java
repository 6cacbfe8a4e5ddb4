package lv.vecruzina.batch.choice;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import lv.vecruzina.batch.client.KnownClient;
import lv.vecruzina.batch.delivery.Column;
import lv.vecruzina.batch.delivery.Layout;
import lv.vecruzina.batch.delivery.TakenFile;

/** choices.csv (izvēles): what was bought for a child, and whether the child chose it. */
@Dependent
public class ChoiceFile implements TakenFile {
    @Override
    public String name() {
        return "choices";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
        return new Layout(
                "choice",
                Column.known("client_no", KnownClient.known(connection))
                        .into("client_id", "bigint")
                        .needed()
                        .asKey(),
                Column.date("date").into("chosen_on", "date").needed().asKey(),
                Column.text("item").needed().asKey(),
                Column.yesNo("chosen_by_child").needed());
    }
}
