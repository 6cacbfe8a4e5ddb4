package lv.vecruzina.batch.leaver;

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
import lv.vecruzina.ejb.delivery.Reason;

/**
 * interviews.csv (jaunieši pārejā uz patstāvīgu dzīvi): interviews, information sheets, housing requests. What was withdrawn or
 * written down on the page is not changed by a sheet.
 */
@Dependent
public class InterviewFile implements TakenFile {
    @Override
    public String name() {
        return "interviews";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
        Known<String> closed = Known.of(connection, "withdrawn", """
                select concat_ws(' ', client_id, done_on, kind),
                       case when bool_or(recorded_by is not null and withdrawn_at is null) then 'recorded_here' else 'withdrawn' end
                from care.leaver_step where withdrawn_at is not null or recorded_by is not null
                group by client_id, done_on, kind""", found -> found.getString(2));
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
                        Column.yesNo("copy_at_centre"))
                .versioned()
                .among("withdrawn_at is null and (given_on is null or signed)")
                .checking(row -> {
                    String reason =
                            closed.get(row.value("client_no") + " " + row.value("date") + " " + row.value("kind"));
                    if (reason != null) {
                        row.refuse(Reason.of(reason));
                    }
                });
    }
}
