package lv.vecruzina.ejb.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A series changed as a whole: moved from a day on, ended; and the closed days it leaves out. */
class SeriesServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate BORN = LocalDate.of(2016, 2, 29);
    private static final CurrentUser SPECIALIST = Someone.with(Role.SPECIALIST);

    /** 12.00 in Riga on Tuesday, 10 March 2026. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T10:00:00Z"), Riga.ZONE);

    private static final Set<DayOfWeek> MONDAYS_AND_THURSDAYS = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);

    private final MadeUp made = new MadeUp(db);

    private static ClientCircle circle(EntityManager em) {
        return new ClientCircle(SPECIALIST, em, CLOCK);
    }

    private static SessionGuard guard(EntityManager em) {
        return new SessionGuard(em, new LegalParameters(em), CLOCK, SPECIALIST);
    }

    private static PlannedSessions plan(
            long employee, String first, String last, DayOfWeek weekday, String... clients) {
        return plan(employee, first, last, EnumSet.of(weekday), clients);
    }

    private static PlannedSessions plan(
            long employee, String first, String last, Set<DayOfWeek> weekdays, String... clients) {
        return db.inTransaction(em -> new SessionService(
                        em,
                        circle(em),
                        new SessionDays(em, db.dataSource()),
                        guard(em),
                        new SessionGrants(em, db.dataSource()),
                        SPECIALIST)
                .plan(new SessionDraft(
                        employee,
                        "psihologs",
                        List.of(clients),
                        LocalDate.parse(first),
                        LocalTime.of(10, 0),
                        45,
                        null,
                        new Weekly(weekdays, LocalDate.parse(last)),
                        false,
                        null,
                        null)));
    }

    private static SeriesService service(EntityManager em) {
        SessionGrants grants = new SessionGrants(em, db.dataSource());
        return new SeriesService(
                new SessionRows(em, circle(em), guard(em), grants, CLOCK, SPECIALIST),
                new SessionDays(em, db.dataSource()),
                CLOCK);
    }

    private static MovedSeries move(String no, int version, String from, @Nullable DayOfWeek weekday, String hour) {
        return move(no, version, from, weekday, hour, null);
    }

    private static MovedSeries move(
            String no, int version, String from, @Nullable DayOfWeek weekday, String hour, @Nullable Long employee) {
        return db.inTransaction(em -> service(em)
                .move(new SeriesMove(no, version, LocalDate.parse(from), weekday, LocalTime.parse(hour), employee)));
    }

    private static int end(String no, int version, String lastOn, String reason) {
        return db.inTransaction(em -> service(em).end(no, version, LocalDate.parse(lastOn), reason));
    }

    /** The number of the employee's session on a day. */
    private static String no(long employee, String day) {
        return String.valueOf(db.value(
                "select min(session_no) from care.session where employee_id = ? and held_on = ?",
                employee,
                LocalDate.parse(day)));
    }

    /** Days and hours of Riga of what is not withdrawn. */
    private static List<String> held(long employee) {
        return db.rows("""
                select distinct to_char(starts_at at time zone 'Europe/Riga', 'MM-DD HH24:MI')
                    || ' ' || extract(epoch from ends_at - starts_at)::int / 60 as s
                from care.session where employee_id = ? and withdrawn_at is null order by 1""", employee).stream()
                .map(row -> String.valueOf(row.get("s")))
                .toList();
    }

    private static String refused(Runnable work) {
        return assertThrows(RuleViolation.class, work::run).key();
    }

    @Test
    void aSeriesMovesFromADayOnKeepsItsHourOverTheChangeOfTheClockAndWhatWasBeforeStays() {
        made.client("R-1", BORN);
        made.client("R-2", BORN);
        made.employee(61);
        plan(61, "2026-03-09", "2026-03-30", DayOfWeek.MONDAY, "R-1", "R-2");
        String second = no(61, "2026-03-16");
        MovedSeries moved = move(second, 2, "2026-03-23", DayOfWeek.THURSDAY, "14:30");
        assertEquals(List.of(LocalDate.of(2026, 3, 26), LocalDate.of(2026, 4, 2)), moved.days());
        assertEquals(List.of(), moved.left());
        assertEquals(
                List.of("03-09 10:00 45", "03-16 10:00 45", "03-26 14:30 45", "04-02 14:30 45"),
                held(61),
                "the clock goes forward on 29 March");
    }

    @Test
    void anotherSpecialistTakesTheSeriesOverFromADayOnUnlessBusyOrUnchecked() {
        made.client("R-80", BORN);
        made.client("R-81", BORN);
        made.employee(81);
        made.employee(82);
        plan(81, "2026-03-09", "2026-03-23", DayOfWeek.MONDAY, "R-80");
        plan(82, "2026-03-23", "2026-03-23", DayOfWeek.MONDAY, "R-81");
        String first = no(81, "2026-03-16");
        assertEquals("session.series_clashes", refused(() -> move(first, 1, "2026-03-16", null, "10:00", 82L)));
        assertEquals(3, held(81).size(), "all or nothing");
        MovedSeries moved = move(first, 1, "2026-03-16", null, "11:00", 82L);
        assertEquals(List.of(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 23)), moved.days());
        assertEquals(List.of("03-09 10:00 45"), held(81));
        assertEquals(List.of("03-16 11:00 45", "03-23 10:00 45", "03-23 11:00 45"), held(82));
        made.employee(83);
        db.update("update care.employee set criminal_check_on = '2024-01-01' where id = 83");
        assertEquals("session.specialist_unchecked", refused(() -> move(first, 2, "2026-03-16", null, "12:00", 83L)));
        db.update("update care.employee set criminal_check_on = '2024-01-01' where id = 82");
        assertEquals("session.specialist_unchecked", refused(() -> move(first, 2, "2026-03-16", null, "12:00")));
        db.update("update care.session set against_check_reason = 'izziņa pieprasīta' where employee_id = 82");
        assertEquals(2, move(first, 2, "2026-03-16", null, "12:00").days().size(), "the director has said why");
        assertEquals("staff.employee_unknown", refused(() -> move(first, 3, "2026-03-16", null, "12:00", 999L)));
    }

    @Test
    void whatHasBegunOrHasAnOutcomeStays() {
        made.client("R-3", BORN);
        made.employee(62);
        plan(62, "2026-03-09", "2026-03-23", DayOfWeek.MONDAY, "R-3");
        db.update("update care.session set outcome = 'ill' where employee_id = 62 and held_on = '2026-03-16'");
        MovedSeries moved = move(no(62, "2026-03-09"), 1, "2026-03-01", DayOfWeek.FRIDAY, "09:00");
        assertEquals(List.of(LocalDate.of(2026, 3, 16)), moved.left());
        assertEquals(List.of("03-09 10:00 45", "03-16 10:00 45", "03-27 09:00 45"), held(62));
    }

    @Test
    void aClosedDayAndOneThatHasPassedAreLeftAndNamed() {
        made.client("R-4", BORN);
        made.employee(63);
        plan(63, "2026-03-12", "2026-04-09", DayOfWeek.THURSDAY, "R-4");
        MovedSeries moved = move(no(63, "2026-03-12"), 1, "2026-03-12", DayOfWeek.MONDAY, "10:00");
        assertEquals(
                List.of(LocalDate.of(2026, 3, 12), LocalDate.of(2026, 4, 9)),
                moved.left(),
                "9 March has passed, 6 April is Easter Monday");
        assertEquals(
                List.of("03-12 10:00 45", "03-16 10:00 45", "03-23 10:00 45", "03-30 10:00 45", "04-09 10:00 45"),
                held(63));
    }

    @Test
    void whereSomebodyIsBusyNothingMovesAndTheDaysAreNamed() {
        made.client("R-5", BORN);
        made.client("R-6", BORN);
        made.employee(64);
        plan(64, "2026-03-16", "2026-03-23", DayOfWeek.MONDAY, "R-5");
        plan(64, "2026-03-24", "2026-03-24", DayOfWeek.TUESDAY, "R-6");
        RuleViolation busy = assertThrows(
                RuleViolation.class, () -> move(no(64, "2026-03-16"), 1, "2026-03-16", DayOfWeek.TUESDAY, "10:30"));
        assertEquals("session.series_clashes[24.03.2026]", busy.key() + busy.parameters());
        assertEquals(List.of("03-16 10:00 45", "03-23 10:00 45", "03-24 10:00 45"), held(64));
        move(no(64, "2026-03-16"), 1, "2026-03-16", DayOfWeek.MONDAY, "10:15");
        assertEquals(List.of("03-16 10:15 45", "03-23 10:15 45", "03-24 10:00 45"), held(64), "not over itself");
    }

    @Test
    void aSeriesSeenBeforeSomebodyMovedItIsNotMovedAgain() {
        made.client("R-7", BORN);
        made.employee(65);
        plan(65, "2026-03-16", "2026-03-23", DayOfWeek.MONDAY, "R-7");
        String first = no(65, "2026-03-16");
        move(first, 1, "2026-03-16", DayOfWeek.TUESDAY, "10:00");
        assertThrows(OptimisticLockException.class, () -> move(first, 1, "2026-03-16", DayOfWeek.FRIDAY, "10:00"));
        assertThrows(OptimisticLockException.class, () -> end(first, 1, "2026-03-16", "beidzas"));
    }

    @Test
    void aSeriesEndsWithALastDayAndAReason() {
        made.client("R-8", BORN);
        made.employee(66);
        plan(66, "2026-03-09", "2026-03-30", DayOfWeek.MONDAY, "R-8");
        String second = no(66, "2026-03-16");
        assertEquals("session.withdrawal_needs_a_reason", refused(() -> end(second, 1, "2026-03-16", " ")));
        assertEquals("session.series_nothing_ahead", refused(() -> end(second, 1, "2026-03-30", "mērķi sasniegti")));
        assertEquals(2, end(second, 1, "2026-03-16", "mērķi sasniegti"));
        assertEquals(List.of("03-09 10:00 45", "03-16 10:00 45"), held(66));
        assertEquals(1, end(second, 1, "2026-03-01", "tomēr uzreiz"), "what has begun stays");
        assertEquals(List.of("03-09 10:00 45"), held(66));
    }

    @Test
    void aSeriesWithSomebodyOutsideTheCircleAndASingleSessionAreNotChangedAsASeries() {
        made.client("R-9", BORN);
        long stranger = made.outsider("R-10", "Svešs", "Svešiņš", BORN, "Ludzas novads");
        made.employee(67);
        plan(67, "2026-03-16", "2026-03-23", DayOfWeek.MONDAY, "R-9");
        db.update("""
                insert into care.session (session_no, client_id, employee_id, kind, held_on, starts_at, ends_at, series)
                select session_no, ?, employee_id, kind, held_on, starts_at, ends_at, series from care.session
                where employee_id = 67 and held_on = '2026-03-23'""", stranger);
        String first = no(67, "2026-03-16");
        assertEquals("session.others_answer_for_it", refused(() -> end(first, 1, "2026-03-16", "beidzas")));
        db.update("update care.session set series = null where session_no = ?", first);
        assertEquals("session.is_no_series", refused(() -> move(first, 1, "2026-03-16", DayOfWeek.FRIDAY, "10:00")));
    }

    @Test
    void aSeriesMovedWithinTheGrantDoesNotCountTwice() {
        long client = made.client("R-11", BORN);
        made.employee(68);
        made.history(() -> made.placement("P-R11", client, "REHAB", "2026-01-01", null));
        db.update("""
                insert into care.decision (placement_id, number, decided_on, decided_by, outcome, payer_id, valid_from, valid_to)
                select id, 'R-11', '2026-01-01', 'social_service', 'granted', payer_id, '2026-01-01', '2026-03-24'
                from care.placement where placement_no = 'P-R11'""");
        db.update("""
                insert into care.decision_grant (decision_id, kind, sessions)
                select id, 'psihologs', 2 from care.decision where number = 'R-11'""");
        plan(68, "2026-03-16", "2026-03-23", DayOfWeek.MONDAY, "R-11");
        assertEquals(
                2,
                move(no(68, "2026-03-16"), 1, "2026-03-16", DayOfWeek.TUESDAY, "10:00")
                        .days()
                        .size());
    }

    private void said(String service, String day, boolean open) {
        db.update("""
                insert into care.service_day (service_id, day, is_open, reason)
                select id, ?, ?, 'rīkojums' from care.service where code = ?
                on conflict do nothing""", LocalDate.parse(day), open, service);
    }

    @Test
    void aSeriesLeavesOutAndNamesTheDaysOnWhichTheServiceIsClosed() {
        long only = made.client("R-12", BORN);
        long both = made.client("R-13", BORN);
        made.client("R-14", BORN);
        made.employee(69);
        made.history(() -> {
            made.placement("P-R12", only, "DAC", "2026-01-05", "2026-08-19");
            made.placement("P-R13", both, "DAC", "2026-01-05", null);
            made.placement("P-R13b", both, "REHAB", "2026-01-05", null);
        });
        said("DAC", "2026-08-12", false);
        said("DAC", "2026-08-19", false);
        LocalDate closed = LocalDate.of(2026, 8, 12);
        PlannedSessions planned = plan(69, "2026-08-05", "2026-08-19", DayOfWeek.WEDNESDAY, "R-12");
        assertEquals(List.of(closed), planned.closed(), "it ended before the second closed day");
        assertEquals(List.of(LocalDate.of(2026, 8, 5), LocalDate.of(2026, 8, 19)), planned.days());
        made.employee(70);
        assertEquals(
                List.of(),
                plan(70, "2026-08-05", "2026-08-19", DayOfWeek.WEDNESDAY, "R-13")
                        .skipped());
        assertEquals(
                List.of(),
                plan(70, "2026-09-02", "2026-09-09", DayOfWeek.WEDNESDAY, "R-13")
                        .closed());
        assertEquals(
                List.of("08-05 10:00 45", "08-12 10:00 45", "08-19 10:00 45", "09-02 10:00 45", "09-09 10:00 45"),
                held(70));
        made.employee(71);
        assertEquals(
                List.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31)),
                plan(71, "2026-12-17", "2026-12-31", DayOfWeek.THURSDAY, "R-14").closed(),
                "who receives no service has the working days");
    }

    @Test
    void aSaturdaySaidOpenIsOpenForASeries() {
        long client = made.client("R-15", BORN);
        made.employee(72);
        made.history(() -> made.placement("P-R15", client, "WORKSHOP", "2026-01-05", null));
        said("WORKSHOP", "2026-05-16", true);
        PlannedSessions planned = plan(72, "2026-05-09", "2026-05-16", DayOfWeek.SATURDAY, "R-15");
        assertEquals(List.of(LocalDate.of(2026, 5, 16)), planned.days());
        assertEquals(List.of(LocalDate.of(2026, 5, 9)), planned.closed());
    }

    @Test
    void aSeriesIsNotMovedOntoSuspendedDaysAndTheyAreNamed() {
        long client = made.client("R-16", BORN);
        made.employee(73);
        made.history(() -> db.update("""
                insert into care.suspension (placement_id, from_on, until_on, reason)
                values (?, '2026-03-19', '2026-03-26', 'sanatorija')""", made.placement("P-R16", client, "REHAB", "2026-01-05", null)));
        plan(73, "2026-03-11", "2026-03-25", DayOfWeek.WEDNESDAY, "R-16");
        assertEquals(List.of("03-11 10:00 45", "03-18 10:00 45"), held(73), "25 March is its last suspended day");
        MovedSeries moved = move(no(73, "2026-03-11"), 1, "2026-03-11", DayOfWeek.THURSDAY, "10:00");
        assertEquals(List.of(LocalDate.of(2026, 3, 12)), moved.days());
        assertEquals(List.of(LocalDate.of(2026, 3, 18)), moved.left(), "19 March is its first suspended day");
    }

    @Test
    void allWeekdaysOfASeriesMoveToAnotherHourAtOnceOverTheChangeOfTheClock() {
        made.client("R-17", BORN);
        made.employee(74);
        plan(74, "2026-03-19", "2026-04-02", MONDAYS_AND_THURSDAYS, "R-17");
        MovedSeries moved = move(no(74, "2026-03-26"), 1, "2026-03-23", null, "14:30");
        assertEquals(
                List.of("03-19 10:00 45", "03-23 14:30 45", "03-26 14:30 45", "03-30 14:30 45", "04-02 14:30 45"),
                held(74));
        assertEquals(4, moved.days().size());
        move(no(74, "2026-03-26"), 2, "2026-03-26", DayOfWeek.TUESDAY, "09:00");
        assertEquals(
                List.of("03-19 10:00 45", "03-23 14:30 45", "03-24 09:00 45", "03-30 14:30 45", "03-31 09:00 45"),
                held(74),
                "the Thursdays alone, each within its week");
    }

    @Test
    void whereSomebodyIsBusyOnOneOfTheWeekdaysNothingOfTheSeriesMoves() {
        made.client("R-18", BORN);
        made.client("R-19", BORN);
        made.employee(75);
        plan(75, "2026-03-16", "2026-03-26", MONDAYS_AND_THURSDAYS, "R-18");
        plan(75, "2026-03-24", "2026-03-24", DayOfWeek.TUESDAY, "R-19");
        db.update(
                "update care.session set held_on = '2026-03-26', starts_at = '2026-03-26 12:00Z', ends_at = '2026-03-26 13:00Z'"
                        + " where employee_id = 75 and held_on = '2026-03-24'");
        RuleViolation busy =
                assertThrows(RuleViolation.class, () -> move(no(75, "2026-03-16"), 1, "2026-03-16", null, "14:30"));
        assertEquals("session.series_clashes[26.03.2026]", busy.key() + busy.parameters());
        assertEquals(
                4, held(75).stream().filter(one -> one.contains("10:00 45")).count());
    }

    @Test
    void aSeriesOnSeveralWeekdaysEndsOnAllOfThem() {
        made.client("R-20", BORN);
        made.employee(76);
        plan(76, "2026-03-16", "2026-03-26", MONDAYS_AND_THURSDAYS, "R-20");
        assertEquals(3, end(no(76, "2026-03-16"), 1, "2026-03-18", "mērķi sasniegti"));
        assertEquals(List.of("03-16 10:00 45"), held(76));
    }
}
