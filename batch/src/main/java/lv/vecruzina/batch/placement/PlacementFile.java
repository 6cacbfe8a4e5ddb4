package lv.vecruzina.batch.placement;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import lv.vecruzina.batch.client.KnownClient;
import lv.vecruzina.batch.delivery.Column;
import lv.vecruzina.batch.delivery.Known;
import lv.vecruzina.batch.delivery.Layout;
import lv.vecruzina.batch.delivery.TakenFile;
import lv.vecruzina.batch.legal.Municipality;
import lv.vecruzina.batch.legal.Parameters;
import lv.vecruzina.batch.legal.Service;
import lv.vecruzina.ejb.delivery.Reason;

/** placements.csv (pakalpojumu saņemšana). What breaks a limit enters with a warning; a withdrawn placement stays as it is. */
@Dependent
public class PlacementFile implements TakenFile {
    @Override
    public String name() {
        return "placements";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
        Known<Boolean> withdrawn = Known.of(
                connection,
                "withdrawn",
                "select placement_no from care.placement where withdrawn_at is not null",
                found -> true);
        Known<LocalDate> payerChanged =
                Known.of(connection, "payer_changed", """
                select p.placement_no, p.ended_on from care.placement p
                where p.withdrawn_at is null and exists (
                    select from care.placement n where n.began_as_id = coalesce(p.began_as_id, p.id)
                    and n.started_on = p.ended_on and n.withdrawn_at is null)""", found -> found.getObject(2, LocalDate.class));
        PlacementWarnings warnings = new PlacementWarnings(connection, Parameters.read(connection), asOf);
        return new Layout(
                        "placement",
                        Column.text("placement_no").needed().asKey(),
                        Column.known("client_no", KnownClient.known(connection))
                                .into("client_id", "bigint")
                                .needed(),
                        Column.known("service", Service.known(connection))
                                .and("service_id", "bigint", row -> row.value("service", Service.class)
                                        .id())
                                .and("residential", "boolean", row -> row.value("service", Service.class)
                                        .residential())
                                .needed(),
                        Column.text("decision_no"),
                        Column.date("decision_date"),
                        Column.text("decided_by"),
                        Column.date("valid_from"),
                        Column.date("valid_to"),
                        Column.date("started_on").needed(),
                        Column.date("ended_on"),
                        Column.text("came_from"),
                        Column.text("ended_to"),
                        Column.known("payer", Municipality.known(connection))
                                .into("payer_id", "bigint")
                                .needed())
                .versioned()
                .checking(row -> {
                    if (withdrawn.get(row.value("placement_no", String.class)) != null) {
                        row.refuse(Reason.of("withdrawn"));
                    }
                    LocalDate changed = payerChanged.get(row.value("placement_no", String.class));
                    if (changed != null && row.isGiven("ended_on") && !changed.equals(row.value("ended_on"))) {
                        row.refuse(Reason.of("payer_changed", changed));
                    }
                })
                .warning(warnings::on);
    }
}
