package lv.vecruzina.batch.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.ejb.obligation.LegalClock;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the clock asked is told in the warehouse: what fell due, when it was done, how late (pienākumi). */
class ObligationFactTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private final MadeUp made = new MadeUp(db);
    private static long instance;

    private static void night(String asOf) throws Exception {
        LocalDate day = LocalDate.parse(asOf);
        try (Connection connection = db.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            LegalClock.run(connection, RunClock.dayOf(asOf, Clock.system(Riga.ZONE)));
            connection.commit();
        }
        new Night(db).run(++instance, day);
    }

    private static List<String> plans() {
        return db.rows("""
                select o.due_on || ' ' || coalesce(o.done_on::text, '-') || ' ' || o.days_late || ' ' || o.state
                    || case when o.escalated then ' escalated' else '' end || ' of ' || c.pseudonym as said
                from reporting.fact_obligation o
                join reporting.dim_client c on c.client_key = o.client_key
                where o.rule = 'PLAN_DUE'""").stream().map(row -> ((String) row.get("said"))).toList();
    }

    @Test
    void whatFellDueIsOpenOnItsDayLateAfterItAndDoneWithItsDaysLate() throws Exception {
        long client = made.client("V-1", LocalDate.of(2015, 5, 5));
        made.placement("P-1", client, "LONGTERM", "2026-01-30", null);
        Object who = db.value("select pseudonym from care.client");
        night("2026-02-28");
        assertEquals(List.of(), plans(), "due tomorrow");
        night("2026-03-01");
        assertEquals(List.of("2026-03-01 - 0 open of " + who), plans(), "due on D is not late on D");
        night("2026-03-08");
        assertEquals(List.of("2026-03-01 - 7 late of " + who), plans());
        night("2026-03-09");
        assertEquals(List.of("2026-03-01 - 8 late escalated of " + who), plans(), "a week after, to the director");
        db.update("insert into care.plan (client_id, plan_version, made_on) values (?, '1', '2026-03-10')", client);
        night("2026-03-10");
        assertEquals("2026-03-01 2026-03-10 9 done", plans().get(0).substring(0, 28));
        night("2026-03-02");
        assertEquals("2026-03-01 - 1 late", plans().get(0).substring(0, 19), "made again as it stood on an older day");
        assertEquals(0L, db.value("""
                select count(*) from information_schema.columns
                where table_schema = 'reporting' and table_name = 'fact_obligation'
                and column_name in ('proof', 'done_by', 'excused_by', 'excused_reason')"""), "no names, no words");
    }

    @Test
    void theNightOfABusinessDateRunsTheClockForTheDayAfterAndAnImportForToday() {
        Clock night = Clock.fixed(Instant.parse("2026-03-28T22:30:00Z"), Riga.ZONE);
        assertEquals(LocalDate.of(2026, 3, 29), RunClock.dayOf(null, night), "half past midnight in Riga");
        assertEquals(LocalDate.of(2026, 3, 1), RunClock.dayOf("2026-02-28", night));
        assertEquals(LocalDate.of(2026, 1, 1), RunClock.dayOf("2025-12-31", night));
    }
}
