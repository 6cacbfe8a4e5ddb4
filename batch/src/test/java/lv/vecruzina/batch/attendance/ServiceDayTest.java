package lv.vecruzina.batch.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Counting (domain.md §5): which days, units, absences and amounts a month shows. */
class ServiceDayTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    @BeforeAll
    static void centre() throws Exception {
        MadeUp made = new MadeUp(db);
        LocalDate child = LocalDate.of(2014, 1, 1);
        made.tariff("LONGTERM", "2025-01-01", "40.00");
        made.tariff("LONGTERM", "2026-01-01", "50.50");
        made.tariff("DAC", "2025-01-01", "30.00");

        // A stay over New Year with a hospital night, and the change of the tariff inside it.
        long longterm = made.placement("P-1", made.client("V-1", child), "LONGTERM", "2025-12-30", "2026-01-03");
        made.mark(longterm, "2025-12-31", "hospital");
        made.mark(longterm, "2026-01-02", "present");

        // A stay of one day beside a long one, and another that leaves on the last day of a month.
        long both = made.client("V-2", child);
        made.placement("P-2", both, "LONGTERM", "2026-02-01", "2026-02-28");
        made.placement("P-3", both, "CRISIS", "2026-02-10", "2026-02-10");

        // Respite from the 1st to the 3rd counts 2, in the leap February of 2024.
        made.placement("P-4", made.client("V-3", child), "RESPITE", "2024-02-28", "2024-03-01");

        // Day care: present, absent, unmarked, and marked on a holiday and a Saturday.
        long dac = made.placement("P-5", made.client("V-4", child), "DAC", "2025-12-22", "2026-01-10");
        made.mark(dac, "2025-12-22", "present");
        made.mark(dac, "2025-12-23", "home");
        made.mark(dac, "2025-12-24", "present");
        made.mark(dac, "2025-12-27", "present");
        made.mark(dac, "2025-12-25", "hospital");

        // Two rehabilitation placements open: each delivered session once, for the one that started last.
        long teen = made.client("V-5", LocalDate.of(2012, 2, 29));
        long rehab = made.placement("P-6", teen, "REHAB", "2026-01-01", null);
        made.mark(rehab, "2026-02-03", "hospital");
        made.placement("P-7", teen, "REHAB", "2026-02-01", "2026-03-01");
        made.session("S-1", teen, "2026-01-31", "delivered");
        made.session("S-2", teen, "2026-02-01", "delivered");
        made.session("S-3", teen, "2026-02-28", "delivered");
        made.session("S-4", teen, "2026-02-28", "refused");
        made.session("S-5", teen, "2026-03-01", "delivered");
        made.session("S-6", teen, "2025-12-31", "delivered");
        made.session("S-7", teen, "2026-04-01", "delivered");
        // Planned and never told, or withdrawn: neither is a fact.
        db.update("""
                insert into care.session (session_no, client_id, kind, held_on, starts_at, ends_at)
                values ('N-8', ?, 'psihologs', '2026-02-27', '2026-02-27 10:00+02', '2026-02-27 10:45+02')""", teen);
        made.session("S-9", teen, "2026-02-27", "delivered");
        db.update("""
                update care.session set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_reason = 'cits klients'
                where session_no = 'S-9'""");

        // The clocks go forward on 29 March 2026; and a stay that begins after the day as of.
        made.placement("P-8", made.client("V-6", child), "CRISIS", "2026-03-28", "2026-03-30");
        made.placement("P-9", made.client("V-7", child), "CRISIS", "2026-04-01", null);
        // An end after the day as of has not happened yet.
        made.placement("P-10", made.client("V-8", child), "HALFWAY", "2026-03-31", "2026-04-02");

        // Suspended twice: what is marked counts as marked, the rest is absent.
        long halfway = made.placement("P-11", made.client("V-9", child), "HALFWAY", "2024-02-25", "2024-03-05");
        made.mark(halfway, "2024-02-29", "present");
        made.mark(halfway, "2024-03-01", "hospital");
        db.update("""
                insert into care.suspension (placement_id, from_on, until_on, reason)
                values (?, '2024-02-27', '2024-03-02', 'Ciemos'), (?, '2024-03-04', null, 'Ciemos')""", halfway, halfway);
        new Night(db).run(1, AS_OF);
    }

    /** 27 and 28 February unmarked, the 29th marked present, 1 March in hospital; then from the 4th to the end. */
    @Test
    void aSuspendedResidentialDayIsNoUnitUnlessItIsMarkedPresent() {
        assertEquals(3, usage("HALFWAY", "2024-02-01").get("units"));
        assertEquals(2, usage("HALFWAY", "2024-02-01").get("absent_days"));
        assertEquals(2, usage("HALFWAY", "2024-03-01").get("units"));
        assertEquals(2, usage("HALFWAY", "2024-03-01").get("absent_days"));
    }

    private static Map<String, Object> usage(String service, String month) {
        return db
                .rows(
                        "select * from reporting.service_usage_month where service = ? and month = ?",
                        service,
                        LocalDate.parse(month))
                .stream()
                .findFirst()
                .orElse(Map.of());
    }

    private static void assertUsage(
            String service,
            String month,
            int opening,
            int admitted,
            int ended,
            int closing,
            int persons,
            int units,
            int absent) {
        Map<String, Object> row = usage(service, month);
        assertEquals(
                List.of(opening, admitted, ended, closing, persons, units, absent),
                List.of("opening", "admitted", "ended", "closing", "persons", "units", "absent_days").stream()
                        .map(row::get)
                        .toList(),
                service + " " + month);
    }

    @Test
    void theDayOfAdmissionCountsAndTheDayOfLeavingDoesNot() {
        assertUsage("LONGTERM", "2025-12-01", 0, 1, 0, 1, 1, 1, 1);
        assertUsage("LONGTERM", "2026-01-01", 1, 0, 1, 0, 1, 2, 0);
    }

    @Test
    void aDayIsPaidByTheTariffValidOnIt() {
        assertEquals(new BigDecimal("40.00"), usage("LONGTERM", "2025-12-01").get("amount_eur"));
        assertEquals(new BigDecimal("101.00"), usage("LONGTERM", "2026-01-01").get("amount_eur"));
        assertEquals(new BigDecimal("0.00"), usage("RESPITE", "2024-02-01").get("amount_eur"));
    }

    @Test
    void aPlacementThatEndsOnTheLastDayIsEndedNotOpen() {
        assertUsage("LONGTERM", "2026-02-01", 0, 1, 1, 0, 1, 27, 0);
    }

    @Test
    void aStayOfOneDayHasOneDayAndIsNeverOpenAtAMonthsEnd() {
        assertUsage("CRISIS", "2026-02-01", 0, 1, 1, 0, 1, 1, 0);
    }

    @Test
    void respiteFromTheFirstToTheThirdCountsTwo() {
        assertUsage("RESPITE", "2024-02-01", 0, 1, 0, 1, 1, 2, 0);
        assertUsage("RESPITE", "2024-03-01", 1, 0, 1, 0, 0, 0, 0);
    }

    @Test
    void aMarkOnAClosedDayCountsNothing() {
        assertUsage("DAC", "2025-12-01", 0, 1, 0, 1, 1, 1, 1);
        assertUsage("DAC", "2026-01-01", 1, 0, 1, 0, 0, 0, 0);
    }

    @Test
    void aSessionCountsOnceForThePlacementThatStartedLast() {
        assertEquals(
                List.of("P-6 1", "P-7 2", "P-6 1"),
                db.rows("""
                        select p.placement_no || ' ' || sum(f.units) as said
                        from reporting.fact_service_day f join care.placement p on p.id = f.placement_id
                        where f.units > 0 and p.placement_no in ('P-6', 'P-7')
                        group by p.placement_no, date_trunc('month', f.day) order by date_trunc('month', f.day)""").stream().map(row -> row.get("said")).toList());
        assertUsage("REHAB", "2026-02-01", 1, 1, 0, 2, 1, 2, 0);
        assertUsage("REHAB", "2026-03-01", 2, 0, 1, 1, 1, 1, 0);
        assertEquals(6L, db.value("select count(*) from reporting.fact_session"));
    }

    @Test
    void theNightOfTheClockChangeIsOneNight() {
        assertUsage("CRISIS", "2026-03-01", 0, 1, 1, 0, 1, 2, 0);
    }

    @Test
    void nothingCountsAfterTheDayAsOf() {
        assertUsage("HALFWAY", "2026-03-01", 0, 1, 0, 1, 1, 1, 0);
        assertEquals(0L, db.value("select count(*) from reporting.service_usage_month where month > '2026-03-01'"));
    }

    @Test
    void ageIsThatOfTheDayCountedAlsoForOneBornOnTheLeapDay() {
        assertEquals(
                List.of((int) (short) 13, 14),
                db.rows("""
                        select f.age::int as age from reporting.fact_service_day f join care.placement p on p.id = f.placement_id
                        where p.placement_no = 'P-7' and f.day in ('2026-02-27', '2026-02-28') order by f.day""").stream().map(row -> row.get("age")).toList());
    }

    @Test
    void adayWithoutATariffIsAFindingAndTheNightGoesOn() {
        assertEquals(
                List.of(
                        "CRISIS 2026-02",
                        "CRISIS 2026-03",
                        "HALFWAY 2024-02",
                        "HALFWAY 2024-03",
                        "HALFWAY 2026-03",
                        "REHAB 2026-01",
                        "REHAB 2026-02",
                        "REHAB 2026-03",
                        "RESPITE 2024-02"),
                db
                        .rows(
                                "select subject from reporting.check_finding where check_code = 'tariffs' order by subject")
                        .stream()
                        .map(row -> row.get("subject"))
                        .toList());
        assertEquals("published", db.value("select state from reporting.load_history"));
    }

    @Test
    void aWithdrawnPlacementCountsNowhere() throws Exception {
        db.update("""
                update care.placement set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_reason = 'kļūda'
                where placement_no = 'P-8'""");
        new Night(db).run(2, AS_OF);
        assertEquals(Map.of(), usage("CRISIS", "2026-03-01"));
        db.update("""
                update care.placement set withdrawn_at = null, withdrawn_by = null, withdrawn_reason = null
                where placement_no = 'P-8'""");
        new Night(db).run(3, AS_OF);
        theNightOfTheClockChangeIsOneNight();
    }
}
