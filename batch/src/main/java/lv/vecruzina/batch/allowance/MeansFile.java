package lv.vecruzina.batch.allowance;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import lv.vecruzina.batch.client.KnownClient;
import lv.vecruzina.batch.delivery.Column;
import lv.vecruzina.batch.delivery.Known;
import lv.vecruzina.batch.delivery.Layout;
import lv.vecruzina.batch.delivery.Refused;
import lv.vecruzina.batch.delivery.TakenFile;
import lv.vecruzina.ejb.delivery.Reason;

/** means.csv (bērnam piešķirtie līdzekļi): what a source gave the child in a month. */
@Dependent
public class MeansFile implements TakenFile {
    @Override
    public String name() {
        return "means";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
        Known<Boolean> withdrawn = Known.of(connection, "withdrawn", """
                select concat_ws(' ', client_id, month, source) from care.allowance where withdrawn_at is not null""", found -> true);
        return new Layout(
                        "allowance",
                        Column.known("client_no", KnownClient.known(connection))
                                .into("client_id", "bigint")
                                .needed()
                                .asKey(),
                        Column.read("month", MeansFile::month)
                                .into("month", "date")
                                .needed()
                                .asKey(),
                        Column.text("source").needed().asKey(),
                        Column.amount("amount_eur").needed())
                .versioned()
                .among("withdrawn_at is null")
                .checking(row -> {
                    if (withdrawn.get(row.value("client_no") + " " + row.value("month") + " " + row.value("source"))
                            != null) {
                        row.refuse(Reason.of("withdrawn"));
                    }
                });
    }

    /** The first day of a month written {@code 2026-03}. */
    private static LocalDate month(String cell) throws Refused {
        try {
            return YearMonth.parse(cell).atDay(1);
        } catch (DateTimeParseException noMonth) {
            throw new Refused(Reason.of("bad_month", "month", cell));
        }
    }
}
