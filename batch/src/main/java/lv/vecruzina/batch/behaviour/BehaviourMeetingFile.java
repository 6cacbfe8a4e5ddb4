package lv.vecruzina.batch.behaviour;

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
import lv.vecruzina.batch.delivery.Warning;
import lv.vecruzina.ejb.delivery.Reason;

/**
 * behaviour_meetings.csv (starpinstitucionālas sanāksmes). One led by others than a Social Service enters with a warning: rule 12;
 * what was withdrawn or called on the page is not changed by a sheet. */
@Dependent
public class BehaviourMeetingFile implements TakenFile {
    @Override
    public String name() {
        return "behaviour_meetings";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
        Known<String> closed = Known.of(connection, "withdrawn", """
                select concat_ws(' ', client_id, met_on),
                       case when bool_or(programme_id is not null and withdrawn_at is null) then 'recorded_here' else 'withdrawn' end
                from care.behaviour_meeting where withdrawn_at is not null or programme_id is not null
                group by client_id, met_on""", found -> found.getString(2));
        return new Layout(
                        "behaviour_meeting",
                        Column.known("client_no", KnownClient.known(connection))
                                .into("client_id", "bigint")
                                .needed()
                                .asKey(),
                        Column.date("date").into("met_on", "date").needed().asKey(),
                        Column.oneOf("lead_body", List.of("social_service", "centre", "other"))
                                .needed(),
                        Column.text("bodies_present"),
                        Column.yesNo("minutes"))
                .versioned()
                .among("withdrawn_at is null")
                .checking(row -> {
                    String reason = closed.get(row.value("client_no") + " " + row.value("date"));
                    if (reason != null) {
                        row.refuse(Reason.of(reason));
                    }
                })
                .warning(rows -> rows.stream()
                        .filter(row -> !"social_service".equals(row.text("lead_body")))
                        .map(row -> new Warning(row, Reason.of("led_by_others")))
                        .toList());
    }
}
