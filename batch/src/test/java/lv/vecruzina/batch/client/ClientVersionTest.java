package lv.vecruzina.batch.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A client's versions change on the day of the change in Riga; names and codes never enter the warehouse. */
class ClientVersionTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static void changedAt(String property, String value, String at) {
        db.update("update care.client set " + property + " = " + value + " where client_no = 'V-1'");
        db.update("update care.history set at = ?::timestamptz where id = (select max(id) from care.history)", at);
    }

    @Test
    void aVersionBeginsOnTheDayOfTheChangeAndTheLastOfADayStands() throws Exception {
        new MadeUp(db).client("V-1", LocalDate.of(2014, 1, 1));
        changedAt("disability", "'child'", "2026-01-10T12:00:00Z");
        changedAt("disability", "'I'", "2026-01-10T13:00:00Z");
        changedAt("given_name", "'Cita'", "2026-01-15T13:00:00Z");
        changedAt("legal_status", "'orphan'", "2026-03-28T22:30:00Z");
        new Night(db).run(1, LocalDate.of(2026, 3, 31));
        List<Map<String, Object>> versions = db.rows("""
                select disability, legal_status, nullif(valid_from, '-infinity') as valid_from
                from reporting.dim_client order by client_key""");
        assertEquals(3, versions.size());
        assertEquals(null, versions.get(0).get("disability"));
        assertEquals("I", versions.get(1).get("disability"));
        assertEquals(Date.valueOf("2026-01-10"), versions.get(1).get("valid_from"));
        assertEquals("orphan", versions.get(2).get("legal_status"));
        assertEquals(Date.valueOf("2026-03-29"), versions.get(2).get("valid_from"), "half past midnight in Riga");
    }

    @Test
    void theWarehouseKnowsNoNameAndNoCode() {
        assertEquals(List.of(), db.rows("""
                        select table_name, column_name from information_schema.columns
                        where table_schema in ('reporting', 'reporting_build') and table_name ~ '^(dim|fact)'
                        and column_name ~ '(given|family|personal|client_no|search|representative)'"""));
    }
}
