package lv.vecruzina.batch.staff;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import lv.vecruzina.batch.delivery.Column;
import lv.vecruzina.batch.delivery.Layout;
import lv.vecruzina.batch.delivery.TakenBackEntry;
import lv.vecruzina.batch.delivery.TakenFile;

/** employees.csv (darbinieki); one taken back here does not come back with an older sheet. */
@Dependent
public class EmployeeFile implements TakenFile {
    @Override
    public String name() {
        return "employees";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
        TakenBackEntry takenBack = TakenBackEntry.of(connection, "employee", "employee_no");
        return new Layout(
                        "employee",
                        Column.text("employee_no").needed().asKey(),
                        Column.text("given_name").needed(),
                        Column.text("family_name").needed(),
                        Column.text("profession").needed(),
                        Column.text("registration_no"),
                        Column.date("registration_expires"),
                        Column.date("criminal_check_on"))
                .versioned()
                .checking(takenBack::refuse);
    }
}
