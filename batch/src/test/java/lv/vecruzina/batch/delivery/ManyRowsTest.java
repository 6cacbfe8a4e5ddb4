package lv.vecruzina.batch.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ManyRowsTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final int CLIENTS = 100;
    private static final int DAYS = Integer.getInteger("import.days", 200);

    private final Deliveries deliveries;

    ManyRowsTest(@TempDir Path root) {
        deliveries = new Deliveries(db, root);
    }

    @BeforeEach
    void startOver() {
        db.update("truncate care.delivery, care.client, care.history cascade");
    }

    private Deliveries given() {
        StringBuilder clients = new StringBuilder(Deliveries.CLIENTS + '\n');
        StringBuilder placements = new StringBuilder("placement_no;client_no;service;started_on;payer\n");
        StringBuilder attendance = new StringBuilder("placement_no;date;status\n");
        for (int i = 1; i <= CLIENTS; i++) {
            clients.append("K-").append(i).append(";Anna;Testa;1980-05-06;F;Ludzas novads\n");
            placements.append("P-").append(i).append(";K-").append(i).append(";HALFWAY;2020-01-01;Ludzas novads\n");
            for (int day = 0; day < DAYS; day++) {
                attendance
                        .append("P-")
                        .append(i)
                        .append(';')
                        .append(LocalDate.of(2020, 1, 1).plusDays(day))
                        .append(";home\n");
            }
        }
        return deliveries.give(
                "many",
                "clients.csv",
                clients.toString(),
                "placements.csv",
                placements.toString(),
                "attendance.csv",
                attendance.toString());
    }

    /** 100,000 rows in well under a minute: at the same pace, this many in a fifth of one. */
    @Test
    void attendanceOfYearsEntersFast() {
        long start = System.nanoTime();
        given().run();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        int rows = CLIENTS * DAYS;
        assertEquals(
                "applied " + rows + " = " + rows + " new 0 changed 0 unchanged 0 refused",
                deliveries.result("attendance.csv"));
        assertTrue(taken.compareTo(Duration.ofMillis(rows * 600L / 1000)) < 0, "took " + taken);
    }

    @Test
    void twoImportsAtOnceApplyADeliveryOnce() throws Exception {
        given();
        ExecutorService twoServers = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> run = deliveries::run;
            int applied = 0;
            for (Future<Integer> one : twoServers.invokeAll(List.of(run, run))) {
                applied += one.get();
            }
            assertTrue(applied >= 1, "applied " + applied);
        } finally {
            twoServers.shutdownNow();
        }
        assertEquals(1L, db.value("select count(*) from care.delivery"));
        assertEquals(
                3L, db.value("select count(*) from care.delivery_file where rows_new = rows_read and rows_read > 0"));
        assertEquals((long) CLIENTS * DAYS, db.value("select count(*) from care.attendance"));
        assertEquals(
                0L,
                db.value("select count(*) from care.history where operation = 'update' and table_name = 'attendance'"));
    }
}
