package lv.vecruzina.ejb.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What one run of the clock makes, moves, settles, excuses and escalates; shown on the plan of an admission (rule 8). */
class LegalClockTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final String RULE = "PLAN_DUE";

    private final MadeUp made = new MadeUp(db);
    private final Asked asked = new Asked(db);
    private long client;
    private long placement;

    @BeforeEach
    void child() {
        asked.startOver();
        client = made.client("V-1", LocalDate.of(2015, 5, 5));
        placement = made.placement("P-1", client, "LONGTERM", "2026-01-30", null);
    }

    private void plan(String version, String day) {
        db.update(
                "insert into care.plan (client_id, plan_version, made_on) values (?, ?, ?::date)",
                client,
                version,
                day);
    }

    @Test
    void everyRuleHasItsQueryAndEveryQueryItsRule() throws Exception {
        var files = java.nio.file.Path.of(
                getClass().getResource("/sql/obligation/rule/PLAN_DUE.sql").toURI());
        try (var found = java.nio.file.Files.list(files.getParent())) {
            List<String> queries = found.map(
                            file -> file.getFileName().toString().replace(".sql", ""))
                    .sorted()
                    .toList();
            assertEquals(
                    queries,
                    db.rows("select code from care.obligation_rule order by code collate \"C\"").stream()
                            .map(row -> row.get("code"))
                            .toList());
        }
    }

    @Test
    void everyRuleRunsOnEmptyRecords() {
        asked.startOver();
        assertEquals(0, asked.run("2026-03-31"));
    }

    private static int again() throws Exception {
        try (var connection = db.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            int changed = LegalClock.again(connection);
            connection.commit();
            return changed;
        }
    }

    @Test
    void byDayItFollowsWhatIsEnteredButBeginsNoNewDay() throws Exception {
        assertEquals(0, again(), "no night yet");
        assertEquals(0L, db.value("select count(*) from care.obligation_run"));
        asked.run("2026-02-20");
        assertEquals(List.of("2026-01-30 2026-03-01 open"), asked.of(RULE));
        plan("1", "2026-02-20");
        assertEquals(true, again() > 0);
        assertEquals(List.of("2026-01-30 2026-03-01 done 2026-02-20"), asked.of(RULE));
        assertEquals(0, again());
        assertEquals("2026-02-20", String.valueOf(db.value("select max(day) from care.obligation_run")));
    }

    @Test
    void aSecondRunChangesNothingAndWritesNoHistory() {
        assertEquals(List.of("2026-01-30 2026-03-01 open"), asked.on("2026-02-01", RULE), "30 days, not a leap year");
        Object written = db.value("select count(*) from care.history where table_name = 'obligation'");
        assertEquals(0, asked.run("2026-02-01"));
        assertEquals(written, db.value("select count(*) from care.history where table_name = 'obligation'"));
    }

    @Test
    void dueTodayIsNotLateAndIsEscalatedOnlySomeDaysAfter() {
        db.update("update care.obligation_rule set escalate_days = 1 where code = ?", RULE);
        assertEquals(List.of("2026-01-30 2026-03-01 open"), asked.on("2026-03-01", RULE));
        assertEquals(List.of("2026-01-30 2026-03-01 escalated 2026-03-02"), asked.on("2026-03-02", RULE));
        assertEquals(List.of("2026-01-30 2026-03-01 escalated 2026-03-02"), asked.on("2026-03-09", RULE), "once");
        db.update("update care.obligation_rule set escalate_days = 7 where code = ?", RULE);
    }

    @Test
    void whatTheRecordsShowIsDoneAndFollowsThemWhenTheyAreMended() {
        asked.run("2026-02-01");
        plan("1", "2026-02-20");
        assertEquals(List.of("2026-01-30 2026-03-01 done 2026-02-20"), asked.on("2026-02-21", RULE));
        assertEquals("records", db.value("select done_by from care.obligation where rule = ?", RULE));
        db.update("update care.plan set made_on = '2026-03-04'");
        assertEquals(
                List.of("2026-01-30 2026-03-01 open"), asked.on("2026-02-22", RULE), "a plan of a day to come is none");
        assertEquals(List.of("2026-01-30 2026-03-01 done 2026-03-04"), asked.on("2026-03-04", RULE));
    }

    @Test
    void whatLostItsGroundIsExcusedAndAsksAgainWhenTheGroundIsBack() {
        asked.run("2026-02-01");
        db.update("""
                update care.placement set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'x' where id = ?""", placement);
        assertEquals(List.of("2026-01-30 2026-03-01 ground_lost"), asked.on("2026-02-02", RULE));
        db.update("update care.placement set withdrawn_at = null, withdrawn_by = null, withdrawn_reason = null");
        assertEquals(List.of("2026-01-30 2026-03-01 open"), asked.on("2026-02-03", RULE));
    }

    @Test
    void whatAPersonSettledStaysAsTheySaid() {
        asked.run("2026-02-01");
        db.update("""
                update care.obligation set excused_at = now(), excused_by = 'direktore', excused_reason = 'Pārcelts'
                where rule = ?""", RULE);
        plan("1", "2026-02-20");
        assertEquals(List.of("2026-01-30 2026-03-01 Pārcelts"), asked.on("2026-02-21", RULE));
    }

    @Test
    void aRuleAsksNothingThatAroseBeforeItBeganOrAfterItEnded() {
        db.update("update care.obligation_rule set valid_from = '2026-01-31' where code = ?", RULE);
        assertEquals(List.of(), asked.on("2026-02-01", RULE));
        db.update(
                "update care.obligation_rule set valid_from = '2026-01-30', valid_to = '2026-01-30' where code = ?",
                RULE);
        assertEquals(List.of("2026-01-30 2026-03-01 open"), asked.on("2026-02-01", RULE), "its only day");
        plan("1", "2026-02-20");
        assertEquals(
                List.of("2026-01-30 2026-03-01 done 2026-02-20"),
                asked.on("2026-02-21", RULE),
                "what arose under it is followed");
        db.update("update care.obligation_rule set valid_from = '2000-01-01', valid_to = null where code = ?", RULE);
    }

    @Test
    void theClockNeverGoesBack() {
        asked.run("2026-03-15");
        assertEquals(List.of("2026-01-30 2026-03-01 escalated 2026-03-15"), asked.of(RULE));
        assertEquals(0, asked.run("2026-01-30"), "a night made again for an older day");
        assertEquals(1L, db.value("select count(*) from care.obligation_run"));
    }

    @Test
    void twoRunsAtOnceMakeNothingTwice() {
        CompletableFuture<?>[] runs = IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.runAsync(() -> asked.run("2026-02-01")))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(runs).join();
        assertEquals(List.of("2026-01-30 2026-03-01 open"), asked.of(RULE));
        assertNotNull(db.value("select ran_at from care.obligation_run"));
    }
}
