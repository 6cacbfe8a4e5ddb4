package lv.vecruzina.ejb.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rules of the clock that speak of runaways, employees and the register: 15, 16, 18, each at its edges. */
class HouseRuleTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private final MadeUp made = new MadeUp(db);
    private final Asked asked = new Asked(db);

    @BeforeEach
    void startOver() {
        asked.startOver();
    }

    @Test
    void rule15AnImportedRunawayIsToldAtOnceOnceARun() {
        long client = made.client("V-1", LocalDate.of(2012, 1, 1));
        long stay = made.placement("P-1", client, "LONGTERM", "2025-01-01", null);
        made.mark(stay, "2025-12-31", "runaway");
        made.mark(stay, "2026-01-01", "runaway");
        made.mark(stay, "2026-01-02", "present");
        made.mark(stay, "2026-01-03", "runaway");
        made.mark(stay, "2025-11-30", "runaway");
        assertEquals(
                List.of("2025-12-31 2026-01-05 open", "2026-01-03 2026-01-05 open"),
                asked.on("2026-01-05", "RUNAWAY_POLICE"),
                "due when known; what lies more than a month back is history");
        assertEquals(2, asked.of("RUNAWAY_ORPHANS_COURT").size());
        assertEquals(0, asked.run("2026-01-05"));
        assertEquals(
                "2026-01-03 2026-01-05 escalated 2026-01-06",
                asked.on("2026-01-06", "RUNAWAY_POLICE").get(1));
        db.update("delete from care.attendance where day = '2026-01-03'");
        assertEquals(
                "2026-01-03 2026-01-05 ground_lost",
                asked.on("2026-01-07", "RUNAWAY_POLICE").get(1));
    }

    private static long incident(String kind, String noticed, long... clients) {
        long id = (Long) java.util.Objects.requireNonNull(db.value("""
                insert into care.incident (kind, noticed_at, place, words, recorded_by, recorded_at)
                values (?, ?::timestamptz, 'Pagalms', 'Kas notika', 'test', now()) returning id""", kind, noticed));
        for (long client : clients) {
            db.update("insert into care.incident_client (incident_id, client_id) values (?, ?)", id, client);
        }
        return id;
    }

    private static void told(long incident, String whom, String at) {
        db.update(
                "insert into care.incident_report (incident_id, told, told_at, told_by) values (?, ?, ?::timestamptz, 'test')",
                incident,
                whom,
                at);
    }

    @Test
    void rule15ViolenceIsReportedOnTheDayItWasNoticedElseItIsABreach() {
        long one = made.client("V-1", LocalDate.of(2012, 1, 1));
        long two = made.client("V-2", LocalDate.of(2012, 1, 1));
        long late = incident("violence", "2026-03-28 23:30+02", one, two);
        incident("injury", "2026-03-28 23:30+02", one);
        assertEquals(
                List.of("2026-03-28 2026-03-28 open", "2026-03-28 2026-03-28 open"),
                asked.on("2026-03-28", "VIOLENCE_REPORTED"));
        told(late, "parents", "2026-03-28 23:40+02");
        assertEquals(
                List.of("2026-03-28 2026-03-28 escalated 2026-03-29", "2026-03-28 2026-03-28 escalated 2026-03-29"),
                asked.on("2026-03-29", "VIOLENCE_REPORTED"),
                "parents are not outside");
        told(late, "police", "2026-03-29 04:00+03");
        assertEquals(
                "2026-03-28 2026-03-28 done 2026-03-29",
                asked.on("2026-03-29", "VIOLENCE_REPORTED").get(0));
        assertEquals(
                2L, db.value("select count(*) from care.obligation where done_at > due_at"), "a breach all the same");
        long inTime = incident("violence", "2026-03-30 10:00+03");
        told(inTime, "social_service", "2026-03-30 23:59+03");
        assertEquals(
                "2026-03-30 2026-03-30 done 2026-03-30",
                asked.on("2026-03-31", "VIOLENCE_REPORTED").get(2));
        db.update("update care.incident set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_reason = 'kļūda'");
        incident("violence", "2026-03-31 10:00+03", one);
        assertEquals(
                "2026-03-31 2026-03-31 open",
                asked.on("2026-03-31", "VIOLENCE_REPORTED").get(3));
    }

    @Test
    void rule15ARunawayIsToldByWhatTheIncidentSays() {
        long client = made.client("V-1", LocalDate.of(2012, 1, 1));
        long stay = made.placement("P-1", client, "LONGTERM", "2025-01-01", null);
        made.mark(stay, "2026-01-03", "runaway");
        long ran = incident("runaway", "2026-01-04 01:00+02", client);
        told(ran, "police", "2026-01-04 01:10+02");
        assertEquals(List.of("2026-01-03 2026-01-05 done 2026-01-04"), asked.on("2026-01-05", "RUNAWAY_POLICE"));
        assertEquals(List.of("2026-01-03 2026-01-05 open"), asked.of("RUNAWAY_ORPHANS_COURT"));
        db.update("update care.incident set noticed_at = '2026-01-05 00:00+02'");
        assertEquals(List.of("2026-01-03 2026-01-05 open"), asked.on("2026-01-05", "RUNAWAY_POLICE"), "another run");
    }

    @Test
    void eachComplaintIsAnsweredByItsDayAndTheObligationNamesNobody() {
        long client = made.client("V-1", LocalDate.of(2012, 1, 1));
        db.update("truncate care.complaint, box.complaint");
        db.update("""
                insert into care.complaint (received_on, about, words, said_by, client_id)
                values ('2026-02-25', 'food', 'Zupa', 'child', ?)""", client);
        db.update("insert into box.complaint values ('a', '2026-02-25', 'food', 'Zupa')");
        assertEquals(List.of("2026-02-25 2026-03-07 open"), asked.on("2026-03-07", "COMPLAINT_ANSWER"), "due today");
        db.update("update care.complaint set answer = 'Jā', answered_on = '2026-03-01', answered_by = 'director'");
        assertEquals(List.of("2026-02-25 2026-03-07 escalated 2026-03-08"), asked.on("2026-03-08", "COMPLAINT_ANSWER"));
        db.update("delete from box.complaint");
        assertEquals(List.of("2026-02-25 2026-03-07 done 2026-03-01"), asked.on("2026-03-09", "COMPLAINT_ANSWER"));
        assertEquals(0L, db.value("select count(client_id) from care.obligation where rule = 'COMPLAINT_ANSWER'"));
        db.update("truncate care.complaint");
    }

    private static void isolated(long client, String begun, String ended, String ground, boolean supervised) {
        db.update("""
                insert into care.restriction (client_id, begun_at, ended_at, kind, ground, supervised)
                values (?, ?::timestamptz, nullif(?, '')::timestamptz, 'isolation', nullif(?, ''), ?)""", client, begun, ended, ground, supervised);
    }

    @Test
    void rule15AnIsolationIsToldToTheDirectorOnTheDayItIsKnown() {
        long client = made.client("V-1", LocalDate.of(2012, 1, 1));
        isolated(client, "2025-12-31 23:30+02", "2026-01-01 01:00+02", "infekcijas slimība", true);
        isolated(client, "2026-01-05 08:00+02", "2026-01-05 09:00+02", "infekcijas slimība", true);
        isolated(client, "2026-01-05 10:00+02", "2026-01-05 11:00+02", "infekcijas slimība", true);
        isolated(client, "2025-11-30 10:00+02", "2025-11-30 11:00+02", "infekcijas slimība", true);
        assertEquals(
                List.of("2025-12-31 2026-01-05 open", "2026-01-05 2026-01-05 open"),
                asked.on("2026-01-05", "ISOLATION_TOLD"),
                "due when known, once a day; what lies more than a month back is history");
        assertEquals("DIRECTOR", db.value("select owner_role from care.obligation_rule where code = 'ISOLATION_TOLD'"));
        assertEquals(List.of(), asked.of("ISOLATION_BREACH"));
    }

    @Test
    void rule15AnIsolationIsABreachWithoutGroundOrSupervisionOrTooLong() {
        long client = made.client("V-1", LocalDate.of(2012, 1, 1));
        isolated(client, "2026-03-02 08:00+02", "2026-03-03 08:00+02", "slimība", true);
        assertEquals(List.of(), asked.on("2026-03-20", "ISOLATION_BREACH"), "24 hours are not too long");
        isolated(client, "2026-03-05 08:00+02", "2026-03-06 07:00+02", "slimība", true);
        assertEquals(List.of(), asked.on("2026-03-20", "ISOLATION_BREACH"), "47 hours in all of the month");
        isolated(client, "2026-03-10 08:00+02", "2026-03-10 09:00+02", "", true);
        isolated(client, "2026-03-11 08:00+02", "2026-03-11 08:01+02", "slimība", true);
        assertEquals(
                List.of("2026-03-10 2026-03-20 open", "2026-03-11 2026-03-20 open"),
                asked.on("2026-03-20", "ISOLATION_BREACH"),
                "no ground; a minute over 48 hours");
        isolated(client, "2026-03-28 20:00+02", "2026-03-29 21:00+03", "slimība", true);
        isolated(client, "2026-04-01 08:00+03", "2026-04-01 09:00+03", "slimība", false);
        assertEquals(
                List.of("2026-03-10", "2026-03-11", "2026-03-28", "2026-04-01"),
                asked.on("2026-04-01", "ISOLATION_BREACH").stream()
                        .map(row -> row.substring(0, 10))
                        .toList(),
                "in all already; no supervision in a new month");
    }

    @Test
    void rule15TheSupervisionLogStandsForTheDeliverysWordAndAWithdrawnOneAsksNothing() {
        long client = made.client("V-1", LocalDate.of(2012, 1, 1));
        db.update("""
                insert into care.restriction (client_id, begun_at, ended_at, kind, ground_code, recorded_by, recorded_at)
                values (?, '2026-03-10 08:00+02', '2026-03-10 09:00+02', 'isolation', 'danger', 'test', now())""", client);
        assertEquals(List.of("2026-03-10 2026-03-20 open"), asked.on("2026-03-20", "ISOLATION_BREACH"), "no log");
        db.update("""
                insert into care.restriction_look (restriction_id, looked_at, looked_by, seen)
                select id, begun_at, 'test', 'Guļ' from care.restriction""");
        assertEquals(List.of("2026-03-10 2026-03-20 ground_lost"), asked.on("2026-03-20", "ISOLATION_BREACH"));
        assertEquals(List.of("2026-03-10 2026-03-20 open"), asked.of("ISOLATION_TOLD"));
        db.update(
                "update care.restriction set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_reason = 'kļūda'");
        assertEquals(List.of("2026-03-10 2026-03-20 ground_lost"), asked.on("2026-03-20", "ISOLATION_TOLD"));
    }

    @Test
    void rule15TheNightOfTheClockChangeIsCountedInHours() {
        long client = made.client("V-1", LocalDate.of(2012, 1, 1));
        isolated(client, "2026-03-28 20:00+02", "2026-03-29 21:00+03", "slimība", true);
        assertEquals(List.of(), asked.on("2026-03-30", "ISOLATION_BREACH"), "24 hours, though 25 by the clock");
        db.update("update care.restriction set ended_at = '2026-03-29 21:01+03'");
        assertEquals(List.of("2026-03-28 2026-03-30 open"), asked.on("2026-03-30", "ISOLATION_BREACH"));
    }

    @Test
    void section8StatisticsNotHandedInStayOwedAfterNewYear() {
        asked.run("2026-01-01");
        asked.run("2027-01-01");
        assertEquals(
                List.of("2026-01-01 2026-02-15 escalated 2027-01-01", "2027-01-01 2027-02-15 open"),
                asked.on("2027-01-01", "STATISTICS_DUE"));
    }

    @Test
    void section8TheStatisticsOfTheYearAreAskedOfTheHouseFromNewYear() {
        asked.run("2025-12-31");
        assertEquals(List.of("2026-01-01 2026-02-15 open"), asked.on("2026-01-01", "STATISTICS_DUE"));
        assertEquals(List.of("2026-01-01 2026-02-15 open"), asked.on("2026-02-15", "STATISTICS_DUE"), "due today");
        assertEquals(List.of("2026-01-01 2026-02-15 escalated 2026-02-16"), asked.on("2026-02-16", "STATISTICS_DUE"));
        db.update(
                "update care.obligation set done_at = now(), done_by = 'director', proof = 'Nr. 7', escalated_on = null");
        assertEquals(0, asked.run("2026-03-31"));
        db.update("""
                insert into care.legal_parameter (code, variant, valid_from, value, source, verified, local)
                values ('STATISTICS_DUE', 'month', '2027-01-01', 3, 'tests', true, false)""");
        assertEquals(
                "2027-01-01 2027-03-15 open",
                asked.on("2027-01-01", "STATISTICS_DUE").get(1),
                "the law changed that day");
        db.update("delete from care.legal_parameter where code = 'STATISTICS_DUE' and valid_from = '2027-01-01'");
    }

    private static void employee(String check, String registration) {
        db.update("""
                insert into care.employee (id, employee_no, given_name, family_name, profession, criminal_check_on, registration_expires)
                values (7, 'D-7', 'Ilze', 'Ozola', 'medmāsa', nullif(?, '')::date, nullif(?, '')::date)""", check, registration);
    }

    @Test
    void rule16TheCriminalRecordIsCheckedWithinTwelveMonths() {
        employee("2024-02-29", "");
        assertEquals(List.of("2024-02-29 2025-02-28 open"), asked.on("2025-02-28", "CRIMINAL_CHECK"), "due today");
        assertEquals(
                LocalDate.of(2025, 1, 29),
                ((java.sql.Date) db.value("select remind_on from care.obligation")).toLocalDate(),
                "reminded 30 days before");
        assertEquals(List.of("2024-02-29 2025-02-28 escalated 2025-03-01"), asked.on("2025-03-01", "CRIMINAL_CHECK"));
        db.update("update care.employee set criminal_check_on = '2025-03-02'");
        assertEquals(
                List.of("2024-02-29 2025-02-28 done 2025-03-02", "2025-03-02 2026-03-02 open"),
                asked.on("2025-03-03", "CRIMINAL_CHECK"));
        db.update("""
                insert into care.post (employee_id, title, profession, from_on, until_on)
                values (7, 'medmāsa', 'medmāsa', '2020-01-01', '2025-04-01')""");
        assertEquals(
                "2025-03-02 2026-03-02 open",
                asked.on("2025-03-31", "CRIMINAL_CHECK").get(1));
        assertEquals(
                "2025-03-02 2026-03-02 ground_lost",
                asked.on("2025-04-01", "CRIMINAL_CHECK").get(1),
                "holds no post any more");
    }

    @Test
    void rule16WhoWasNeverCheckedIsAskedForFromTheDayKnown() {
        employee("", "");
        LocalDate today = LocalDate.now(lv.vecruzina.ejb.shared.Riga.ZONE);
        assertEquals(List.of(today + " " + today + " open"), asked.on(today.toString(), "CRIMINAL_CHECK"));
    }

    @Test
    void rule16ARegistrationIsRenewedByItsLastDay() {
        employee("2999-01-01", "2026-02-28");
        assertEquals(List.of(), asked.on("2025-12-29", "REGISTRATION"));
        assertEquals(List.of("2025-12-30 2026-02-28 open"), asked.on("2025-12-30", "REGISTRATION"));
        assertEquals(List.of("2025-12-30 2026-02-28 open"), asked.on("2026-02-28", "REGISTRATION"), "due today");
        db.update("update care.employee set registration_expires = '2031-02-28'");
        db.update("update care.history set at = '2026-03-01 12:00+02' where table_name = 'employee'");
        assertEquals(List.of("2025-12-30 2026-02-28 done 2026-03-01"), asked.on("2026-03-02", "REGISTRATION"));
    }

    private static void recommendation(String number, String answer) {
        db.update("""
                insert into care.recommendation (source, number, lead_body, report_received_on, reply_due_on, answer)
                values ('T', ?, 'centrs', '2025-12-10', '2026-01-10', nullif(?, ''))""", number, answer);
    }

    @Test
    void rule18TheReplyIsAskedForTwoWeeksBeforeAndDoneWithTheLastAnswer() {
        recommendation("*1", "Izdarīts");
        recommendation("*3", "");
        assertEquals(List.of(), asked.on("2025-12-26", "REPLY_DUE"));
        assertEquals(List.of("2025-12-27 2026-01-10 open"), asked.on("2025-12-27", "REPLY_DUE"), "once a report");
        assertEquals(List.of("2025-12-27 2026-01-10 open"), asked.on("2026-01-10", "REPLY_DUE"), "due today");
        assertEquals(
                List.of("2025-12-27 2026-01-10 escalated 2026-01-11"), asked.on("2026-01-11", "REPLY_DUE"), "late");
        db.update("update care.recommendation set answer = 'Arī' where number = '*3'");
        db.update("update care.history set at = '2026-01-11 00:30+02' where table_name = 'recommendation'");
        assertEquals(List.of("2025-12-27 2026-01-10 done 2026-01-11"), asked.on("2026-01-11", "REPLY_DUE"));
    }

    private static void commitment(String no, String due, String recurrence) {
        db.update("""
                insert into care.commitment (recommendation_id, commitment_no, text, due_on, recurrence)
                select id, ?, 'x', nullif(?, '')::date, nullif(?, '') from care.recommendation""", no, due, recurrence);
    }

    private static Object recurring(String no) {
        return db.value("""
                select string_agg(o.arose_on || ' ' || (o.due_at at time zone 'Europe/Riga')::date
                    || case when o.done_at is not null then ' done' when o.excused_at is not null then ' gone' else '' end,
                    ', ' order by o.arose_on)
                from care.obligation o join care.commitment c on c.id = o.commitment_id
                where o.rule = 'COMMITMENT_RECURRING' and c.commitment_no = ?""", no);
    }

    @Test
    void rule18ACommitmentIsDoneByItsDay() {
        recommendation("*1", "x");
        commitment("1", "2026-03-31", "");
        assertEquals(List.of(), asked.on("2026-01-29", "COMMITMENT_DUE"));
        assertEquals(List.of("2026-01-30 2026-03-31 open"), asked.on("2026-01-30", "COMMITMENT_DUE"));
        db.update("update care.commitment set done_on = '2026-04-01'");
        assertEquals(List.of("2026-01-30 2026-03-31 done 2026-04-01"), asked.on("2026-04-02", "COMMITMENT_DUE"));
    }

    @Test
    void rule18OfACommitmentThatRecursTheOpenOccurrenceIsAskedFor() {
        recommendation("*1", "x");
        commitment("1", "", "ne retāk kā reizi ceturksnī");
        commitment("2", "", "regulāri");
        commitment("3", "", "ne vēlāk kā sešus mēnešus pirms pilngadības sasniegšanas");
        commitment("4", "", "Nedēļā");
        commitment("5", "", "reizi gadā");
        commitment("6", "", "katru mēnesi");
        db.update("update care.commitment set done_on = '2026-01-20' where commitment_no = '6'");
        db.rows("select care.open_occurrence(id, '2026-03-31') from care.commitment");
        asked.run("2026-03-31");
        assertEquals("2026-01-01 2026-03-31", recurring("1"));
        assertNull(recurring("2"), "names no period");
        assertNull(recurring("3"), "names no period");
        assertEquals("2026-03-30 2026-04-05", recurring("4"), "Monday to Sunday");
        assertEquals("2026-01-01 2026-12-31", recurring("5"));
        assertEquals("2026-01-01 2026-01-31 done", recurring("6"), "as it came");
        db.update("""
                insert into care.commitment_occurrence (commitment_id, due_on, done_on, said_by)
                select id, '2026-03-31', '2026-04-02', 'x' from care.commitment where commitment_no = '1'""");
        db.rows("select care.open_occurrence(id, '2026-04-02') from care.commitment");
        asked.run("2026-04-02");
        assertEquals("2026-01-01 2026-03-31 done, 2026-04-01 2026-06-30", recurring("1"));
        db.rows("select care.open_occurrence(id, '2026-07-01') from care.commitment");
        asked.run("2026-07-01");
        assertEquals(
                "2026-01-01 2026-03-31 done, 2026-04-01 2026-06-30", recurring("1"), "the next one does not begin");
        assertEquals("2026-03-30 2026-04-05", recurring("4"));
    }
}
