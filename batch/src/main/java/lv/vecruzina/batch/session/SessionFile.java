package lv.vecruzina.batch.session;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.batch.client.KnownClient;
import lv.vecruzina.batch.delivery.Column;
import lv.vecruzina.batch.delivery.Known;
import lv.vecruzina.batch.delivery.Layout;
import lv.vecruzina.batch.delivery.TakenFile;

/** sessions.csv (nodarbības): one row for each client invited; of one planned it says the outcome and keeps the time. */
@Dependent
public class SessionFile implements TakenFile {
    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
        Known<Long> employees = Known.of(
                connection, "unknown_employee", "select employee_no, id from care.employee", found -> found.getLong(2));
        return new Layout(
                        "session",
                        Column.text("session_no").needed().asKey(),
                        Column.known("client_no", KnownClient.known(connection))
                                .into("client_id", "bigint")
                                .needed()
                                .asKey(),
                        Column.date("date").into("held_on", "date").needed(),
                        Column.text("kind").needed(),
                        Column.known("employee_no", employees).into("employee_id", "bigint"),
                        Column.oneOf("outcome", List.of("delivered", "refused", "ill", "missed", "cancelled"))
                                .needed())
                .versioned();
    }
}
