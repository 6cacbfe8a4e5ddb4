package lv.vecruzina.batch.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.batch.shared.SqlFile;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The night ends right: twice, broken at any step, overtaken by another, and held back by a finding. */
class NightTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final Night NIGHT = new Night(db);
    private static long instance = 100;
    private static Map<String, Object> undisturbed = Map.of();

    @BeforeAll
    static void centre() throws Exception {
        MadeUp made = new MadeUp(db);
        for (int i = 0; i < 20; i++) {
            long client = made.client("V-" + i, LocalDate.of(2010 + i % 6, 1 + i % 12, 1 + i));
            long stay = made.placement("P-" + i, client, i % 2 == 0 ? "LONGTERM" : "DAC", "2025-11-" + (10 + i), null);
            made.mark(stay, "2026-01-0" + (5 + i % 3), i % 2 == 0 ? "home" : "present");
            made.session("S-" + i, client, "2026-02-1" + i % 10, i % 3 == 0 ? "refused" : "delivered");
        }
        for (String service : List.of("LONGTERM", "DAC")) {
            made.tariff(service, "2025-01-01", "12.34");
        }
        db.update("""
                insert into care.recommendation (source, number, part, lead_body, report_received_on)
                values ('T', '*3', '', 'Pašvaldība', '2025-12-08')""");
        NIGHT.run(++instance, AS_OF);
        undisturbed = NIGHT.figures();
    }

    private static Object state(long job) {
        return db.value("select state from reporting.load where job_instance_id = ?", job);
    }

    @Test
    void aSecondRunForTheSameDayChangesNothing() throws Exception {
        NIGHT.run(++instance, AS_OF);
        assertEquals(undisturbed, NIGHT.figures());
        assertEquals("published", state(instance));
    }

    @Test
    void anOlderDayCanBeMadeAgainAndTheLatestAfterIt() throws Exception {
        NIGHT.run(++instance, AS_OF.minusMonths(2));
        assertFalse(undisturbed.equals(NIGHT.figures()));
        NIGHT.run(++instance, AS_OF);
        assertEquals(undisturbed, NIGHT.figures());
    }

    @Test
    void onlyTheFiguresThatShowAreCurrent() throws Exception {
        NIGHT.run(++instance, AS_OF);
        assertTrue(isCurrent(AS_OF));
        NIGHT.run(++instance, AS_OF.minusMonths(1));
        assertFalse(isCurrent(AS_OF), "published once, but another day shows");
        NIGHT.run(++instance, AS_OF);
        assertTrue(isCurrent(AS_OF));
        assertFalse(isCurrent(AS_OF.minusMonths(1)));
    }

    private static boolean isCurrent(LocalDate day) throws Exception {
        try (Connection connection = db.dataSource().getConnection()) {
            return NightRun.current(connection, day).isPresent();
        }
    }

    static Stream<String> steps() throws Exception {
        return Night.steps().stream().map(Night.Step::name).filter(name -> !name.equals("open"));
    }

    /** The step's work is done and rolled back with the row that would have said so. */
    @ParameterizedTest
    @MethodSource("steps")
    void brokenAtAStepAndStartedAgainItEndsAsAnUndisturbedRun(String step) throws Exception {
        db.update("""
                create function reporting.break_down() returns trigger language plpgsql as $$
                begin raise exception 'broken on purpose'; end $$""");
        db.update("create trigger break_down before update of state on reporting.load_step for each row"
                + " when (new.step = '" + step + "' and new.state = 'done') execute function reporting.break_down()");
        long job = ++instance;
        try {
            assertThrows(Exception.class, () -> NIGHT.run(job, AS_OF));
            assertEquals("running", state(job));
            assertEquals(undisturbed, NIGHT.figures(), "the old figures stay");
        } finally {
            db.update("drop trigger break_down on reporting.load_step");
            db.update("drop function reporting.break_down()");
        }
        List<Night.Step> all = Night.steps();
        int broken = all.stream().map(Night.Step::name).toList().indexOf(step);
        NIGHT.run(job, AS_OF, all.subList(broken, all.size()));
        assertEquals(undisturbed, NIGHT.figures());
        assertEquals("published", state(job));
    }

    @Test
    void aNightOvertakenByAnotherStopsInsteadOfSpoilingIt() throws Exception {
        long slow = ++instance;
        List<Night.Step> all = Night.steps();
        NIGHT.run(slow, AS_OF, all.subList(0, 5));
        NIGHT.run(++instance, AS_OF);
        assertEquals("failed", state(slow));
        assertThrows(IllegalStateException.class, () -> NIGHT.run(slow, AS_OF, all.subList(5, all.size())));
        assertEquals(undisturbed, NIGHT.figures());
    }

    @Test
    void onlyOneLoadRunsAtATime() throws Exception {
        NIGHT.run(++instance, AS_OF, Night.steps().subList(0, 1));
        assertThrows(IllegalStateException.class, () -> db.update("""
                insert into reporting.load (kind, as_of, state, job_instance_id, asked_by)
                values ('full', '2026-03-31', 'running', -1, 'test')"""));
        NIGHT.run(++instance, AS_OF);
    }

    @Test
    void factsThatFellHoldThePublicationUnlessADeliveryExplainsIt() throws Exception {
        db.update("""
                update care.placement set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_reason = 'izmēģinājums'
                where placement_no in ('P-0', 'P-2', 'P-4', 'P-6', 'P-8')""");
        NIGHT.run(++instance, AS_OF);
        assertEquals("held", state(instance));
        assertEquals(undisturbed, NIGHT.figures(), "the old figures stay");
        assertTrue(db
                .rows(
                        "select subject from reporting.check_finding where check_code = 'volume' and load_id = "
                                + "(select load_id from reporting.load where job_instance_id = ?)",
                        instance)
                .stream()
                .anyMatch(row -> "fact_service_day".equals(row.get("subject"))));
        db.update("""
                insert into care.delivery (name, content_hash, received_from, applied_at) values ('x', 'x', 'inbox', now())""");
        NIGHT.run(++instance, AS_OF);
        assertEquals("published", state(instance));
        db.update("update care.placement set withdrawn_at = null, withdrawn_by = null, withdrawn_reason = null");
        db.update("update care.delivery set applied_at = now()");
        NIGHT.run(++instance, AS_OF);
        assertEquals(undisturbed, NIGHT.figures());
    }

    @Test
    void theFileOfATableRunsAsItStands() throws Exception {
        for (Night.Step step : Night.steps()) {
            if (step.properties().containsKey("file")) {
                String text = new SqlFile(step.properties().get("file")).text();
                assertTrue(text.startsWith("-- "), step.name() + " begins with its grain");
                assertFalse(text.contains("?"), step.name() + " takes no parameter");
            }
        }
    }
}
