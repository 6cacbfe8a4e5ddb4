package lv.vecruzina.ejb.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The year of a daytime service: the country's calendar, what is switched, and what the director says. */
class OpenDayServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    /** 23:30 in Riga on 28 March 2026, the night before clocks go forward. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-28T21:30:00Z"), Riga.ZONE);

    private static OpenDay day(String service, String day) {
        LocalDate asked = LocalDate.parse(day);
        return db.inTransaction(em -> new OpenDayService(em, db.dataSource(), CLOCK)
                .year(service, asked.getYear())
                .get(asked.getDayOfYear() - 1));
    }

    private static void direct(Consumer<OpenDayService> deed) {
        db.transact(em -> deed.accept(new OpenDayService(em, db.dataSource(), CLOCK)));
    }

    private static String refusal(Consumer<OpenDayService> deed) {
        return assertThrows(RuleViolation.class, () -> direct(deed)).key();
    }

    private static long exception(String day) {
        return (Long) db.rows("select id from care.calendar_exception where day = ?", LocalDate.parse(day))
                .get(0)
                .get("id");
    }

    @Test
    void aYearHasAllItsDaysAlso29FebruaryAndBothItsTurns() {
        List<OpenDay> leap = db.inTransaction(em -> new OpenDayService(em, db.dataSource(), CLOCK).year("DAC", 2028));
        assertEquals(366, leap.size());
        assertTrue(day("DAC", "2028-02-29").open(), "a Tuesday");
        assertEquals("holiday", day("DAC", "2026-12-31").kind());
        assertFalse(day("DAC", "2027-01-01").open());
    }

    @Test
    void aHolidayIsClosedAndNamed() {
        OpenDay goodFriday = day("WORKSHOP", "2026-04-03");
        assertFalse(goodFriday.open());
        assertEquals("Lielā Piektdiena", goodFriday.holiday());
        assertEquals("plain", day("WORKSHOP", "2026-04-02").kind());
        assertEquals("weekend", day("WORKSHOP", "2026-04-11").kind());
    }

    @Test
    void whatIsSaidStandsAboveHolidayAndSwitchForItsServiceOnly() {
        LocalDate may4 = LocalDate.of(2026, 5, 4);
        direct(s -> s.say("DAC", may4, true, " Svētku rīts "));
        assertTrue(day("DAC", "2026-05-04").open());
        assertEquals("Svētku rīts", day("DAC", "2026-05-04").saidReason());
        assertFalse(day("WORKSHOP", "2026-05-04").open());
        direct(s -> s.takeBack("DAC", may4, ""));
        assertFalse(day("DAC", "2026-05-04").open());
        assertEquals("attendance.nothing_said", refusal(s -> s.takeBack("DAC", may4, "")));
    }

    @Test
    void whatTheDayIsAlreadyNeedsNoSaying() {
        LocalDate monday = LocalDate.of(2026, 6, 1);
        assertEquals("attendance.day_is_open", refusal(s -> s.say("DAC", monday, true, "x")));
        assertEquals("attendance.day_is_closed", refusal(s -> s.say("DAC", monday.minusDays(1), false, "x")));
        assertEquals("attendance.open_day_needs_a_reason", refusal(s -> s.say("DAC", monday, false, " ")));
        assertEquals("attendance.service_has_no_open_days", refusal(s -> s.say("CRISIS", monday, false, "x")));
    }

    @Test
    void aMovedWorkingDayIsOpenWhereSwitchedOnAndAPastOneNeedsAReason() {
        long june27 = exception("2026-06-27");
        assertEquals("switchable", day("DAC", "2026-06-27").kind());
        direct(s -> s.turn(june27, true, ""));
        assertTrue(day("DAC", "2026-06-27").open());
        assertTrue(day("WORKSHOP", "2026-06-27").open());
        direct(s -> s.turn(june27, false, ""));
        assertFalse(day("DAC", "2026-06-27").open());

        long january2 = exception("2026-01-02");
        assertEquals("attendance.past_day_needs_a_reason", refusal(s -> s.turn(january2, true, " ")));
        direct(s -> s.turn(january2, true, "Rīkojums Nr. 4"));
        assertFalse(day("DAC", "2026-01-02").open());
        assertEquals(
                "Rīkojums Nr. 4", db.value("select switch_reason from care.calendar_exception where id = ?", january2));
    }

    @Test
    void marksOnADayThatIsClosedStay() {
        MadeUp made = new MadeUp(db);
        long placement =
                made.placement("P-1", made.client("V-1", LocalDate.of(2016, 2, 29)), "DAC", "2026-01-05", null);
        made.mark(placement, "2026-03-27", "present");
        LocalDate friday = LocalDate.of(2026, 3, 27);
        direct(s -> s.say("DAC", friday, false, "Karantīna"));
        assertFalse(day("DAC", "2026-03-27").open());
        assertEquals(1, day("DAC", "2026-03-27").marks());
        assertEquals(0, day("WORKSHOP", "2026-03-27").marks());
    }

    @Test
    void takingBackAPastDayKeepsWhy() {
        LocalDate friday = LocalDate.of(2026, 3, 20);
        direct(s -> s.say("WORKSHOP", friday, false, "Avārija"));
        assertEquals("attendance.past_day_needs_a_reason", refusal(s -> s.takeBack("WORKSHOP", friday, "")));
        direct(s -> s.takeBack("WORKSHOP", friday, "Nepareizā diena"));
        assertTrue(day("WORKSHOP", "2026-03-20").open());
        assertEquals("Nepareizā diena / Avārija", db.value("""
                select reason || ' / ' || (before ->> 'reason') from care.history
                where table_name = 'service_day' and operation = 'delete' order by id desc limit 1"""));
    }
}
