package lv.vecruzina.ejb.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.obligation.LegalClock;
import lv.vecruzina.ejb.placement.RunawayMarked;
import lv.vecruzina.ejb.placement.RunawayReturned;
import lv.vecruzina.ejb.shared.Constraint;
import lv.vecruzina.ejb.shared.Heard;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A period of absence marks its nights, and the marks follow what becomes of it. */
class AbsenceServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    /** 09:00 in Riga on 30 March 2026, the day after clocks went forward. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-30T06:00:00Z"), Riga.ZONE);

    private static final Heard<RunawayMarked> away = new Heard<>();
    private static final Heard<RunawayReturned> returned = new Heard<>();
    private static int made;

    private static <T> T serve(Function<AbsenceService, T> deed) {
        return db.inTransaction(em -> {
            CurrentUser user = Someone.with(Role.CARER);
            ClientCircle circle = new ClientCircle(user, em);
            em.createNativeQuery("select set_config('care.today', '2026-03-30', true)")
                    .getSingleResult();
            return deed.apply(
                    new AbsenceService(em, circle, user, new Runaways(em, CLOCK, user, away, returned), CLOCK));
        });
    }

    private record Home(long client, String no, long placement) {
        long leave(String kind, String from, String expected) {
            return serve(s -> s.plan(no, draft(kind, from, expected)));
        }

        /** Days marked, with the first letter of the status. */
        String marks() {
            return (String) db.value("""
                    select coalesce(string_agg(to_char(day, 'MM-DD') || left(status, 1), ' ' order by day), '')
                    from care.attendance where placement_id = ?""", placement);
        }

        AbsenceRow row() {
            return serve(s -> s.ofClient(client)).get(0);
        }
    }

    private static AbsenceDraft draft(String kind, String from, String expected) {
        return new AbsenceDraft(kind, LocalDate.parse(from), moment(expected), "Vecmāmiņa", "+371 20000000");
    }

    private static Instant moment(String wall) {
        return Riga.moment(LocalDateTime.parse(wall)).orElseThrow();
    }

    private static Home home(String service, String from, String to) {
        made++;
        MadeUp up = new MadeUp(db);
        long client = up.client("A-" + made, LocalDate.of(2012, 5, 5));
        return new Home(client, "A-" + made, up.placement("A-" + made, client, service, from, to));
    }

    private static void back(Home home, String at) {
        AbsenceRow row = home.row();
        serve(s -> {
            s.back(row.id(), row.version(), moment(at));
            return null;
        });
    }

    private static String refused(Runnable deed) {
        return Constraint.refusedBy(assertThrows(RuntimeException.class, deed::run))
                .orElse("");
    }

    @Test
    void eachNightOverNewYearIsMarkedAndTheNightOfTheReturnIsNot() {
        Home home = home("LONGTERM", "2025-01-01", null);
        home.leave("home", "2025-12-30", "2026-01-02T18:00");
        assertEquals("12-30h 12-31h 01-01h", home.marks());
        assertEquals(3, home.row().nights());
    }

    @Test
    void the29thOfFebruaryIsANightLikeAnother() {
        Home home = home("LONGTERM", "2024-01-01", null);
        home.leave("guest_family", "2024-02-28", "2024-03-01T12:00");
        assertEquals("02-28g 02-29g", home.marks());
    }

    @Test
    void theNightTheClockChangesIsOneNight() {
        Home home = home("HALFWAY", "2026-01-01", null);
        home.leave("home", "2026-03-28", "2026-03-29T04:00");
        assertEquals("03-28h", home.marks());
        assertTrue(Riga.moment(LocalDateTime.parse("2026-03-29T03:30")).isEmpty());
    }

    @Test
    void aLeaveOfOneDayHasNoNight() {
        Home home = home("LONGTERM", "2026-01-01", null);
        home.leave("home", "2026-04-03", "2026-04-03T20:00");
        home.leave("home", "2026-04-03", "2026-04-03T23:59");
        assertEquals("", home.marks());
        assertEquals(0, home.row().nights());
    }

    @Test
    void anEarlierAndALaterReturnChangeTheNights() {
        Home home = home("LONGTERM", "2026-01-01", null);
        home.leave("home", "2026-03-20", "2026-03-25T18:00");
        back(home, "2026-03-22T11:00");
        assertEquals("03-20h 03-21h", home.marks());
        Home late = home("LONGTERM", "2026-01-01", null);
        late.leave("home", "2026-03-20", "2026-03-22T18:00");
        back(late, "2026-03-23T00:30");
        assertEquals("03-20h 03-21h 03-22h", late.marks());
    }

    @Test
    void whatWasMarkedByHandStays() {
        Home home = home("LONGTERM", "2026-01-01", null);
        new MadeUp(db).mark(home.placement, "2026-03-21", "hospital");
        home.leave("home", "2026-03-20", "2026-03-24T18:00");
        db.update(
                "update care.attendance set status = 'present' where placement_id = ? and day = '2026-03-22'",
                home.placement);
        assertEquals("03-20h 03-21h 03-22p 03-23h", home.marks());
        AbsenceRow row = home.row();
        assertThrows(RuleViolation.class, () -> serve(s -> take(s, row, " ")));
        serve(s -> take(s, row, "Ģimene atteicās"));
        assertEquals("03-21h 03-22p", home.marks());
        assertEquals(
                "Ģimene atteicās",
                db.value(
                        "select reason from care.history where table_name = 'absence' and operation = 'delete' and row_id = ?",
                        row.id()));
    }

    private static Object take(AbsenceService service, AbsenceRow row, String reason) {
        service.takeBack(row.id(), row.version(), reason);
        return row;
    }

    @Test
    void noPeriodGoesBeyondThePlacementNorOverAnother() {
        Home home = home("CRISIS", "2026-03-01", "2026-04-10");
        assertEquals(
                "absence_lies_within_its_placement",
                refused(() -> home.leave("home", "2026-04-08", "2026-04-11T08:00")));
        home.leave("home", "2026-04-08", "2026-04-10T08:00");
        assertEquals("04-08h 04-09h", home.marks());
        assertEquals("absence_does_not_overlap", refused(() -> home.leave("camp", "2026-04-07", "2026-04-09T08:00")));
        assertThrows(RuleViolation.class, () -> home.leave("camp", "2026-04-10", "2026-04-10T18:00"));
    }

    @Test
    void theNormOfTheRoomLeavesOutAPlannedNightAndOnlyThat() {
        Home home = home("LONGTERM", "2026-01-01", null);
        MadeUp up = new MadeUp(db);
        up.roomStay(home.client, up.room("901", null, "12", 2), "2026-01-01", null);
        home.leave("home", "2026-04-04", "2026-04-06T18:00");
        assertEquals("false true true false", db.value("""
                select string_agg(is_absent::text, ' ' order by night)
                from care.room_sleeper('2026-04-03', '2026-04-06') where client_id = ?""", home.client));
    }

    @Test
    void aDayServiceHasNoNights() {
        Home home = home("DAC", "2026-03-01", null);
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> home.leave("home", "2026-03-20", "2026-03-22T08:00"));
        assertEquals("attendance.absence_no_residential_service", refused.key());
    }

    @Test
    void theEndOfThePlacementClosesItAndAnEndTakenBackOpensIt() {
        Home home = home("LONGTERM", "2026-01-01", null);
        home.leave("home", "2026-03-28", "2026-04-05T18:00");
        end(home, "2026-03-30");
        assertEquals("03-28h 03-29h", home.marks());
        assertEquals(LocalDate.of(2026, 3, 30), home.row().closedOn());
        end(home, "2026-04-01");
        assertEquals("03-28h 03-29h 03-30h 03-31h", home.marks());
        end(home, "2026-03-20");
        assertEquals("", home.marks());
        end(home, null);
        assertEquals(8, home.row().nights());
        assertTrue(home.row().open());
    }

    private static void end(Home home, @org.jspecify.annotations.Nullable String day) {
        db.update(
                "update care.placement set ended_on = ? where id = ?",
                day == null ? null : LocalDate.parse(day),
                home.placement);
    }

    @Test
    void whoIsNotBackIsLateStaysAwayByNightAndIsARunawayAtOneWord() {
        Home home = home("LONGTERM", "2026-01-01", null);
        home.leave("home", "2026-03-26", "2026-03-28T18:00");
        Home inTime = home("LONGTERM", "2026-01-01", null);
        inTime.leave("home", "2026-03-26", "2026-03-30T18:00");
        assertEquals(List.of(home.no), late(home, inTime));
        db.value("select care.mark_late_nights('2026-03-30')::text");
        assertEquals("03-26h 03-27h 03-28h 03-29h", home.marks());
        assertEquals("03-26h 03-27h 03-28h 03-29h", inTime.marks());
        AbsenceRow soon = inTime.row();
        assertThrows(RuleViolation.class, () -> serve(s -> ranAway(s, soon)));
        away.events().clear();
        AbsenceRow row = home.row();
        serve(s -> ranAway(s, row));
        assertEquals("03-26h 03-27h 03-28r 03-29r 03-30r", home.marks());
        assertEquals(
                List.of(new RunawayMarked(home.placement, home.client, LocalDate.of(2026, 3, 28), true)),
                away.events());
        assertTrue(late(home, inTime).isEmpty());
        AbsenceRow running = home.row();
        assertTrue(running.runaway() && running.open());
        assertNull(running.nights(), "nobody knows yet");
        assertThrows(
                RuleViolation.class,
                () -> serve(s -> change(s, running, draft("home", "2026-03-28", "2026-04-01T18:00"))));
        back(home, "2026-03-30T08:30");
        assertEquals("03-26h 03-27h 03-28r 03-29r", home.marks());
    }

    private static Object change(AbsenceService service, AbsenceRow row, AbsenceDraft draft) {
        service.change(row.id(), row.version(), draft);
        return row;
    }

    @Test
    void aRunawayTakenBackTakesItsMarksAndItsTasks() {
        Home home = home("LONGTERM", "2026-01-01", null);
        home.leave("home", "2026-03-26", "2026-03-28T18:00");
        AbsenceRow late = home.row();
        serve(s -> ranAway(s, late));
        away.events().clear();
        AbsenceRow row = home.row();
        serve(s -> take(s, row, "Bija vecmāmiņas mašīnā"));
        assertEquals("03-26h 03-27h", home.marks());
        assertEquals(
                List.of(new RunawayMarked(home.placement, home.client, LocalDate.of(2026, 3, 28), false)),
                away.events());
    }

    @Test
    void aHospitalNeedsNoDayOfReturnAndAnythingElseDoes() {
        Home home = home("LONGTERM", "2026-01-01", null);
        AbsenceDraft open = new AbsenceDraft("hospital", LocalDate.of(2026, 3, 28), null, "Rēzeknes slimnīca", "");
        serve(s -> s.plan(home.no, open));
        assertEquals("03-28h 03-29h 03-30h", home.marks());
        assertTrue(late(home).isEmpty());
        AbsenceRow row = home.row();
        serve(s -> change(s, row, draft("hospital", "2026-03-28", "2026-04-02T12:00")));
        assertEquals("03-28h 03-29h 03-30h 03-31h 04-01h", home.marks());
        AbsenceDraft leave = new AbsenceDraft("home", LocalDate.of(2026, 4, 10), null, "Vecmāmiņa", "");
        assertEquals(
                "attendance.absence_returns_when",
                assertThrows(RuleViolation.class, () -> serve(s -> s.plan(home.no, leave)))
                        .key());
    }

    @Test
    void aRunawayAsksThoseOnDutyWithinTheCircleUntilTheReturn() {
        Home home = home("LONGTERM", "2026-01-01", null);
        home.leave("home", "2026-03-20", "2026-03-22T18:00");
        AbsenceRow late = home.row();
        serve(s -> ranAway(s, late));
        for (String rule : List.of("RUNAWAY_ORPHANS_COURT", "RUNAWAY_POLICE")) {
            for (String arose : List.of("2026-03-22", "2025-01-01")) {
                db.update("""
                        insert into care.obligation (rule, client_id, placement_id, arose_on, due_at)
                        values (?, ?, ?, ?::date, now())""", rule, home.client, home.placement, arose);
            }
        }
        for (String role : List.of(Role.CARER, Role.NURSE, Role.SOCIAL_WORKER, Role.DIRECTOR)) {
            assertEquals(
                    List.of("RUNAWAY_POLICE", "RUNAWAY_ORPHANS_COURT", "return"),
                    asked(role, home),
                    role + ": the old ones stand elsewhere");
        }
        db.update("update care.responsibility set until_on = '2026-03-01' where client_id = ?", home.client);
        assertEquals(List.of(), asked(Role.CARER, home));
        db.update("update care.responsibility set until_on = null where client_id = ?", home.client);
        db.update(
                "update care.obligation set done_at = now(), done_by = 'test', proof = '110' where client_id = ?",
                home.client);
        assertEquals(List.of("return"), asked(Role.NURSE, home));
        back(home, "2026-03-30T08:30");
        assertEquals(List.of(), asked(Role.NURSE, home));
    }

    @Test
    void theClockOfAnEarlierDayLeavesTheTasksOfARunawayOfTodayAlone() throws Exception {
        Home home = ranAwayToday();
        db.update("""
                insert into care.obligation (rule, client_id, placement_id, arose_on, due_at)
                values ('RUNAWAY_POLICE', ?, ?, '2026-03-30', now())""", home.client, home.placement);
        runClock(LocalDate.of(2026, 3, 29));
        assertEquals(List.of("RUNAWAY_POLICE", "return"), asked(Role.CARER, home));
    }

    @Test
    void rule15WhoIsBackTheSameDayRanAwayAllTheSame() throws Exception {
        Home home = ranAwayToday();
        back(home, "2026-03-30T08:40");
        assertEquals("", home.marks().replaceAll("03-2\\d\\w ?", ""), "no night was missed");
        runClock(LocalDate.of(2026, 3, 31));
        assertEquals("RUNAWAY_ORPHANS_COURT RUNAWAY_POLICE", db.value("""
                select string_agg(rule, ' ' order by rule) from care.obligation
                where client_id = ? and arose_on = '2026-03-30' and done_at is null and excused_at is null""", home.client));
    }

    private static Home ranAwayToday() {
        Home home = home("LONGTERM", "2026-01-01", null);
        home.leave("home", "2026-03-28", "2026-03-30T08:00");
        AbsenceRow late = home.row();
        serve(s -> ranAway(s, late));
        return home;
    }

    private static void runClock(LocalDate day) throws Exception {
        try (Connection connection = db.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            LegalClock.run(connection, day);
            connection.commit();
        }
    }

    private static List<String> asked(String role, Home home) {
        return db
                .inTransaction(em -> new RunawayQueries(em, new ClientCircle(Someone.with(role), em), CLOCK).now())
                .stream()
                .filter(row -> row.clientNo().equals(home.no))
                .map(row -> row.asksForTheReturn() ? "return" : row.task())
                .toList();
    }

    private static Object ranAway(AbsenceService service, AbsenceRow row) {
        service.ranAway(row.id(), row.version());
        return row;
    }

    private static List<String> late(Home... of) {
        List<String> numbers = List.of(of).stream().map(Home::no).toList();
        return serve(AbsenceService::late).stream()
                .map(AbsenceRow::clientNo)
                .filter(numbers::contains)
                .toList();
    }

    @Test
    void outsideTheCircleThereIsNoClientToPlanFor() {
        made++;
        MadeUp up = new MadeUp(db);
        long client = up.outsider("A-" + made, "Cita", "Ārpusniece", LocalDate.of(2012, 1, 1), "Ludzas novads");
        long placement = up.placement("A-" + made, client, "LONGTERM", "2026-01-01", null);
        Home home = new Home(client, "A-" + made, placement);
        assertThrows(RuleViolation.class, () -> home.leave("home", "2026-03-20", "2026-03-22T08:00"));
        db.update("""
                insert into care.absence (placement_id, kind, from_on, expected_at, with_whom, written_by)
                values (?, 'home', '2026-03-20', '2026-03-22 08:00+02', 'Māte', 'test')""", placement);
        assertTrue(serve(s -> s.ofClient(client)).isEmpty());
        assertTrue(late(home).isEmpty());
    }

    @Test
    void whoIsAwayWhileThePayerChangesStaysAway() {
        Home home = home("LONGTERM", "2026-01-05", null);
        home.leave("home", "2026-03-29", "2026-04-03T18:00");
        db.update(
                "update care.attendance set status = 'hospital' where placement_id = ? and day = '2026-03-31'",
                home.placement());
        Object taken = db.value("""
                select care.change_payer(p.id, p.version, '2026-03-30', m.id, 'Cita pašvaldība')
                from care.placement p, care.municipality m where p.id = ? and m.name = 'Ludzas novads'""", home.placement());
        assertEquals("03-29h", home.marks());
        Home other = new Home(home.client(), home.no(), (Long) java.util.Objects.requireNonNull(taken));
        assertEquals("03-30h 03-31h 04-01h 04-02h", other.marks());
        assertEquals("2026-03-30 hospital", db.value("""
                        select (select from_on::text from care.absence where placement_id = a.placement_id) || ' ' || a.status
                        from care.attendance a where placement_id = ? and day = '2026-03-31' and absence_id is null""", taken));
        back(other, "2026-03-30T08:00");
        assertEquals("03-31h", other.marks(), "the day marked by hand stays");
    }
}
