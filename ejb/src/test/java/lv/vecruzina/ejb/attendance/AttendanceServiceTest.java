package lv.vecruzina.ejb.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.placement.RunawayMarked;
import lv.vecruzina.ejb.shared.CountedStatements;
import lv.vecruzina.ejb.shared.Heard;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A service's day: who is expected, who came, and what is not marked. */
class AttendanceServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    /** 23:30 in Riga on 28 March 2026, the night before clocks go forward. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-28T21:30:00Z"), Riga.ZONE);

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 28);
    private static final Heard<RunawayMarked> away = new Heard<>();
    private static long first;
    private static long second;

    @BeforeAll
    static void group() {
        MadeUp made = new MadeUp(db);
        LocalDate born = LocalDate.of(2015, 1, 1);
        first = made.placement(
                "P-1", made.client("V-1", "Anna", "Āboliņa", born, "Rēzeknes novads"), "DAC", "2026-01-05", null);
        second = made.placement(
                "P-2",
                made.client("V-2", "Juris", "Bumbieris", born, "Rēzeknes novads"),
                "DAC",
                "2026-03-02",
                "2026-03-30");
        made.placement("P-3", made.client("V-3", born), "CRISIS", "2026-03-10", "2026-03-10");
    }

    private static <T> T serve(Function<AttendanceService, T> deed) {
        return db.inTransaction(em ->
                deed.apply(new AttendanceService(em, new ClientCircle(Someone.with(Role.CARER), em), CLOCK, away)));
    }

    private static boolean isOpen(String service, LocalDate day) {
        return serve(s -> s.isOpen(service, day));
    }

    private static List<String> names(String service, String day) {
        return serve(s -> s.day(service, LocalDate.parse(day), AttendanceGroup.ALL).stream()
                .map(AttendanceRow::name)
                .toList());
    }

    @Test
    void theDayOfLeavingIsNoLongerExpected() {
        assertEquals(List.of("Āboliņa Anna", "Bumbieris Juris"), names("DAC", "2026-03-29"));
        assertEquals(List.of("Āboliņa Anna"), names("DAC", "2026-03-30"));
        assertEquals(List.of("Āboliņa Anna"), names("DAC", "2026-03-01"));
    }

    @Test
    void aStayOfOneDayIsExpectedOnIt() {
        assertEquals(1, names("CRISIS", "2026-03-10").size());
        assertEquals(0, names("CRISIS", "2026-03-11").size());
    }

    @Test
    void markingTheRestPresentLeavesMarksAlone() {
        LocalDate day = LocalDate.of(2026, 3, 27);
        serve(s -> {
            s.mark(first, day, "hospital");
            s.markRestPresent(Set.of(first, second), day);
            return null;
        });
        assertEquals(List.of("hospital", "present"), serve(s -> s.day("DAC", day, AttendanceGroup.ALL).stream()
                .map(AttendanceRow::status)
                .toList()));
        serve(s -> {
            s.unmark(first, day, "Atzīmēts cits klients");
            return null;
        });
        assertEquals(1L, db.value("select count(*) from care.attendance where day = ?", day));
    }

    @Test
    void theRestIsMarkedInTwoStatementsHoweverManyTheyAre() {
        MadeUp made = new MadeUp(db);
        LocalDate day = LocalDate.of(2026, 3, 25);
        Set<Long> placements = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            long client = made.client("M-" + i, LocalDate.of(2015, 1, 1));
            placements.add(made.placement("M-" + i, client, "REHAB", "2026-03-25", "2026-03-26"));
        }
        long outside = made.placement(
                "M-x",
                made.outsider("M-x", "Cita", "Ārpusniece", LocalDate.of(2015, 1, 1), "Ludzas novads"),
                "REHAB",
                "2026-03-25",
                "2026-03-26");
        placements.add(outside);
        int statements = CountedStatements.of(
                db, em -> new AttendanceService(em, new ClientCircle(Someone.with(Role.CARER), em), CLOCK, away)
                        .markRestPresent(placements, day));
        assertEquals(12L, db.value("select count(*) from care.attendance where day = ?", day));
        assertEquals(
                0L,
                db.value("select count(*) from care.attendance where placement_id = ?", outside),
                "not of the circle");
        assertEquals(3, statements, "the circle's parameter, the unmarked, the marks");
    }

    @Test
    void noDayToComeIsMarkedForTheRest() {
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> serve(s -> {
                    s.markRestPresent(Set.of(first), TODAY.plusDays(1));
                    return null;
                }));
        assertEquals("attendance.day_to_come", refused.key());
    }

    @Test
    void aMarkIsTakenBackWithAReasonThatItsHistoryKeeps() {
        LocalDate day = LocalDate.of(2026, 3, 26);
        serve(s -> {
            s.mark(second, day, "home");
            return null;
        });
        assertThrows(
                RuleViolation.class,
                () -> serve(s -> {
                    s.unmark(second, day, " ");
                    return null;
                }));
        serve(s -> {
            s.unmark(second, day, " Nospiests kļūdas pēc ");
            s.mark(second, day, "camp");
            return null;
        });
        assertEquals("home: Nospiests kļūdas pēc, test", db.value("""
                        select (before ->> 'status') || ': ' || reason || ', ' || actor from care.history
                        where table_name = 'attendance' and operation = 'delete' and before ->> 'day' = '2026-03-26'"""));
        assertEquals(0L, db.value("""
                select count(*) from care.history where reason is not null and operation <> 'delete'"""));
    }

    @Test
    void theLastMarkOfAClientIsFound() {
        long client = new MadeUp(db).client("V-4", LocalDate.of(2015, 1, 1));
        assertTrue(serve(s -> s.lastMark(client)).isEmpty());
        long placement = new MadeUp(db).placement("P-4", client, "DAC", "2026-01-05", null);
        new MadeUp(db).mark(placement, "2026-01-07", "home");
        new MadeUp(db).mark(placement, "2026-01-06", "present");
        assertEquals(LocalDate.of(2026, 1, 7), serve(s -> s.lastMark(client)).orElseThrow());
    }

    @Test
    void aDayToComeIsRefusedAndTodayInRigaIsNot() {
        assertThrows(
                RuleViolation.class,
                () -> serve(s -> {
                    s.mark(first, TODAY.plusDays(1), "present");
                    return null;
                }));
        serve(s -> {
            s.mark(first, TODAY, "present");
            return null;
        });
    }

    @Test
    void daytimeServicesAreClosedOnHolidaysUnlessRowsSayOtherwise() {
        assertTrue(isOpen("DAC", LocalDate.of(2026, 5, 5)));
        assertFalse(isOpen("DAC", LocalDate.of(2026, 5, 4)));
        assertFalse(isOpen("DAC", LocalDate.of(2026, 3, 28)));
        assertTrue(isOpen("LONGTERM", LocalDate.of(2026, 5, 4)));
        db.update("""
                insert into care.service_day (service_id, day, is_open, reason)
                select id, '2026-03-28', true, 'talka' from care.service where code = 'DAC'""");
        assertTrue(isOpen("DAC", LocalDate.of(2026, 3, 28)));
    }

    @Test
    void aMovedWorkingDayCountsOnlyWhereSwitchedOn() {
        LocalDate saturday = LocalDate.of(2026, 1, 17);
        assertFalse(isOpen("WORKSHOP", saturday));
        db.update("update care.calendar_exception set switched_on = true where day in ('2026-01-02', '2026-01-17')");
        assertTrue(isOpen("WORKSHOP", saturday));
        assertFalse(isOpen("WORKSHOP", LocalDate.of(2026, 1, 2)));
    }

    @Test
    void aRunOfDaysAwayIsToldOnceWithItsFirstDay() {
        MadeUp made = new MadeUp(db);
        long client = made.client("V-9", LocalDate.of(2012, 1, 1));
        long placement = made.placement("P-9", client, "LONGTERM", "2026-01-05", null);
        LocalDate day = LocalDate.of(2026, 3, 20);
        away.events().clear();
        serve(s -> {
            s.mark(placement, day, "home");
            s.mark(placement, day, "runaway");
            s.mark(placement, day, "runaway");
            s.mark(placement, day.plusDays(1), "runaway");
            return null;
        });
        assertEquals(List.of(new RunawayMarked(placement, client, day, true)), away.events());
        away.events().clear();
        serve(s -> {
            s.unmark(placement, day, "Atradās");
            return null;
        });
        assertEquals(
                List.of(
                        new RunawayMarked(placement, client, day, false),
                        new RunawayMarked(placement, client, day.plusDays(1), true)),
                away.events());
        away.events().clear();
        serve(s -> {
            s.mark(placement, day.plusDays(1), "present");
            return null;
        });
        assertEquals(List.of(new RunawayMarked(placement, client, day.plusDays(1), false)), away.events());
    }
}
