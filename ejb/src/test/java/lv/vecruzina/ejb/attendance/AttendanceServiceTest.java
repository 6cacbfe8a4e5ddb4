package lv.vecruzina.ejb.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.placement.RunawayMarked;
import lv.vecruzina.ejb.placement.RunawayReturned;
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
    private static final Heard<RunawayReturned> back = new Heard<>();
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
        return db.inTransaction(em -> {
            em.createNativeQuery("select set_config('care.today', ?, true)")
                    .setParameter(1, TODAY.toString())
                    .getSingleResult();
            return deed.apply(service(em));
        });
    }

    private static AttendanceService service(EntityManager em) {
        CurrentUser carer = Someone.with(Role.CARER);
        return new AttendanceService(
                em, new ClientCircle(carer, em), CLOCK, new Runaways(em, CLOCK, carer, away, back));
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
        int statements = CountedStatements.of(db, em -> service(em).markRestPresent(placements, day));
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

    private static long resident(String no) {
        MadeUp made = new MadeUp(db);
        return made.placement(no, made.client(no, LocalDate.of(2012, 1, 1)), "LONGTERM", "2026-01-05", null);
    }

    private static boolean mark(long placement, LocalDate day, String status) {
        return serve(s -> s.mark(placement, day, status));
    }

    /** Days marked, with the first letter of the status, and the periods the database keeps. */
    private static String marks(long placement) {
        return (String) db.value("""
                select coalesce(string_agg(to_char(day, 'MM-DD') || left(status, 1), ' ' order by day), '') || (
                    select coalesce(string_agg(format(' %s %s..%s', kind, from_on, until_on), '' order by from_on, id), '')
                    from care.absence where placement_id = ?)
                from care.attendance where placement_id = ?""", placement, placement);
    }

    @Test
    void aRunawayOfYesterdayIsAwayEachNightUntilTheReturn() {
        long placement = resident("R-1");
        assertTrue(mark(placement, TODAY.minusDays(1), "runaway"));
        assertEquals("03-27r 03-28r runaway 2026-03-27..", marks(placement));
        db.value("select care.mark_late_nights('2026-03-30')::text");
        assertEquals("03-27r 03-28r 03-29r 03-30r runaway 2026-03-27..", marks(placement));
        assertFalse(mark(placement, TODAY, "present"));
        assertEquals("03-27r 03-28p runaway 2026-03-27..2026-03-28", marks(placement));
        assertEquals("2026-03-28 23:30", db.value("""
                        select to_char(returned_at at time zone 'Europe/Riga', 'YYYY-MM-DD HH24:MI')
                        from care.absence where placement_id = ?""", placement));
    }

    @Test
    void aMarkPressedByMistakeEndsTheRunawayOnItsFirstDay() {
        long placement = resident("R-2");
        mark(placement, TODAY, "runaway");
        away.events().clear();
        serve(s -> {
            s.unmark(placement, TODAY, "Nospiests kļūdas pēc");
            return null;
        });
        assertEquals(" runaway 2026-03-28..2026-03-28", marks(placement));
        assertEquals(1, away.events().size());
        assertFalse(away.events().get(0).away());
    }

    @Test
    void aRunawayBreaksALeaveOffAndOneOfThePastOrMarkedBackSinceIsOfItsDayAlone() {
        long placement = resident("R-3");
        db.update("""
                insert into care.absence (placement_id, kind, from_on, expected_at, with_whom, written_by)
                values (?, 'home', '2026-03-26', '2026-04-02 18:00+03', 'Māte', 'test')""", placement);
        assertTrue(mark(placement, TODAY, "runaway"));
        assertEquals("03-26h 03-27h 03-28r home 2026-03-26..2026-03-28 runaway 2026-03-28..", marks(placement));
        long history = resident("R-4");
        assertFalse(mark(history, TODAY.minusDays(2), "runaway"));
        assertEquals("03-26r", marks(history));
        long back = resident("R-5");
        mark(back, TODAY, "present");
        assertFalse(mark(back, TODAY.minusDays(1), "runaway"));
        assertEquals("03-27r 03-28p", marks(back));
    }

    @Test
    void aRunawayEndsWithThePlacementAndADaytimeServiceHasNone() {
        MadeUp made = new MadeUp(db);
        long client = made.client("R-6", LocalDate.of(2012, 1, 1));
        long placement = made.placement("R-6", client, "CRISIS", "2026-03-01", "2026-03-29");
        assertTrue(mark(placement, TODAY, "runaway"));
        db.value("select care.mark_late_nights('2026-03-30')::text");
        assertEquals("03-28r runaway 2026-03-28..", marks(placement));
        db.update("update care.placement set ended_on = '2026-03-28' where id = ?", placement);
        assertEquals(" runaway 2026-03-28..2026-03-28", marks(placement));
        long day = made.placement("R-7", client, "DAC", "2026-03-01", null);
        assertFalse(mark(day, TODAY, "runaway"));
        assertEquals("03-28r", marks(day));
    }
}
