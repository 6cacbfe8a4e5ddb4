package lv.vecruzina.batch.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A period of absence is counted night by night: planned, and as long as nobody says that the client is back. */
class LateReturnsTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    @Test
    void theNightsOfALeaveAndOfALateReturnAreNoUnits() throws Exception {
        MadeUp made = new MadeUp(db);
        LocalDate born = LocalDate.of(2014, 1, 1);
        long placement = made.placement("P-1", made.client("V-1", born), "LONGTERM", "2026-03-01", null);
        long ended = made.placement("P-2", made.client("V-2", born), "LONGTERM", "2026-03-01", null);
        leave(placement);
        leave(ended);
        db.update("update care.placement set ended_on = '2026-03-27' where id = ?", ended);
        mark();
        mark();
        new Night(db).run(1, LocalDate.of(2026, 3, 31));
        assertEquals(
                List.of("home 6"), nights(placement), "two planned, and the four of 28 to 31 March that have passed");
        assertEquals(List.of("home 1"), nights(ended));
    }

    private static void mark() throws Exception {
        try (Connection connection = db.dataSource().getConnection()) {
            LateReturns.mark(connection, LocalDate.of(2026, 4, 1));
        }
    }

    private static void leave(long placement) {
        db.update("""
                insert into care.absence (placement_id, kind, from_on, expected_at, with_whom, written_by)
                values (?, 'home', '2026-03-26', '2026-03-28 18:00+02', 'Māte', 'test')""", placement);
    }

    private static List<String> nights(long placement) {
        return db.rows("""
                select absence || ' ' || count(*) as nights from reporting.fact_service_day
                where placement_id = ? and units = 0 and absent_days = 1 group by absence""", placement).stream()
                .map(row -> String.valueOf(row.get("nights")))
                .toList();
    }
}
