package lv.vecruzina.batch.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every indicator of the warehouse's contract, each with its edges, as of 2026-03-31 unless said. */
class IndicatorTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final String LONG_AGO = "2025-01-10";
    private static long instance;

    private final MadeUp made = new MadeUp(db);

    @BeforeEach
    void startOver() {
        db.update(
                "truncate care.client, care.publication, care.room, care.living_unit, care.history, reporting.load cascade");
    }

    private static void night(String asOf) throws Exception {
        new Night(db).run(++instance, LocalDate.parse(asOf));
    }

    private static void night() throws Exception {
        night("2026-03-31");
    }

    /** Numerator / denominator, value and whether it is met; "no records" where value and met are empty. */
    private static Object latest(String indicator) {
        return db.value("""
                select numerator || '/' || denominator || case
                    when value is null and met is null then ' no records'
                    else ' ' || value || case when met then ' met' else ' not met' end end
                from reporting.indicator_latest where indicator = ?""", indicator);
    }

    private long resident(String no, String born, String since) {
        long client = made.client(no, LocalDate.parse(born));
        made.placement("L-" + no, client, "LONGTERM", since, null);
        return client;
    }

    private static void step(long client, String day, String kind, boolean signed) {
        db.update(
                "insert into care.leaver_step (client_id, done_on, kind, signed) values (?, ?::date, ?, ?)",
                client,
                day,
                kind,
                signed);
    }

    private static void restriction(long client, String from, String until, String kind, String ground) {
        db.update("""
                insert into care.restriction (client_id, begun_at, ended_at, kind, ground)
                values (?, ?::timestamp at time zone 'Europe/Riga', ?::timestamp at time zone 'Europe/Riga', ?, nullif(?, ''))""", client, from, until, kind, ground);
    }

    private static void means(long client, String month, String amount, String source) {
        db.update(
                "insert into care.allowance (client_id, month, source, amount_eur) values (?, ?::date, ?, ?::numeric)",
                client,
                month,
                source,
                amount);
    }

    private static void plan(long client, String version, String made, String review, String opinion, String signedAs) {
        db.update("""
                insert into care.plan (client_id, plan_version, made_on, review_due, child_opinion, signed_as)
                values (?, ?, ?::date, nullif(?, '')::date, nullif(?, ''), ?)""", client, version, made, review, opinion, signedAs);
    }

    private static void publication(String no, String channel, String from, String removed, long... depicted) {
        db.update("""
                insert into care.publication (publication_no, published_on, channel, removed_on)
                values (?, ?::date, ?, nullif(?, '')::date)""", no, from, channel, removed);
        for (long client : depicted) {
            db.update("""
                    insert into care.publication_client (publication_id, client_id)
                    select id, ? from care.publication where publication_no = ?""", client, no);
        }
    }

    private static void consent(long client, String given, String until, String channel, String by, String withdrawn) {
        db.update("""
                insert into care.consent (client_id, given_on, valid_until, channel, by_child, by_representative, withdrawn_on)
                values (?, ?::date, nullif(?, '')::date, ?, ?, ?, nullif(?, '')::date)""", client, given, until, channel, by.contains("child"), by.contains("representative"), withdrawn);
    }

    @Test
    void whereNothingWasEverEnteredEveryIndicatorSaysNoRecords() throws Exception {
        resident("C-1", "2014-01-01", LONG_AGO);
        night();
        assertEquals(17L, db.value("select count(*) from reporting.indicator_latest"));
        assertEquals(
                0L,
                db.value("select count(*) from reporting.indicator_latest where value is not null or met is not null"));
        assertEquals("1/1 no records", latest("R3_CHILDREN_BELOW_UGF_MONTH"), "counted, but not judged");
    }

    @Test
    void aSheetThatIsOnlyGivenIsNoRecord() throws Exception {
        db.update("""
                insert into care.leaver_step (client_id, done_on, given_on, kind)
                values (?, '2026-03-30', '2026-03-30', 'information_sheet')""", resident("C-1", "2008-06-30", LONG_AGO));
        night();
        assertEquals("0/1 no records", latest("R5_INFORMED_IN_TIME"));
        assertEquals(0L, db.value("select count(*) from reporting.fact_step"));
    }

    @Test
    void isolationCountsAgainstItsHoursAtOnceAndInTheMonthInTotal() throws Exception {
        long client = resident("C-1", "2014-01-01", LONG_AGO);
        restriction(client, "2026-03-01T08:00", "2026-03-02T08:00", "isolation", "slimība"); // 24 h: allowed
        restriction(client, "2026-03-05T08:00", "2026-03-06T08:00", "isolation", "slimība"); // 48 h in total: allowed
        restriction(client, "2026-03-10T08:00", "2026-03-10T08:01", "isolation", "slimība"); // one minute too many
        restriction(client, "2026-03-11T08:00", "2026-03-13T20:00", "other", "drošība"); // not isolation
        restriction(client, "2026-03-31T23:00", "2026-03-31T23:05", "holding", ""); // no ground
        restriction(client, "2026-03-20T08:00", "2026-03-23T08:00", "isolation", ""); // withdrawn below
        db.update("""
                update care.restriction set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_reason = 'kļūda'
                where begun_at = '2026-03-20T08:00+02'""");
        restriction(client, "2026-02-28T23:59", "2026-03-02T23:59", "isolation", ""); // begun in February
        night();
        assertEquals("2/5 0.4000 not met", latest("R0_RESTRICTIONS_WITHOUT_GROUND"));
        night("2026-03-30");
        assertEquals(
                "1/1 1.0000 not met", latest("R0_RESTRICTIONS_WITHOUT_GROUND"), "the last month ended is February");
    }

    @Test
    void roomsOverTheNormAndKitchensWhereResidentsSleep() throws Exception {
        long room = made.room("101", "1. stāvs", "40", 3);
        long kitchen = made.room("201", "2. stāvs", "40", 3);
        db.update("update care.room set unit_kitchen = true where id = ?", kitchen);
        for (int i = 1; i <= 3; i++) {
            made.roomStay(resident("C-" + i, "2014-01-01", LONG_AGO), room, "2026-03-30", i == 3 ? "2026-03-31" : null);
        }
        made.roomStay(resident("C-4", "2014-01-01", LONG_AGO), kitchen, "2026-03-31", null);
        long guest = made.client("C-5", LocalDate.parse("2014-01-01"));
        made.placement("A-1", guest, "CRISIS", "2026-03-01", null);
        made.roomStay(guest, made.room("301", "3. stāvs", "40", 3), "2026-03-31", null);
        night();
        assertEquals("1/4 0.2500 not met", latest("R1_ROOM_NIGHTS_OVER_NORM"));
        assertEquals("1/2 0.5000 not met", latest("R1_UNITS_WITH_KITCHEN"), "no resident sleeps on the third floor");
    }

    @Test
    void choicesOfTheQuarterByTheChildThemselves() throws Exception {
        long one = resident("C-1", "2014-01-01", LONG_AGO);
        long two = resident("C-2", "2014-01-01", "2026-03-31");
        long grown = resident("C-3", "2007-12-31", LONG_AGO); // 18 before the quarter
        for (long client : new long[] {one, two, grown}) {
            db.update(
                    "insert into care.choice (client_id, chosen_on, item, chosen_by_child) values (?, '2026-03-31', 'ziepes', ?)",
                    client,
                    client == one);
        }
        db.update(
                "insert into care.choice (client_id, chosen_on, item, chosen_by_child) values (?, '2025-12-31', 'a', true)",
                two);
        night();
        assertEquals("1/2 0.5000 not met", latest("R2_CHILDREN_WITH_CHOICE_QUARTER"));
        assertEquals("1/3 0.3333 not met", latest("R2_PURCHASES_CHOSEN"));
    }

    /** March 2026: 31 days, 155 below and 180 from 7; the 7th birthday on the 11th splits 10 and 21 days: 171.94. */
    @Test
    void meansAgainstTheGuaranteeAmountSplitInTheMonthOfTheSeventhBirthday() throws Exception {
        long enough = resident("C-1", "2019-03-11", LONG_AGO);
        long cent = resident("C-2", "2019-03-11", LONG_AGO);
        resident("C-3", "2014-01-01", "2026-03-31"); // one day, nothing given
        long full = resident("C-4", "2014-01-01", LONG_AGO);
        means(enough, "2026-03-01", "171.94", "budžets");
        means(cent, "2026-03-01", "171.93", "budžets");
        means(full, "2026-03-01", "100", "budžets");
        means(full, "2026-03-01", "80", "pabalsts");
        night();
        assertEquals("2/4 0.5000 not met", latest("R3_CHILDREN_BELOW_UGF_MONTH"));
        assertEquals("171.94 5.81", db.value("""
                select min(ugf_due_eur) filter (where client_id = %d) || ' ' || min(ugf_due_eur)
                from reporting.fact_client_month where month = '2026-03-01'""".formatted(enough)));
    }

    @Test
    void plansAreCoauthoredAndInTime() throws Exception {
        long good = resident("C-1", "2014-01-01", "2026-03-01");
        plan(good, "1", "2026-03-05", "2026-04-01", "Gribu zīmēt", "co_author");
        long newer = resident("C-2", "2014-01-01", "2025-06-01");
        plan(newer, "1", "2025-07-01", "2026-01-01", "Gribu zīmēt", "co_author"); // day 30
        plan(newer, "2", "2026-03-01", "2026-03-31", " ", "co_author"); // in force: no opinion; due today is not late
        long late = resident("C-3", "2014-01-01", "2025-06-01");
        plan(late, "1", "2025-07-02", "", "Gribu", "informed"); // day 31; review due 2026-01-02
        resident("C-4", "2014-01-01", "2026-03-01"); // the term runs on its last day
        resident("C-5", "2014-01-01", "2026-02-28"); // and has ended
        night();
        assertEquals("1/5 0.2000 not met", latest("R4_PLANS_COAUTHORED"));
        assertEquals("3/5 0.6000 not met", latest("R4_PLANS_IN_TIME"));
    }

    @Test
    void teenagersSessionsOfTheMonthWithoutCancelledOnes() throws Exception {
        long turns = made.client("C-1", LocalDate.parse("2014-03-15"));
        made.session("S-1", turns, "2026-03-14", "refused"); // 11
        made.session("S-2", turns, "2026-03-15", "delivered"); // 12
        made.session("S-3", turns, "2026-03-16", "delivered");
        made.session("S-4", turns, "2026-03-17", "cancelled");
        made.session("S-5", turns, "2026-03-18", "ill");
        night();
        assertEquals("2/3 0.6667 not met", latest("R4_TEEN_SESSIONS_DELIVERED_MONTH"));
    }

    @Test
    void youthsFromSixteenAreInterviewedAndInformedInTime() throws Exception {
        long lastDay = resident("C-1", "2010-03-31", LONG_AGO); // 16 today
        step(lastDay, "2025-10-01", "interview", false);
        long edge = resident("C-2", "2009-01-01", LONG_AGO);
        step(edge, "2025-09-30", "interview", false); // six months before D: not after
        resident("C-3", "2010-04-01", LONG_AGO); // 15
        long informed = resident("C-4", "2008-09-30", LONG_AGO); // 18 in six months
        step(informed, "2026-03-30", "information_sheet", true);
        long unsigned = resident("C-5", "2008-06-30", LONG_AGO);
        step(unsigned, "2025-12-30", "information_sheet", false);
        step(unsigned, "2025-12-31", "information_sheet", true); // a day too late
        resident("C-6", "2008-10-01", LONG_AGO); // more than six months to go
        night();
        assertEquals("1/5 0.2000 not met", latest("R5_INTERVIEWED_6M"));
        assertEquals("1/2 0.5000 not met", latest("R5_INFORMED_IN_TIME"));
    }

    @Test
    void behaviourMeetingsAreLedByASocialServiceAndHeldWithMinutes() throws Exception {
        String sql =
                "insert into care.behaviour_meeting (client_id, met_on, lead_body, minutes) values (?, ?::date, ?, ?)";
        long edge = made.client("C-1", LocalDate.parse("2012-01-01"));
        db.update(sql, edge, "2025-12-29", "social_service", true); // 92 days before
        long relapsed = made.client("C-2", LocalDate.parse("2012-01-01"));
        db.update(sql, relapsed, "2025-12-28", "social_service", true); // 93 days before
        db.update(sql, relapsed, "2026-01-28", "centre", false);
        long former = made.client("C-3", LocalDate.parse("2012-01-01"));
        db.update(sql, former, "2025-03-31", "social_service", true); // a year ago: not after
        night();
        assertEquals("1/2 0.5000 not met", latest("R6_LED_BY_SOCIAL_SERVICE"));
        assertEquals("1/2 0.5000 not met", latest("R6_MEETING_IN_92_DAYS"));
    }

    @Test
    void paternityIsActedOnInThirtyDaysAndEveryNinety() throws Exception {
        long acted = resident("C-1", "2020-01-01", "2025-11-01");
        db.update(
                "insert into care.paternity_step (client_id, done_on, step) values (?, '2025-12-01', 'vēstule')",
                acted);
        db.update(
                "insert into care.paternity_step (client_id, done_on, step) values (?, '2025-12-31', 'prasība')",
                acted);
        resident("C-2", "2020-01-01", "2026-03-01"); // the term's last day, no step yet
        long late = resident("C-3", "2020-01-01", "2025-11-01");
        db.update(
                "insert into care.paternity_step (client_id, done_on, step) values (?, '2025-12-02', 'vēstule')", late);
        db.update("update care.client set father_recorded = false");
        resident("C-4", "2020-01-01", "2025-11-01"); // not known whether a father is recorded
        db.update("truncate care.history");
        night();
        assertEquals("2/3 0.6667 not met", latest("R7_ACTION_IN_30_DAYS"));
        assertEquals("2/3 0.6667 not met", latest("R7_STEP_IN_90_DAYS"));
        assertEquals("R7_ACTION_IN_30_DAYS C-4, R7_STEP_IN_90_DAYS C-4", db.value("""
                        select string_agg(s.indicator || ' ' || c.client_no, ', ' order by s.indicator)
                        from reporting.indicator_subject s join reporting.run r on r.as_of = s.day
                        join care.client c on c.id = s.client_id where s.denominator = 0"""), "listed apart");
        assertEquals(
                List.of(1, 1),
                db
                        .rows(
                                "select apart from reporting.fact_indicator_day f join reporting.run r on r.as_of = f.day where indicator like 'R7%'")
                        .stream()
                        .map(row -> row.get("apart"))
                        .toList());
    }

    @Test
    void publicationsNeedTheConsentOfChildAndRepresentativeOnTheChannel() throws Exception {
        long child = made.client("C-1", LocalDate.parse("2014-01-01"));
        long small = made.client("C-2", LocalDate.parse("2019-04-01")); // 7 tomorrow
        long grown = made.client("C-3", LocalDate.parse("2008-03-31")); // 18 today
        consent(child, "2026-01-01", "2026-03-31", "web", "child", "");
        consent(child, "2026-01-02", "", "web", "representative", "2026-04-01");
        consent(small, "2026-01-01", "", "web", "representative", "");
        consent(grown, "2026-01-01", "", "web", "child", "");
        publication("P-1", "web", "2026-02-01", "", child, small, grown);
        publication("P-2", "facebook", "2026-02-01", "", child);
        publication("P-3", "web", "2026-02-01", "2026-03-31", child, grown); // gone today
        publication("P-4", "web", "2026-02-01", "2026-04-01");
        night();
        assertEquals("1/3 0.3333 not met", latest("R8_PUBLICATIONS_WITHOUT_CONSENT"));
        night("2026-04-01");
        assertEquals("2/2 1.0000 not met", latest("R8_PUBLICATIONS_WITHOUT_CONSENT"));
    }

    /** A consent that ended on Friday 20 March is answered by Wednesday 25 March at the latest. */
    @Test
    void takedownsFollowInThreeWorkingDays() throws Exception {
        long child = made.client("C-1", LocalDate.parse("2014-01-01"));
        consent(child, "2026-01-01", "", "web", "child representative", "2026-03-20");
        publication("P-1", "web", "2026-02-01", "2026-03-25", child);
        publication("P-2", "web", "2026-02-01", "2026-03-26", child);
        publication("P-3", "web", "2026-02-01", "", child);
        publication("P-4", "web", "2026-03-20", "", child); // was never on view with consent
        long expires = made.client("C-2", LocalDate.parse("2014-01-01"));
        consent(expires, "2026-01-01", "2026-03-26", "web", "child representative", "");
        publication("P-5", "web", "2026-02-01", "", expires); // the term runs until 1 April
        long renewed = made.client("C-3", LocalDate.parse("2014-01-01"));
        consent(renewed, "2026-01-01", "2026-03-10", "web", "child representative", "");
        consent(renewed, "2026-03-01", "", "web", "child representative", "");
        publication("P-6", "web", "2026-02-01", "", renewed);
        night();
        assertEquals("1/3 0.3333 not met", latest("R8_TAKEDOWNS_IN_TIME"));
    }

    @Test
    void everyMonthEndIsCountedAgainAndTheRecommendationSaysWhatTheDataSay() throws Exception {
        db.update("truncate care.recommendation cascade");
        db.update("""
                insert into care.recommendation (source, number, part, lead_body, report_received_on)
                values ('T', '*3', '', 'Pašvaldība', '2026-01-01'), ('T', '*1', '1', 'Centrs', '2026-01-01'),
                    ('T', '*1', '2', 'Centrs', '2026-01-01')""");
        means(resident("C-1", "2014-01-01", "2026-01-15"), "2026-03-01", "180", "budžets");
        night("2026-04-15");
        assertEquals("2026-01-31 1, 2026-02-28 1, 2026-03-31 0, 2026-04-15 0", db.value("""
                select string_agg(day || ' ' || numerator, ', ' order by day) from reporting.fact_indicator_day
                where indicator = 'R3_CHILDREN_BELOW_UGF_MONTH'"""));
        assertEquals(
                "Bērni, kuru līdzekļi ir zem UGF apmēra: 0 no 1, mērķis sasniegts",
                db.value("select data_say from reporting.recommendation_latest where number = '*3'"));
        assertEquals(
                "Istabu naktis virs normas: nav ierakstu",
                db.value("select data_say from reporting.recommendation_latest where number = '*1' and part = '1'"));
    }

    @Test
    void everyDayALoadRanStaysInTheHistoryWithWhatWasCorrectedSince() throws Exception {
        long client = resident("C-1", "2014-01-01", "2026-01-15");
        means(client, "2026-02-01", "100", "budžets");
        night("2026-03-10");
        night("2026-03-11");
        means(client, "2026-02-01", "80", "pabalsts");
        night("2026-04-02");
        String history = """
                select string_agg(day || ' ' || numerator, ', ' order by day) from reporting.fact_indicator_day
                where indicator = 'R3_CHILDREN_BELOW_UGF_MONTH'""";
        String all = "2026-01-31 1, 2026-02-28 0, 2026-03-10 0, 2026-03-11 0, 2026-03-31 1, 2026-04-02 1";
        assertEquals(all, db.value(history));
        night("2026-03-11");
        assertEquals("2026-01-31 1, 2026-02-28 0, 2026-03-10 0, 2026-03-11 0", db.value(history));
        night("2026-04-02");
        assertEquals(all, db.value(history), "an older day made again loses none");
    }
}
