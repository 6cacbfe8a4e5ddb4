package lv.vecruzina.batch.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.ejb.obligation.LegalClock;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * On the day a parameter changes the clock and the indicators say the same (normatīvā parametra maiņa): what was met stays judged by
 * the value of that day, what is open by today's. All parameters here change on 25 March 2026.
 */
class LawChangeTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final String BEFORE = "2026-03-24";
    private static final String CHANGED = "2026-03-25";
    private static long instance;

    private final MadeUp made = new MadeUp(db);

    @BeforeEach
    void startOver() {
        db.update("""
                truncate care.client, care.publication, care.history, care.obligation, care.obligation_run, reporting.load
                cascade""");
        db.update("delete from care.legal_parameter where source = 'tests'");
    }

    private static void changes(String code, int value) {
        db.update("""
                insert into care.legal_parameter (code, valid_from, value, source, verified, local)
                values (?, ?::date, ?, 'tests', false, true)""", code, CHANGED, value);
    }

    /** Runs clock and load as of the day: the indicator's numerator / denominator, then each obligation that is or was late. */
    private static String said(String asOf, String indicator, String rule) throws Exception {
        LocalDate day = LocalDate.parse(asOf);
        try (Connection connection = db.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            LegalClock.run(connection, day);
            connection.commit();
        }
        new Night(db).run(++instance, day);
        return db.value(
                        "select numerator || '/' || denominator from reporting.indicator_latest where indicator = ?",
                        indicator)
                + " late "
                + db.value("""
                        select count(*) from care.obligation
                        where rule = ? and excused_at is null
                          and (due_at at time zone 'Europe/Riga')::date
                              < coalesce((done_at at time zone 'Europe/Riga')::date, ?)""", rule, day);
    }

    private long resident(String no, String since) {
        long client = made.client(no, LocalDate.parse("2020-01-01"));
        made.placement("L-" + no, client, "LONGTERM", since, null);
        return client;
    }

    @Test
    void aPlanMadeInTimeStaysSoAndOneStillDueIsDueByTheNewTerm() throws Exception {
        changes("PLAN_DAYS", 20);
        db.update(
                "insert into care.plan (client_id, plan_version, made_on) values (?, '1', '2026-03-22')",
                resident("V-1", "2026-02-20"));
        resident("V-2", "2026-03-01");
        assertEquals("2/2 late 0", said(BEFORE, "R4_PLANS_IN_TIME", "PLAN_DUE"), "days 30 and 23 of 30");
        assertEquals("1/2 late 1", said(CHANGED, "R4_PLANS_IN_TIME", "PLAN_DUE"), "day 24 of 20");
    }

    @Test
    void paternityIsJudgedByTheTermOfTheStepOrOfTheDay() throws Exception {
        changes("PATERNITY_ACTION_DAYS", 20);
        db.update(
                "insert into care.paternity_step (client_id, done_on, step) values (?, '2026-03-14', 'vēstule')",
                resident("V-1", "2026-02-12"));
        resident("V-2", "2026-03-01");
        db.update("update care.client set father_recorded = false");
        db.update("truncate care.history");
        assertEquals("2/2 late 0", said(BEFORE, "R7_ACTION_IN_30_DAYS", "PATERNITY_ACTION"));
        assertEquals("1/2 late 1", said(CHANGED, "R7_ACTION_IN_30_DAYS", "PATERNITY_ACTION"));
    }

    @Test
    void theNextPaternityStepIsDueByTheTermOfTheDay() throws Exception {
        changes("PATERNITY_STEP_DAYS", 10);
        db.update("""
                insert into care.paternity_step (client_id, done_on, step)
                values (?, '2026-03-14', 'vēstule')""", resident("V-1", "2026-03-01"));
        db.update("update care.client set father_recorded = false");
        db.update("truncate care.history");
        assertEquals("1/1 late 0", said(BEFORE, "R7_STEP_IN_90_DAYS", "PATERNITY_STEP"));
        assertEquals("0/1 late 1", said(CHANGED, "R7_STEP_IN_90_DAYS", "PATERNITY_STEP"), "day 11 of 10");
    }

    @Test
    void theNextMeetingIsDueByTheTermOfTheDay() throws Exception {
        changes("BEHAVIOUR_REVIEW_DAYS", 60);
        db.update("""
                insert into care.behaviour_meeting (client_id, met_on, lead_body, minutes)
                values (?, '2026-01-20', 'social_service', true)""", resident("V-1", "2025-01-01"));
        assertEquals("1/1 late 0", said(BEFORE, "R6_MEETING_IN_92_DAYS", "BEHAVIOUR_MEETING"));
        assertEquals("0/1 late 1", said(CHANGED, "R6_MEETING_IN_92_DAYS", "BEHAVIOUR_MEETING"), "day 64 of 60");
    }

    private static void published(long client, String no, String removed) {
        db.update(
                "insert into care.publication (publication_no, published_on, channel, removed_on) values (?, '2026-02-01', 'web', ?::date)",
                no,
                removed);
        db.update(
                "insert into care.publication_client (publication_id, client_id) select id, ? from care.publication where publication_no = ?",
                client,
                no);
    }

    @Test
    void aTakedownIsJudgedByTheTermOfTheRemovalOrOfTheDay() throws Exception {
        changes("TAKEDOWN_WORKDAYS", 1);
        long client = made.client("V-1", LocalDate.parse("2014-01-01"));
        db.update("""
                insert into care.consent (client_id, given_on, channel, by_child, by_representative, withdrawn_on)
                values (?, '2026-01-01', 'web', true, true, '2026-03-20')""", client);
        published(client, "P-1", "2026-03-24"); // two working days later
        published(client, "P-2", null);
        assertEquals("1/1 late 0", said(BEFORE, "R8_TAKEDOWNS_IN_TIME", "TAKEDOWN"), "the term of the other runs");
        assertEquals("1/2 late 1", said(CHANGED, "R8_TAKEDOWNS_IN_TIME", "TAKEDOWN"), "due on 23 March");
    }

    /** A child of six with the representative's consent alone: asked from seven on, then from five on. */
    @Test
    void theAgeOfAssentBreaksThePeriodsOfAPublicationAndAsksForATakedown() throws Exception {
        changes("IMAGE_ASSENT_AGE", 5);
        long client = made.client("V-1", LocalDate.parse("2020-01-01"));
        db.update("""
                insert into care.consent (client_id, given_on, channel, by_child, by_representative)
                values (?, '2026-01-01', 'web', false, true)""", client);
        published(client, "P-1", null);
        assertEquals("0/1 late 0", said(BEFORE, "R8_PUBLICATIONS_WITHOUT_CONSENT", "TAKEDOWN"));
        assertEquals(0L, db.value("select count(*) from care.obligation where rule = 'TAKEDOWN'"));
        assertEquals("1/1 late 0", said(CHANGED, "R8_PUBLICATIONS_WITHOUT_CONSENT", "TAKEDOWN"));
        assertEquals("2026-03-25", db.value("select arose_on::text from care.obligation where rule = 'TAKEDOWN'"));
        assertEquals(
                List.of("2026-02-01 true", "2026-03-25 false"),
                db
                        .rows(
                                "select valid_from || ' ' || consented as said from reporting.fact_publication order by 1")
                        .stream()
                        .map(row -> row.get("said"))
                        .toList());
    }
}
