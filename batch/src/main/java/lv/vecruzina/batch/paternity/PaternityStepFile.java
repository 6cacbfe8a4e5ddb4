package lv.vecruzina.batch.paternity;

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

/**
 * paternity_steps.csv (paternitātes lietas): what was done to find who the father is, in words. A step taken back does not come
 * back with an older sheet.
 */
@Dependent
public class PaternityStepFile implements TakenFile {
    @Override
    public String name() {
        return "paternity_steps";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
        Known<Boolean> withdrawn = Known.of(connection, "withdrawn", """
                select concat_ws(' ', client_id, done_on, step) from care.paternity_step s where withdrawn_at is not null and not exists (
                    select from care.paternity_step k
                    where k.client_id = s.client_id and k.done_on = s.done_on and k.step = s.step and k.withdrawn_at is null)""", found -> true);
        return new Layout(
                        "paternity_step",
                        Column.known("client_no", KnownClient.known(connection))
                                .into("client_id", "bigint")
                                .needed()
                                .asKey(),
                        Column.date("date").into("done_on", "date").needed().asKey(),
                        Column.text("step").needed().asKey())
                .versioned()
                .among("withdrawn_at is null")
                .checking(row -> {
                    if (withdrawn.get(row.value("client_no") + " " + row.value("date") + " " + row.value("step"))
                            != null) {
                        row.refuse(Reason.of("withdrawn"));
                    }
                });
    }
}
