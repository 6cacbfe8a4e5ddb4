package lv.vecruzina.batch.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import lv.vecruzina.batch.delivery.Deliveries;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What is recorded after the day as of is a correction (labojums): the figures of that day take it. */
class CorrectionTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final String HEADER = "source;number;part;lead_body;report_received_on;answer\n";
    private static long instance;

    private final Deliveries deliveries;

    CorrectionTest(@TempDir Path root) {
        deliveries = new Deliveries(db, root);
    }

    @BeforeEach
    void firstDelivery() {
        db.update("truncate care.delivery, care.client, care.recommendation, care.history cascade");
        give("T;*1;a;Centrs;2025-12-08;", "");
    }

    /** Gives the row and its client, recorded on the day; without one, long after the day as of. */
    private void give(String row, String recordedOn) {
        deliveries
                .give(
                        "d" + ++instance,
                        "recommendations.csv",
                        HEADER + row + "\n",
                        "clients.csv",
                        Deliveries.CLIENTS + ";disability\nV-1;Anna;Testa;2014-01-01;F;Rēzeknes novads;"
                                + (row.contains("Pašvaldība") ? "child" : "") + "\n")
                .run();
        db.update(
                "update care.history set at = ?::timestamptz where at > '2026-04-10' or at > now() - interval '1 minute'",
                recordedOn.isEmpty() ? "2026-04-05T12:00:00Z" : recordedOn + "T12:00:00Z");
    }

    private Object latest(LocalDate day) throws Exception {
        new Night(db).run(++instance, day);
        return db.value("select part || ' ' || lead_body || ' ' || answered from reporting.recommendation_latest");
    }

    @Test
    void anAnswerGivenInALaterDeliveryReachesTheNightOfAPastDay() throws Exception {
        assertEquals("a Centrs false", latest(DAY));
        give("T;*1;a;Pašvaldība;2025-12-08;Atbilde", "");
        assertEquals("a Pašvaldība true", latest(DAY));
        assertEquals("child", db.value("select disability from reporting.dim_client"));
    }

    @Test
    void aClearedAnswerIsNoLongerThere() throws Exception {
        give("T;*1;a;Centrs;2025-12-08;Atbilde", "");
        assertEquals("a Centrs true", latest(DAY));
        give("T;*1;a;Centrs;2025-12-09;", "");
        assertEquals("a Centrs false", latest(DAY));
    }

    @Test
    void whatWasRecordedUpToTheDayStillCutsVersions() throws Exception {
        give("T;*1;a;Pašvaldība;2025-12-08;Atbilde", "2026-03-31");
        assertEquals("a Pašvaldība true", latest(DAY));
        assertEquals(2L, db.value("select count(*) from reporting.dim_recommendation_part"));
        assertEquals(2L, db.value("select count(*) from reporting.dim_client"));
        assertEquals("a Pašvaldība true", latest(DAY.minusDays(1)));
        assertEquals(1L, db.value("select count(*) from reporting.dim_recommendation_part"));
    }
}
