package lv.vecruzina.batch.paternity;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import lv.vecruzina.batch.client.KnownClient;
import lv.vecruzina.batch.delivery.Column;
import lv.vecruzina.batch.delivery.Layout;
import lv.vecruzina.batch.delivery.TakenFile;

/** paternity_steps.csv (paternitātes lietas): what was done to find who the father is. */
@Dependent
public class PaternityStepFile implements TakenFile {
    @Override
    public String name() {
        return "paternity_steps";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
        return new Layout(
                "paternity_step",
                Column.known("client_no", KnownClient.known(connection))
                        .into("client_id", "bigint")
                        .needed()
                        .asKey(),
                Column.date("date").into("done_on", "date").needed().asKey(),
                Column.text("step").needed().asKey());
    }
}
