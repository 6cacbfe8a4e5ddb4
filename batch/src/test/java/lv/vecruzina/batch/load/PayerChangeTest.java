package lv.vecruzina.batch.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rule 19 where the payer of a stay changes within a month: the flow closes for each, no night is lost or counted twice. */
class PayerChangeTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    @BeforeAll
    static void publish() throws Exception {
        MadeUp made = new MadeUp(db);
        made.tariff("LONGTERM", "2024-01-01", "10.00");
        long stay = made.placement("P-1", made.client("V-1", LocalDate.of(2015, 5, 1)), "LONGTERM", "2026-01-10", null);
        made.placement("P-2", made.client("V-2", LocalDate.of(2014, 5, 1)), "LONGTERM", "2026-01-10", null);
        made.mark(stay, "2026-02-27", "home");
        made.mark(stay, "2026-02-28", "hospital");
        made.mark(stay, "2026-03-02", "home");
        db.value(
                "select care.change_payer(?, 1, '2026-02-28', ?, 'ģimene pārcēlās')",
                stay,
                made.municipality("Ludzas novads"));
        new Night(db).run(1, LocalDate.of(2026, 3, 31));
    }

    private static List<String> said(String sql) {
        return db.rows(sql).stream().map(row -> (String) row.get("said")).toList();
    }

    @Test
    void theFlowClosesForEachPayer() {
        assertEquals(
                List.of(
                        "2026-01 Rēzeknes novads: 0 + 2 - 0 = 2, units 44, absent 0",
                        "2026-02 Ludzas novads: 0 + 1 - 0 = 1, units 0, absent 1",
                        "2026-02 Rēzeknes novads: 2 + 0 - 1 = 1, units 54, absent 1",
                        "2026-03 Ludzas novads: 1 + 0 - 0 = 1, units 30, absent 1",
                        "2026-03 Rēzeknes novads: 1 + 0 - 0 = 1, units 31, absent 0"),
                said("""
                        select to_char(month, 'YYYY-MM') || ' ' || payer || ': ' || opening || ' + ' || admitted || ' - '
                               || ended || ' = ' || closing || ', units ' || units || ', absent ' || absent_days as said
                        from reporting.service_usage_month order by 1"""));
    }

    @Test
    void everyNightIsThereOnce() {
        assertEquals(List.of("81 of 81"), said("""
                        select count(*) || ' of ' || count(distinct f.day) as said from reporting.fact_service_day f
                        join care.client c on c.id = f.client_id where c.client_no = 'V-1'"""));
        assertEquals(List.of("2026-02-27 Rēzeknes novads", "2026-02-28 Ludzas novads"), said("""
                        select f.day || ' ' || m.name as said from reporting.fact_service_day f
                        join care.client c on c.id = f.client_id join care.municipality m on m.id = f.payer_id
                        where c.client_no = 'V-1' and f.day in ('2026-02-27', '2026-02-28') order by f.day"""));
    }

    @Test
    void noCheckFindsAnythingAndTheStayBeganWithItsFirstDay() {
        assertEquals(List.of(), said("""
                        select check_code || ' ' || subject as said from reporting.check_finding
                        where check_code in ('flow_identity', 'age_bands', 'rows', 'nights')"""));
        assertEquals(List.of("2026-01-10 to payer_change", "2026-01-10 from payer_change"), said("""
                        select p.began_on || coalesce(' from ' || p.came_from, '') || coalesce(' to ' || p.ended_to, '') as said
                        from reporting.fact_placement p join care.client c on c.id = p.client_id
                        where c.client_no = 'V-1' order by p.started_on"""));
    }
}
