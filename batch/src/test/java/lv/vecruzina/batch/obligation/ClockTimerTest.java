package lv.vecruzina.batch.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.ejb.Schedule;
import java.sql.Connection;
import java.time.LocalDate;
import lv.vecruzina.batch.shared.Transactions;
import lv.vecruzina.ejb.obligation.LegalClock;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** By day the clock follows what people enter, for the day of its last night (termiņu pulksteņa taimeris). */
class ClockTimerTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    /** Transactions of the test's database, outside the container. */
    private static final class OnTestDatabase extends Transactions {
        @Override
        public <T> T run(String actor, Work<T> work) throws Exception {
            try (Connection connection = db.dataSource().getConnection()) {
                connection.setAutoCommit(false);
                T result = work.on(connection);
                connection.commit();
                return result;
            }
        }
    }

    private final ClockTimer timer = new ClockTimer(new OnTestDatabase());

    private static Object plan() {
        return db.value("""
                select string_agg((due_at at time zone 'Europe/Riga')::date || case when done_at is null then ' open' else ' done' end, ', ')
                from care.obligation where rule = 'PLAN_DUE'""");
    }

    @Test
    void itRunsAgainForTheDayOfTheLastNightAndBeforeTheFirstOneNotAtAll() throws Exception {
        MadeUp made = new MadeUp(db);
        long client = made.client("V-1", LocalDate.of(2015, 5, 5));
        made.placement("P-1", client, "LONGTERM", "2026-03-01", null);
        timer.run();
        assertEquals(null, plan(), "no night ran yet");
        new OnTestDatabase().run("test", connection -> LegalClock.run(connection, LocalDate.of(2026, 3, 28)));
        assertEquals("2026-03-31 open", plan());
        db.update("insert into care.plan (client_id, plan_version, made_on) values (?, '1', '2026-03-28')", client);
        timer.run();
        assertEquals("2026-03-31 done", plan(), "what was entered by day asks no more");
        assertEquals(
                "2026-03-28",
                db.value("select max(day)::text from care.obligation_run"),
                "a new day begins with the night");
    }

    @Test
    void itRingsEveryTenMinutesAndWhatWasMissedIsNotMadeUpFor() throws Exception {
        Schedule schedule = ClockTimer.class.getMethod("run").getAnnotation(Schedule.class);
        assertEquals("* */10 Europe/Riga", schedule.hour() + " " + schedule.minute() + " " + schedule.timezone());
        assertFalse(schedule.persistent());
    }
}
