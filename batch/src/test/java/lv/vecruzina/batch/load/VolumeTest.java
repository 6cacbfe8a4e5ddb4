package lv.vecruzina.batch.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The volume of facts is compared like with like (apjoma pārbaude). */
class VolumeTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static long instance;

    @BeforeEach
    void startOver() {
        db.update("truncate care.client, care.recommendation cascade");
        db.update("delete from reporting.load_step");
        db.update("delete from reporting.check_result");
        db.update("delete from reporting.load");
    }

    private static Object night(LocalDate day) throws Exception {
        new Night(db).run(++instance, day);
        return db.value("select state from reporting.load where job_instance_id = ?", instance);
    }

    private static void recommendation(String number, String receivedOn) {
        db.update(
                "insert into care.recommendation (source, number, part, lead_body, report_received_on) values ('T', ?, '', 'Centrs', ?::date)",
                number,
                receivedOn);
    }

    @Test
    void whereNothingWasPublishedAnyRowIsRight() throws Exception {
        assertEquals("published", night(DAY));
        MadeUp made = new MadeUp(db);
        made.placement("P-1", made.client("V-1", LocalDate.of(2014, 1, 1)), "LONGTERM", "2026-03-01", null);
        assertEquals("published", night(DAY));
    }

    @Test
    void aLaterDayHasMoreDaysAndIsNotHeldForThem() throws Exception {
        recommendation("*1", "2025-12-08");
        recommendation("*2", "2026-03-30");
        recommendation("*3", null);
        MadeUp made = new MadeUp(db);
        made.placement("P-1", made.client("V-1", LocalDate.of(2014, 1, 1)), "LONGTERM", "2026-03-01", null);
        assertEquals("published", night(DAY));
        assertEquals("published", night(LocalDate.of(2026, 11, 21)));
        assertEquals("published", night(DAY), "an older day made again");
    }

    @Test
    void rowsLostOrAddedOnTheSameDaysStillHold() throws Exception {
        for (int i = 1; i <= 4; i++) {
            recommendation("*" + i, "2025-12-08");
        }
        assertEquals("published", night(DAY));
        db.update("delete from care.recommendation where number in ('*1', '*2')");
        assertEquals("held", night(LocalDate.of(2026, 11, 21)));
        for (int i = 5; i <= 12; i++) {
            recommendation("*" + i, "2025-12-08");
        }
        assertEquals("held", night(LocalDate.of(2026, 11, 21)));
    }
}
