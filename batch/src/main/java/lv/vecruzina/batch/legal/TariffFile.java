package lv.vecruzina.batch.legal;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import lv.vecruzina.batch.delivery.Column;
import lv.vecruzina.batch.delivery.Layout;
import lv.vecruzina.batch.delivery.TakenFile;

/** tariffs.csv (izcenojumi): the price of a service's unit from a day on, in EUR. */
@Dependent
public class TariffFile implements TakenFile {
    @Override
    public String name() {
        return "tariffs";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
        return new Layout(
                        "tariff",
                        Column.known("service", Service.known(connection))
                                .and("service_id", "bigint", row -> row.value("service", Service.class)
                                        .id())
                                .needed()
                                .asKey(),
                        Column.date("valid_from").needed().asKey(),
                        Column.amount("amount_eur").needed())
                .among("withdrawn_at is null");
    }
}
