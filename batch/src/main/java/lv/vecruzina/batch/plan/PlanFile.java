package lv.vecruzina.batch.plan;

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

/** plans.csv (individuālie sociālās rehabilitācijas plāni), version by version. */
@Dependent
public class PlanFile implements TakenFile {
    @Override
    public String name() {
        return "plans";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
        Known<Boolean> withdrawn = Known.of(connection, "withdrawn", """
                select concat_ws(' ', client_id, plan_version) from care.plan where withdrawn_at is not null""", found -> true);
        return new Layout(
                        "plan",
                        Column.known("client_no", KnownClient.known(connection))
                                .into("client_id", "bigint")
                                .needed()
                                .asKey(),
                        Column.text("version")
                                .into("plan_version", "text")
                                .needed()
                                .asKey(),
                        Column.date("made_on").needed(),
                        Column.date("review_due"),
                        Column.text("child_opinion"),
                        Column.oneOf("signed_as", List.of("co_author", "informed", "refused", "none")),
                        Column.text("refusal_reason"))
                .versioned()
                .checking(row -> {
                    if (withdrawn.get(row.value("client_no") + " " + row.value("version")) != null) {
                        row.refuse(Reason.of("withdrawn"));
                    }
                });
    }
}
