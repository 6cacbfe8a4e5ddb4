package lv.vecruzina.batch.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.batch.shared.Transactions;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nights that meet: the timer's, the start's, one by hand, and one that was cut off. */
class NightStartTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Duration SHORT = Duration.ofMillis(600);
    private static long instance = 0;

    @BeforeEach
    void nobodyAsked() {
        db.update("delete from reporting.run_request");
    }

    @Test
    void aNightThatFindsTheLockHeldWaitsUntilItIsFree() throws Exception {
        CompletableFuture<Boolean> second;
        try (NightLock first = lock()) {
            second = CompletableFuture.supplyAsync(NightStartTest::awaitsLock);
            Thread.sleep(SHORT.toMillis());
            assertFalse(second.isDone(), "it waits as long as " + first + " is held");
        }
        assertTrue(second.get());
    }

    private static boolean awaitsLock() {
        try (NightLock lock = NightLock.await(db.dataSource(), Duration.ofMinutes(1), () -> true)
                .orElseThrow()) {
            return lock != null;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theWaitEndsWithThePatienceAndWhenNobodyWantsItAnyMore() throws Exception {
        try (NightLock first = lock()) {
            assertEquals(Optional.empty(), NightLock.await(db.dataSource(), SHORT, () -> true), first.toString());
            assertEquals(Optional.empty(), NightLock.await(db.dataSource(), Duration.ofHours(1), () -> false));
        }
    }

    private static NightLock lock() throws Exception {
        return NightLock.take(db.dataSource()).orElseThrow();
    }

    @Test
    void theTimerRunsNoNightThatIsPublishedOrAskedFor() throws Exception {
        LocalDate next = DAY.plusDays(1);
        new Night(db).run(++instance, DAY);
        assertFalse(isDue(DAY));
        assertTrue(isDue(next));
        ask(next, "waiting");
        assertFalse(isDue(next));
        db.update("update reporting.run_request set state = 'failed'");
        assertTrue(isDue(next));
    }

    private static boolean isDue(LocalDate day) throws Exception {
        return inTransaction(connection -> NightRun.isDue(connection, day));
    }

    @Test
    void anOlderDayNeverTakesThePlaceOfNewerFiguresAtAStart() throws Exception {
        new Night(db).run(++instance, DAY);
        for (LocalDate asked : List.of(DAY.minusMonths(2), DAY)) {
            assertEquals(DAY, inTransaction(connection -> NightRun.notBeforeShown(connection, asked)));
        }
        LocalDate later = DAY.plusDays(1);
        assertEquals(later, inTransaction(connection -> NightRun.notBeforeShown(connection, later)));
    }

    @Test
    void whatAServerThatEndedLeftRunningOrStoppedIsNamedOldestFirst() throws Exception {
        assertEquals(List.of(), inTransaction(CutOffJobs::end), "before the server has a repository of jobs");
        db.update("create table job_instance (jobinstanceid bigint, jobname text)");
        db.update("create table job_execution (jobexecutionid bigint, jobinstanceid bigint, batchstatus text,"
                + " exitstatus text, endtime timestamp)");
        db.update(
                "create table step_execution (jobexecutionid bigint, batchstatus text, exitstatus text, endtime timestamp)");
        db.update("insert into job_instance values (1, 'nightly'), (2, 'import-records'), (3, 'nightly'),"
                + " (4, 'nightly'), (5, 'nightly')");
        db.update("insert into job_execution (jobexecutionid, jobinstanceid, batchstatus)"
                + " values (13, 3, 'STARTING'), (12, 2, 'STARTED'), (11, 1, 'STARTED'), (10, 1, 'COMPLETED'),"
                + " (14, 4, 'STOPPED'), (15, 5, 'STOPPED'), (16, 5, 'COMPLETED')");
        db.update("insert into step_execution (jobexecutionid, batchstatus) values (11, 'STARTED')");
        ask(DAY, "running");

        assertEquals(
                List.of(
                        Map.entry(11L, "nightly"),
                        Map.entry(12L, "import-records"),
                        Map.entry(13L, "nightly"),
                        Map.entry(14L, "nightly")),
                inTransaction(CutOffJobs::end));
        assertEquals("FAILED", db.value("select batchstatus from step_execution"));
        assertEquals("failed", db.value("select state from reporting.run_request"));
        assertEquals("COMPLETED", db.value("select batchstatus from job_execution where jobexecutionid = 10"));
        assertEquals(List.of(), inTransaction(CutOffJobs::end), "nothing is cut off twice");
    }

    private static void ask(LocalDate day, String state) {
        db.update("insert into reporting.run_request (as_of, requested_by, state) values (?, 'start', ?)", day, state);
    }

    private static <T> T inTransaction(Transactions.Work<T> work) throws Exception {
        try (Connection connection = db.dataSource().getConnection()) {
            return work.on(connection);
        }
    }
}
