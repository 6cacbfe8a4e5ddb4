package lv.vecruzina.batch.leaver;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.batch.client.KnownClient;
import lv.vecruzina.batch.delivery.Column;
import lv.vecruzina.batch.delivery.Layout;
import lv.vecruzina.batch.delivery.TakenFile;

/** interviews.csv (jaunieši pārejā uz patstāvīgu dzīvi): interviews, information sheets, housing requests. */
@Dependent
public class InterviewFile implements TakenFile {
    @Override
    public String name() {
        return "interviews";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
        return new Layout(
                "leaver_step",
                Column.known("client_no", KnownClient.known(connection))
                        .into("client_id", "bigint")
                        .needed()
                        .asKey(),
                Column.date("date").into("done_on", "date").needed().asKey(),
                Column.oneOf("kind", List.of("interview", "information_sheet", "housing_request"))
                        .needed()
                        .asKey(),
                Column.yesNo("signed"),
                Column.yesNo("copy_at_centre"));
    }
}
