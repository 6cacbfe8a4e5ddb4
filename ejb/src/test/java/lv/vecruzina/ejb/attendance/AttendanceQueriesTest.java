package lv.vecruzina.ejb.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Heard;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A service's day by group, and the days that nag. */
class AttendanceQueriesTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final CurrentUser CARER = Someone.with(Role.CARER);

    private static final LocalDate BORN = LocalDate.of(2015, 1, 1);
    private final MadeUp made = new MadeUp(db);
    private int number;

    @BeforeEach
    void empty() {
        db.update("truncate care.client, care.client_group, care.service_day cascade");
        db.update("update care.calendar_exception set switched_on = false");
        made.employee(Someone.EMPLOYEE);
    }

    private static <T> T ask(String role, String today, Function<AttendanceQueries, T> question) {
        Clock clock = clock(today);
        var user = Someone.with(role);
        return db.inTransaction(em -> question.apply(
                new AttendanceQueries(em, db.dataSource(), new ClientCircle(user, em, clock), user, clock)));
    }

    private static Clock clock(String today) {
        return Clock.fixed(LocalDate.parse(today).atTime(9, 0).atZone(Riga.ZONE).toInstant(), Riga.ZONE);
    }

    private static List<String> groups(String day) {
        LocalDate asked = LocalDate.parse(day);
        return ask(Role.CARER, day, q -> q.groups("DAC", asked, asked).stream()
                .map(group ->
                        group.name() + " " + group.marked() + "/" + group.expected() + (group.own() ? " own" : ""))
                .toList());
    }

    private static List<String> names(String day, long group) {
        Clock clock = clock(day);
        return db.inTransaction(em -> new AttendanceService(
                        em,
                        new ClientCircle(CARER, em, clock),
                        clock,
                        new Runaways(em, clock, CARER, new Heard<>(), new Heard<>()))
                .day("DAC", LocalDate.parse(day), group).stream()
                        .map(AttendanceRow::clientNo)
                        .toList());
    }

    /** Each as "DAC 2026-03-27 group count". */
    private static List<String> unmarked(String role, String today) {
        return ask(role, today, q -> q.unmarked().stream()
                .map(day -> day.serviceCode() + " " + day.day() + " " + day.groupName() + " " + day.unmarked())
                .toList());
    }

    private long group(String name, @Nullable String service) {
        return (Long) db.rows("""
                insert into care.client_group (name, service_id, from_on)
                values (?, (select id from care.service where code = ?), '2020-01-01') returning id""", name, service).get(0).get("id");
    }

    private void member(long group, long client, String from, @Nullable String until) {
        db.update(
                "insert into care.client_group_member (group_id, client_id, from_on, until_on) values (?, ?, ?, ?)",
                group,
                client,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }

    private void responsibleFor(String what, Object id, @Nullable String until) {
        db.update(
                "insert into care.responsibility (employee_id, " + what
                        + ", from_on, until_on, given_by) values (?, ?, '2020-01-01', ?, 'test')",
                Someone.EMPLOYEE,
                id,
                until == null ? null : LocalDate.parse(until));
    }

    /** A client nobody is responsible for yet. */
    private long client() {
        return made.outsider("V-" + ++number, "Anna", "Paraudziņa" + number, BORN, "Rēzeknes novads");
    }

    private long placed(long client, String service, String from, @Nullable String until) {
        return made.placement("P-" + ++number, client, service, from, until);
    }

    @Test
    void aMemberLeavingInTheMiddleIsInTheGroupUpToTheDayBefore() {
        long birds = group("Bezdelīgas", "DAC");
        long anna = made.client("V-A", BORN);
        long both = made.client("V-B", BORN);
        placed(anna, "DAC", "2026-01-05", null);
        long marked = placed(both, "DAC", "2026-01-05", null);
        member(birds, anna, "2026-01-05", "2026-03-18");
        member(birds, both, "2026-01-05", null);
        responsibleFor("group_id", birds, null);
        made.mark(marked, "2026-03-17", "present");

        assertEquals(List.of("Bezdelīgas 1/2 own"), groups("2026-03-17"));
        assertEquals(List.of("Bezdelīgas 0/1 own", " 0/1"), groups("2026-03-18"));
        assertEquals(List.of("V-A", "V-B"), names("2026-03-17", birds));
        assertEquals(List.of("V-B"), names("2026-03-18", birds));
        assertEquals(List.of("V-A"), names("2026-03-18", AttendanceGroup.NONE));
        assertEquals(List.of("V-A", "V-B"), names("2026-03-18", AttendanceGroup.ALL));
    }

    @Test
    void aGroupOfSeveralServicesIsShownAndOneOfAnotherServiceIsNot() {
        long anna = made.client("V-A", BORN);
        placed(anna, "DAC", "2026-01-05", null);
        member(group("Visi kopā", null), anna, "2026-01-05", null);
        member(group("Darbnīca", "WORKSHOP"), anna, "2026-01-05", null);
        assertEquals(List.of("Visi kopā 0/1"), groups("2026-03-17"));
    }

    @Test
    void aGroupWithoutAnyoneOfTheCircleIsNotShown() {
        long outside = client();
        placed(outside, "DAC", "2026-01-05", null);
        member(group("Svešie", "DAC"), outside, "2026-01-05", null);
        assertEquals(List.of(), groups("2026-03-17"));
    }

    @Test
    void anUnmarkedOpenDayNagsUntilItIsMarkedAndTodayDoesNot() {
        long placement = placed(made.client("V-A", BORN), "DAC", "2026-03-26", null);
        assertEquals(List.of("DAC 2026-03-27 null 1", "DAC 2026-03-26 null 1"), unmarked(Role.CARER, "2026-03-30"));
        made.mark(placement, "2026-03-27", "home");
        assertEquals(List.of("DAC 2026-03-26 null 1"), unmarked(Role.CARER, "2026-03-30"));
    }

    @Test
    void closedDaysDontNagAndMovedWorkingDaysDo() {
        placed(made.client("V-A", BORN), "DAC", "2026-06-18", null);
        // 20 and 21 are a weekend, 23 and 24 the midsummer, 27 a Saturday that may be worked.
        assertEquals(
                List.of(
                        "DAC 2026-06-26 null 1",
                        "DAC 2026-06-25 null 1",
                        "DAC 2026-06-22 null 1",
                        "DAC 2026-06-19 null 1",
                        "DAC 2026-06-18 null 1"),
                unmarked(Role.CARER, "2026-06-28"));
        db.update("update care.calendar_exception set switched_on = true where day in ('2026-06-22', '2026-06-27')");
        db.update("""
                insert into care.service_day (service_id, day, is_open, reason)
                select id, date '2026-06-25', false, 'ekskursija' from care.service where code = 'DAC'""");
        assertEquals(
                List.of(
                        "DAC 2026-06-27 null 1",
                        "DAC 2026-06-26 null 1",
                        "DAC 2026-06-19 null 1",
                        "DAC 2026-06-18 null 1"),
                unmarked(Role.CARER, "2026-06-28"));
    }

    @Test
    void overTheTurnOfTheYearTheWorkingDaysOnBothSidesNag() {
        placed(made.client("V-A", BORN), "DAC", "2026-12-29", null);
        assertEquals(
                List.of("DAC 2027-01-04 null 1", "DAC 2026-12-30 null 1", "DAC 2026-12-29 null 1"),
                unmarked(Role.CARER, "2027-01-05"));
    }

    @Test
    void the29FebruaryNags() {
        placed(made.client("V-A", BORN), "WORKSHOP", "2028-02-29", "2028-02-29");
        assertEquals(List.of("WORKSHOP 2028-02-29 null 1"), unmarked(Role.CARER, "2028-03-02"));
    }

    @Test
    void onlyTheLastFourteenOpenDaysNag() {
        placed(made.client("V-A", BORN), "DAC", "2026-01-05", null);
        List<UnmarkedDay> days = ask(Role.CARER, "2026-03-30", AttendanceQueries::unmarked);
        assertEquals(12, days.size(), "a page of them");
        db.update("insert into care.attendance (placement_id, day, status) select p.id, d, 'present'"
                + " from care.placement p, generate_series(date '2026-03-11', date '2026-03-29', interval '1 day') d");
        assertEquals(List.of("DAC 2026-03-10 null 1"), unmarked(Role.CARER, "2026-03-30"));
    }

    @Test
    void residentialServicesAndSessionsNeedNoMarks() {
        long anna = made.client("V-A", BORN);
        placed(anna, "LONGTERM", "2026-03-02", null);
        placed(anna, "REHAB", "2026-03-02", null);
        assertEquals(List.of(), unmarked(Role.CARER, "2026-03-30"));
    }

    @Test
    void theDayOfLeavingASuspendedDayAndAWithdrawnPlacementDontNag() {
        long placement = placed(made.client("V-A", BORN), "DAC", "2026-03-24", "2026-03-27");
        db.update("""
                insert into care.suspension (placement_id, from_on, until_on, reason)
                values (?, '2026-03-25', '2026-03-26', 'sanatorija')""", placement);
        assertEquals(List.of("DAC 2026-03-26 null 1", "DAC 2026-03-24 null 1"), unmarked(Role.CARER, "2026-03-30"));
        db.update("""
                update care.placement set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'x' where id = ?""", placement);
        assertEquals(List.of(), unmarked(Role.CARER, "2026-03-30"));
    }

    @Test
    void aSuspendedDayExpectsNobodyFromTheFirstToTheDayBeforeItGoesOn() {
        long birds = group("Bezdelīgas", "DAC");
        long anna = made.client("V-A", BORN);
        long placement = placed(anna, "DAC", "2026-01-05", null);
        long both = made.client("V-B", BORN);
        placed(both, "DAC", "2026-01-05", null);
        member(birds, anna, "2026-01-05", null);
        member(birds, both, "2026-01-05", null);
        db.update("""
                insert into care.suspension (placement_id, from_on, until_on, reason)
                values (?, '2026-03-17', '2026-03-19', 'sanatorija')""", placement);

        assertEquals(List.of(), suspended("2026-03-16"));
        assertEquals(List.of("V-A"), suspended("2026-03-17"));
        assertEquals(List.of("V-A"), suspended("2026-03-18"));
        assertEquals(List.of(), suspended("2026-03-19"));
        assertEquals(List.of("Bezdelīgas 0/1"), groups("2026-03-18"));
        assertEquals(List.of("Bezdelīgas 0/2"), groups("2026-03-19"));

        made.mark(placement, "2026-03-18", "present");
        assertEquals(List.of(), suspended("2026-03-18"), "a mark that is there stays");
        assertEquals(List.of("Bezdelīgas 1/2"), groups("2026-03-18"));
    }

    private static List<String> suspended(String day) {
        Clock clock = clock(day);
        return db.inTransaction(em -> new AttendanceService(
                        em,
                        new ClientCircle(CARER, em, clock),
                        clock,
                        new Runaways(em, clock, CARER, new Heard<>(), new Heard<>()))
                .day("DAC", LocalDate.parse(day), AttendanceGroup.ALL).stream()
                        .filter(AttendanceRow::isSuspended)
                        .map(AttendanceRow::clientNo)
                        .toList());
    }

    @Test
    void responsibilityForTheGroupNagsByGroupUntilItEnds() {
        long birds = group("Bezdelīgas", "DAC");
        for (int i = 0; i < 2; i++) {
            long client = client();
            placed(client, "DAC", "2026-03-27", null);
            member(birds, client, "2026-01-01", null);
        }
        placed(client(), "DAC", "2026-03-27", null);
        responsibleFor("group_id", birds, "2026-03-31");
        assertEquals(List.of("DAC 2026-03-27 Bezdelīgas 2"), unmarked(Role.CARER, "2026-03-30"));
        assertEquals(List.of(), unmarked(Role.CARER, "2026-03-31"), "it ended");
    }

    @Test
    void responsibilityForTheServiceNagsByGroupAndWithoutOne() {
        long client = client();
        placed(client, "DAC", "2026-03-27", null);
        placed(client(), "DAC", "2026-03-27", null);
        placed(client(), "WORKSHOP", "2026-03-27", null);
        member(group("Bezdelīgas", "DAC"), client, "2026-01-01", null);
        Object dac =
                db.rows("select id from care.service where code = 'DAC'").get(0).get("id");
        responsibleFor("service_id", dac, null);
        assertEquals(
                List.of("DAC 2026-03-27 Bezdelīgas 1", "DAC 2026-03-27 null 1"),
                unmarked(Role.SOCIAL_WORKER, "2026-03-30"));
    }

    @Test
    void theDirectorSeesWhatLiesMoreThanThreeDays() {
        placed(client(), "DAC", "2026-03-25", null);
        assertEquals(List.of(), unmarked(Role.CARER, "2026-03-30"));
        assertEquals(List.of("DAC 2026-03-26 null 1", "DAC 2026-03-25 null 1"), unmarked(Role.DIRECTOR, "2026-03-30"));
        assertEquals(List.of("DAC 2026-03-25 null 1"), unmarked(Role.DIRECTOR, "2026-03-29"));
    }

    @Test
    void aMonthShowsTheGroupsMarksOnTheDaysOfMembership() {
        long birds = group("Bezdelīgas", "DAC");
        long anna = made.client("V-A", BORN);
        long placement = placed(anna, "DAC", "2026-01-05", null);
        member(birds, anna, "2026-01-05", "2026-03-18");
        made.mark(placement, "2026-03-17", "present");
        made.mark(placement, "2026-03-18", "home");
        made.mark(placement, "2026-04-01", "present");
        placed(made.client("V-B", BORN), "DAC", "2026-03-31", null);

        Function<Long, List<String>> march =
                group -> ask(Role.CARER, "2026-03-30", q -> q.month("DAC", YearMonth.of(2026, 3), group).stream()
                        .map(mark -> mark.clientNo() + " " + mark.day() + " " + mark.status())
                        .toList());
        assertEquals(List.of("V-A 2026-03-17 present"), march.apply(birds));
        assertEquals(List.of("V-B null null"), march.apply(AttendanceGroup.NONE));
        assertEquals(
                List.of("V-A 2026-03-17 present", "V-A 2026-03-18 home", "V-B null null"),
                march.apply(AttendanceGroup.ALL));
    }

    @Test
    void aMonthNamesTheSuspensionsThatTouchItOfTheClientsSeen() {
        long seen = placed(made.client("V-A", BORN), "DAC", "2026-01-05", null);
        long stranger = placed(client(), "DAC", "2026-01-05", null);
        suspend(seen, "2026-02-10", "2026-03-01");
        suspend(seen, "2026-03-31", null);
        suspend(stranger, "2026-03-02", null);

        assertEquals(List.of("2026-02-10 2026-03-01"), suspendedIn("2026-02"));
        assertEquals(List.of("2026-03-31 null"), suspendedIn("2026-03"), "on 1 March it went on");
        assertEquals(List.of("2026-03-31 null"), suspendedIn("2026-04"));
    }

    private void suspend(long placement, String from, @Nullable String until) {
        db.update(
                "insert into care.suspension (placement_id, from_on, until_on, reason) values (?, ?, ?, 'sanatorija')",
                placement,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }

    private static List<String> suspendedIn(String month) {
        return ask(Role.CARER, "2026-03-30", q -> q.suspended("DAC", YearMonth.parse(month)).stream()
                .map(days -> days.fromOn() + " " + days.untilOn())
                .toList());
    }
}
