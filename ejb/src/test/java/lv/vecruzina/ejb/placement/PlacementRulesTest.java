package lv.vecruzina.ejb.placement;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import lv.vecruzina.ejb.shared.Constraint;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/** What the database refuses of placements, whoever writes them. */
class PlacementRulesTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static int number;
    private final MadeUp made = new MadeUp(db);
    private long client;

    @BeforeEach
    void someone() {
        client = made.client("V-" + ++number, LocalDate.of(2012, 1, 1));
    }

    private long placement(String service, String from, String until) {
        return made.placement("P-" + ++number, client, service, from, until);
    }

    static void assertRefusedBy(String constraint, Executable deed) {
        assertEquals(
                constraint,
                Constraint.refusedBy(assertThrows(RuntimeException.class, deed)).orElseThrow());
    }

    @Test
    void rule5TwoResidentialServicesOnOneNightAreRefused() {
        placement("LONGTERM", "2026-01-10", "2026-02-10");
        assertRefusedBy(
                "placement_one_residential_service_a_night", () -> placement("CRISIS", "2026-02-09", "2026-02-12"));
    }

    @Test
    void rule5TheDayOfLeavingIsFreeForTheNextService() {
        placement("CRISIS", "2026-01-10", "2026-02-10");
        assertDoesNotThrow(() -> placement("LONGTERM", "2026-02-10", null));
    }

    @Test
    void rule5AStayOfOneDayHasNoNightAndMayLieInAnother() {
        placement("LONGTERM", "2026-01-10", null);
        assertDoesNotThrow(() -> placement("CRISIS", "2026-02-01", "2026-02-01"));
    }

    @Test
    void rule5AnOpenStayOverTheTurnOfTheYearHoldsItsNights() {
        placement("LONGTERM", "2025-12-20", null);
        assertRefusedBy(
                "placement_one_residential_service_a_night", () -> placement("RESPITE", "2026-12-31", "2027-01-02"));
    }

    @Test
    void rule5DaytimeServicesGoBesideAResidentialOne() {
        placement("LONGTERM", "2026-01-10", null);
        assertDoesNotThrow(() -> placement("REHAB", "2026-01-12", null));
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        assertRefusedBy("placement_ends_not_before_it_starts", () -> placement("DAC", "2026-01-10", "2026-01-09"));
    }

    @Test
    void attendanceOutsideTheOpenDaysIsRefused() {
        long stay = placement("DAC", "2026-01-10", "2026-01-20");
        assertRefusedBy("attendance_is_on_an_open_day", () -> made.mark(stay, "2026-01-09", "present"));
        assertRefusedBy("attendance_is_on_an_open_day", () -> made.mark(stay, "2026-01-20", "present"));
        assertDoesNotThrow(() -> made.mark(stay, "2026-01-19", "present"));
    }

    @Test
    void aStayOfOneDayWelcomesItsMark() {
        long stay = placement("CRISIS", "2026-01-10", "2026-01-10");
        assertDoesNotThrow(() -> made.mark(stay, "2026-01-10", "present"));
        assertRefusedBy("attendance_is_on_an_open_day", () -> made.mark(stay, "2026-01-11", "present"));
    }

    @Test
    void aPlacementShortenedUnderItsAttendanceIsRefused() {
        long stay = placement("DAC", "2026-01-10", null);
        made.mark(stay, "2026-01-15", "present");
        assertDoesNotThrow(() -> db.update("update care.placement set started_on = '2026-01-12' where id = ?", stay));
        assertRefusedBy(
                "placement_keeps_its_attendance",
                () -> db.update("update care.placement set ended_on = '2026-01-15' where id = ?", stay));
        assertDoesNotThrow(() -> db.update("update care.placement set ended_on = '2026-01-16' where id = ?", stay));
    }

    @Test
    void everyChangeLeavesItsHistoryAndItsMark() {
        long stay = placement("DAC", "2026-01-10", null);
        Object before = db.value("select changed_in::text from care.placement where id = ?", stay);
        db.update("update care.placement set ended_on = '2026-03-01' where id = ?", stay);
        assertEquals("2026-03-01", db.value("""
                        select after ->> 'ended_on' from care.history
                        where table_name = 'placement' and row_id = ? and operation = 'update'""", stay));
        assertEquals(true, db.value("select changed_in > ?::xid8 from care.placement where id = ?", before, stay));
    }
}
