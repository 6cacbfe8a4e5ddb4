package lv.vecruzina.ejb.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Constraint;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Planning of sessions: nobody in two at once, series, what is granted, and who may hold them. */
class SessionServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate BORN = LocalDate.of(2016, 2, 29);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T09:00:00Z"), Riga.ZONE);
    private static final CurrentUser SPECIALIST = Someone.with(Role.SPECIALIST);

    private final MadeUp made = new MadeUp(db);

    private static SessionService service(EntityManager em, CurrentUser user) {
        return new SessionService(
                em,
                new ClientCircle(user, em, CLOCK),
                new SessionDays(em, db.dataSource()),
                new SessionGuard(em, new LegalParameters(em), CLOCK, user),
                new SessionGrants(em, db.dataSource()),
                user);
    }

    private static PlannedSessions plan(CurrentUser user, SessionDraft draft) {
        return db.inTransaction(em -> service(em, user).plan(draft));
    }

    private static SessionDraft draft(
            long employee, String day, String hour, @Nullable Weekly weekly, boolean skip, String... clients) {
        return new SessionDraft(
                employee,
                "psihologs",
                List.of(clients),
                LocalDate.parse(day),
                LocalTime.parse(hour),
                45,
                null,
                weekly,
                skip,
                null,
                null);
    }

    /** At ten, with the director's reason to go beyond the grant or against a check. */
    private static SessionDraft reasoned(
            long employee, String client, String day, @Nullable String beyondGrant, @Nullable String againstCheck) {
        return new SessionDraft(
                employee,
                "psihologs",
                List.of(client),
                LocalDate.parse(day),
                LocalTime.of(10, 0),
                45,
                null,
                null,
                false,
                beyondGrant,
                againstCheck);
    }

    private static PlannedSessions plan(long employee, String day, String hour, String... clients) {
        return plan(SPECIALIST, draft(employee, day, hour, null, false, clients));
    }

    private static String constraint(Runnable work) {
        return Constraint.refusedBy(assertThrows(RuntimeException.class, work::run))
                .orElseThrow();
    }

    private static RuleViolation refused(Runnable work) {
        return assertThrows(RuleViolation.class, work::run);
    }

    @Test
    void aSpecialistHoldsOneSessionAtATimeAndAGroupIsOne() {
        made.client("S-1", BORN);
        made.client("S-2", BORN);
        made.employee(11);
        plan(11, "2026-04-07", "10:00", "S-1", "S-2");
        assertEquals(
                2L,
                db.value("select count(*) from care.session where employee_id = 11 group by session_no"),
                "one number, two invited");
        made.client("S-3", BORN);
        assertEquals(
                "session_specialist_holds_one_at_a_time", constraint(() -> plan(11, "2026-04-07", "10:44", "S-3")));
        plan(11, "2026-04-07", "10:45", "S-3");
    }

    @Test
    void aClientIsInOneSessionAtATimeUnlessItIsCancelled() {
        made.client("S-4", BORN);
        made.employee(12);
        made.employee(13);
        plan(12, "2026-04-07", "10:00", "S-4");
        assertEquals("session_client_is_in_one_at_a_time", constraint(() -> plan(13, "2026-04-07", "09:30", "S-4")));
        db.update("update care.session set outcome = 'cancelled' where employee_id = 12");
        plan(13, "2026-04-07", "09:30", "S-4");
    }

    @Test
    void aSeriesSkipsHolidaysAndKeepsTheLocalHourOverTheChangeOfTheClock() {
        made.client("S-5", BORN);
        made.employee(14);
        Weekly mondays = new Weekly(EnumSet.of(DayOfWeek.MONDAY), LocalDate.of(2026, 4, 13));
        plan(SPECIALIST, draft(14, "2026-03-23", "09:00", mondays, false, "S-5"));
        assertEquals(
                "[{s=2026-03-23 07:00}, {s=2026-03-30 06:00}, {s=2026-04-13 06:00}]", // 6 April is Easter Monday
                db.rows("select to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as s from care.session "
                                + "where employee_id = 14 order by starts_at")
                        .toString());
        assertEquals(1L, db.value("select count(distinct series) from care.session where employee_id = 14"));
    }

    @Test
    void aClashingSeriesSavesNothingAndNamesTheDaysOrSkipsThem() {
        made.client("S-6", BORN);
        made.client("S-7", BORN);
        made.employee(15);
        plan(15, "2026-05-12", "10:30", "S-6");
        Weekly tuesdays = new Weekly(EnumSet.of(DayOfWeek.TUESDAY), LocalDate.of(2026, 5, 19));
        RuleViolation named = refused(() -> plan(SPECIALIST, draft(15, "2026-05-05", "10:00", tuesdays, false, "S-7")));
        assertEquals("session.series_clashes[12.05.2026]", named.key() + named.parameters());
        assertEquals(1L, db.value("select count(*) from care.session where employee_id = 15"));
        PlannedSessions planned = plan(SPECIALIST, draft(15, "2026-05-05", "10:00", tuesdays, true, "S-7"));
        assertEquals(List.of(LocalDate.of(2026, 5, 5), LocalDate.of(2026, 5, 19)), planned.days());
        assertEquals(List.of(LocalDate.of(2026, 5, 12)), planned.skipped());
    }

    @Test
    void rule16AnEmployeeWhoseCheckIsOldGetsNoSessions() {
        made.client("S-8", BORN);
        made.employee(16);
        db.update("update care.employee set criminal_check_on = '2025-04-06' where id = 16");
        plan(16, "2026-04-06", "10:00", "S-8");
        assertEquals(
                "staff.criminal_check_is_old",
                refused(() -> plan(16, "2026-04-07", "10:00", "S-8")).key());
        SessionDraft reasoned = reasoned(16, "S-8", "2026-04-07", null, "Izziņa jau pieprasīta");
        assertEquals(
                "staff.only_director_goes_against_a_check",
                refused(() -> plan(SPECIALIST, reasoned)).key());
        plan(Someone.with(Role.DIRECTOR), reasoned);
        assertEquals("null Izziņa jau pieprasīta", db.value("""
                select coalesce(beyond_grant_reason, 'null') || ' ' || against_check_reason from care.session
                where employee_id = 16 and held_on = '2026-04-07'"""), "it says nothing of the grant");
    }

    @Test
    void aClientOutsideTheCircleDoesNotExist() {
        made.outsider("S-9", "Svešs", "Svešiņš", BORN, "Ludzas novads");
        made.employee(17);
        assertEquals(
                "client.unknown",
                refused(() -> plan(17, "2026-04-07", "10:00", "S-9")).key());
    }

    private void grant(long client, String no, int sessions) {
        made.history(() -> made.placement("P-" + no, client, "REHAB", "2026-01-01", null));
        db.update("""
                insert into care.decision (placement_id, number, decided_on, decided_by, outcome, payer_id, valid_from, valid_to)
                select id, ?, '2026-01-01', 'social_service', 'granted', payer_id, '2026-01-01', '2026-12-31'
                from care.placement where placement_no = ?""", no, "P-" + no);
        db.update("""
                insert into care.decision_grant (decision_id, kind, sessions)
                select id, 'Psihologs', ? from care.decision where number = ?""", sessions, no);
    }

    @Test
    void beyondTheGrantOnlyTheDirectorPlansWithAReason() {
        long client = made.client("S-10", BORN);
        made.employee(18);
        grant(client, "G-10", 2);
        made.session("H-1", client, "2026-02-02", "delivered");
        made.session("H-2", client, "2026-02-03", "missed");
        plan(18, "2026-04-07", "10:00", "S-10");
        RuleViolation beyond = refused(() -> plan(18, "2026-04-08", "10:00", "S-10"));
        assertEquals("session.beyond_grant[psihologs, 2, 2026-04-08]", beyond.key() + beyond.parameters());
        plan(18, "2027-01-04", "10:00", "S-10"); // another year, no decision
        SessionDraft reasoned = reasoned(18, "S-10", "2026-04-08", "Krīze ģimenē", null);
        assertEquals(
                "session.only_director_goes_beyond",
                refused(() -> plan(SPECIALIST, reasoned)).key());
        plan(Someone.with(Role.DIRECTOR), reasoned);
        assertEquals(List.of(new SessionBalance("Psihologs", 2, 1, 2)), db.inTransaction(em -> queries(em)
                .balance(client)));
    }

    private static SessionQueries queries(EntityManager em) {
        return new SessionQueries(
                em, new ClientCircle(SPECIALIST, em, CLOCK), new SessionGrants(em, db.dataSource()), CLOCK, SPECIALIST);
    }

    private void suspended(long client, String service, String no, @Nullable String from, @Nullable String until) {
        made.history(() -> {
            long placement = made.placement(no, client, service, "2026-01-05", null);
            if (from != null) {
                db.update(
                        "insert into care.suspension (placement_id, from_on, until_on, reason) values (?, ?, ?, 'sanatorija')",
                        placement,
                        LocalDate.parse(from),
                        until == null ? null : LocalDate.parse(until));
            }
        });
    }

    @Test
    void noSessionIsPlannedFromTheFirstSuspendedDayToTheDayBeforeTheServiceGoesOn() {
        suspended(made.client("S-20", BORN), "REHAB", "P-S20", "2026-04-08", "2026-04-10");
        made.client("S-21", BORN);
        made.employee(31);
        plan(31, "2026-04-07", "10:00", "S-20");
        RuleViolation first = refused(() -> plan(31, "2026-04-08", "10:00", "S-20"));
        assertEquals("session.service_is_suspended[2026-04-08]", first.key() + first.parameters());
        assertEquals(
                "session.service_is_suspended",
                refused(() -> plan(31, "2026-04-09", "10:00", "S-21", "S-20")).key(),
                "one of a group is enough");
        plan(31, "2026-04-09", "10:00", "S-21");
        plan(31, "2026-04-10", "10:00", "S-20");
    }

    @Test
    void aSeriesLeavesSuspendedDaysOutAndNamesThemApartFromClosedOnes() {
        suspended(made.client("S-22", BORN), "DAC", "P-S22", "2026-03-30", "2026-04-13");
        made.employee(32);
        Weekly mondays = new Weekly(EnumSet.of(DayOfWeek.MONDAY), LocalDate.of(2026, 4, 13));
        PlannedSessions planned = plan(SPECIALIST, draft(32, "2026-03-23", "09:00", mondays, false, "S-22"));
        assertEquals(List.of(LocalDate.of(2026, 3, 23), LocalDate.of(2026, 4, 13)), planned.days());
        assertEquals(List.of(LocalDate.of(2026, 3, 30)), planned.suspended());
        assertEquals(List.of(LocalDate.of(2026, 4, 6)), planned.closed(), "Easter Monday");
        Weekly within = new Weekly(EnumSet.of(DayOfWeek.TUESDAY), LocalDate.of(2026, 4, 7));
        assertEquals(
                "session.series_without_days",
                refused(() -> plan(SPECIALIST, draft(32, "2026-03-31", "09:00", within, false, "S-22")))
                        .key());
    }

    @Test
    void whileAnotherServiceGoesOnASessionIsPlannedOnItsOpenDays() {
        long client = made.client("S-23", BORN);
        suspended(client, "REHAB", "P-S23", "2026-04-01", null);
        suspended(client, "DAC", "P-S23b", null, null);
        db.update("""
                insert into care.service_day (service_id, day, is_open, reason)
                select id, '2026-04-15', false, 'ekskursija' from care.service where code = 'DAC'""");
        made.employee(33);
        Weekly wednesdays = new Weekly(EnumSet.of(DayOfWeek.WEDNESDAY), LocalDate.of(2026, 4, 22));
        PlannedSessions planned = plan(SPECIALIST, draft(33, "2026-04-08", "09:00", wednesdays, false, "S-23"));
        assertEquals(List.of(LocalDate.of(2026, 4, 8), LocalDate.of(2026, 4, 22)), planned.days());
        assertEquals(List.of(LocalDate.of(2026, 4, 15)), planned.closed(), "what is suspended opens no day");
        assertEquals(List.of(), planned.suspended());
    }

    @Test
    void aDayOutsideThePlacementIsNamedNotRefused() {
        long client = made.client("S-11", BORN);
        made.employee(19);
        made.history(() -> made.placement("P-11", client, "REHAB", "2026-04-01", "2026-04-08"));
        assertEquals(List.of(), plan(19, "2026-04-07", "10:00", "S-11").outside());
        assertEquals(
                List.of(LocalDate.of(2026, 4, 8)),
                plan(19, "2026-04-08", "10:00", "S-11").outside());
    }

    @Test
    void theCalendarOfAColleagueShowsStrangersAsBusyTimeAlone() {
        made.client("S-12", BORN);
        made.employee(20);
        plan(20, "2026-04-07", "10:00", "S-12");
        long stranger = made.outsider("S-13", "Svešs", "Svešiņš", BORN, "Ludzas novads");
        db.update("""
                insert into care.session (session_no, client_id, employee_id, kind, held_on, starts_at, ends_at)
                values ('N-S13', ?, 20, 'psihologs', '2026-04-07', '2026-04-07 12:00+03', '2026-04-07 12:45+03')""", stranger);
        LocalDate day = LocalDate.of(2026, 4, 7);
        List<SessionBlock> blocks = db.inTransaction(em -> queries(em).calendar(20, day, day));
        assertEquals(
                List.of("10:00 false psihologs", "12:00 true "),
                blocks.stream()
                        .map(one -> one.from() + " " + one.isBusy() + " " + one.kind())
                        .toList());
    }

    @Test
    void fiftyWhoBookOneSpecialistAtOnceLeaveOneSessionAndEachRefusedOneLearnsWhy() throws Exception {
        made.employee(30);
        for (int i = 0; i < 50; i++) {
            made.client("C-" + i, BORN);
        }
        CyclicBarrier together = new CyclicBarrier(50);
        List<Callable<String>> planners = IntStream.range(0, 50)
                .<Callable<String>>mapToObj(i -> () -> {
                    together.await();
                    try {
                        plan(30, "2026-04-09", "10:" + (10 + i % 20), "C-" + i);
                        return "planned";
                    } catch (RuntimeException refused) {
                        return Constraint.refusedBy(refused).orElse(refused.toString());
                    }
                })
                .toList();
        ExecutorService people = Executors.newFixedThreadPool(50);
        Set<String> said = new TreeSet<>();
        try {
            for (Future<String> one : people.invokeAll(planners)) {
                said.add(one.get());
            }
        } finally {
            people.shutdown();
        }
        assertEquals(Set.of("planned", "session_specialist_holds_one_at_a_time"), said);
        assertEquals(1L, db.value("select count(*) from care.session where employee_id = 30"));
        assertTrue(said.contains("planned"));
    }
}
