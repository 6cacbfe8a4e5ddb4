package lv.vecruzina.batch.participation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Taking part in the warehouse (līdzdalība): by day and figure, and of a survey only what the survey itself shows. */
class ParticipationFactTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static long instance;

    private final MadeUp made = new MadeUp(db);

    @BeforeEach
    void startOver() {
        db.update("truncate care.client, survey.survey cascade");
        forgetLoads();
    }

    private static void forgetLoads() {
        db.update("delete from reporting.load_step");
        db.update("delete from reporting.check_result");
        db.update("delete from reporting.load");
    }

    private void night(String asOf) throws Exception {
        new Night(db).run(++instance, LocalDate.parse(asOf));
    }

    private static List<Object> figures(String day) {
        return db.rows("""
                        select figure || ' ' || kind || ' ' || numerator || '/' || denominator || ' ' || children as said
                        from reporting.fact_participation where day = ?::date order by figure, kind""", day).stream().map(row -> row.get("said")).toList();
    }

    private static void survey(long id, String closedOn) {
        db.update("""
                insert into survey.survey (id, title, opens_on, closes_on, codes_given, closed_on, smallest, codes_redeemed, papers)
                values (?, 'Aptauja', '2026-02-01', '2026-02-20', 12, ?::date, 5, 10, 10)""", id, closedOn);
        db.update(
                "insert into survey.question (id, survey_id, place, kind, words, answered)"
                        + " values (?, ?, 1, 'one', 'Vai?', 10), (?, ?, 2, 'one', 'Un?', null)",
                id * 10,
                id,
                id * 10 + 1,
                id);
        db.update(
                "insert into survey.option (question_id, place, words, fewest, most)"
                        + " values (?, 1, 'Jā', 5, 5), (?, 2, 'Nē', 5, 5)",
                id * 10,
                id * 10);
    }

    @Test
    void aPlanCountsByWhatItHoldsOnTheDay() throws Exception {
        long silent = made.client("V-1", LocalDate.of(2012, 5, 1));
        long heard = made.client("V-2", LocalDate.of(2012, 5, 1));
        long without = made.client("V-3", LocalDate.of(2012, 5, 1));
        long grown = made.client("V-4", LocalDate.of(2008, 3, 31));
        for (long client : new long[] {silent, heard, without, grown}) {
            made.placement("P-" + client, client, "LONGTERM", "2026-01-02", null);
        }
        String plan =
                "insert into care.plan (client_id, plan_version, made_on, child_opinion, signed_as) values (?, ?, ?::date, ?, ?)";
        db.update(plan, silent, "1", "2026-01-20", " ", "informed");
        db.update(plan, heard, "1", "2026-01-20", null, "informed");
        db.update(plan, heard, "2", "2026-03-31", "Gribu peldēt.", "co_author");
        night("2026-03-31");
        assertEquals(
                List.of(
                        "plan_co_author  0/4 4",
                        "plan_in_force  2/4 4",
                        "plan_in_time  2/4 4",
                        "plan_own_opinion  0/4 4"),
                figures("2026-02-28"));
        assertEquals(
                List.of(
                        "plan_co_author  1/3 3",
                        "plan_in_force  2/3 3",
                        "plan_in_time  2/3 3",
                        "plan_own_opinion  1/3 3"),
                figures("2026-03-31"),
                "a version holds on the day it is made; of age on the day");
    }

    @Test
    void sessionsAreThoseOfTheMonthOfTeenagersByKindAndInAll() throws Exception {
        long teenager = made.client("V-1", LocalDate.of(2014, 3, 10));
        long child = made.client("V-2", LocalDate.of(2015, 1, 1));
        made.session("S-1", teenager, "2026-03-09", "delivered");
        made.session("S-2", teenager, "2026-03-10", "delivered");
        made.session("S-3", teenager, "2026-03-16", "refused");
        made.session("S-4", teenager, "2026-03-15", "cancelled");
        made.session("S-5", teenager, "2026-03-17", "delivered");
        made.session("S-6", child, "2026-03-11", "delivered");
        db.update("update care.session set kind = case when session_no = 'S-2' then 'mūzika' else 'psihologs' end");
        night("2026-03-16");
        assertEquals(
                List.of(
                        "session_delivered  1/2 1",
                        "session_delivered mūzika 1/1 1",
                        "session_delivered psihologs 0/1 1"),
                figures("2026-03-16"),
                "twelve on the day, held by the day as of");
    }

    @Test
    void aSurveyEntersWhenItIsClosedAndOnlyAsRanges() throws Exception {
        survey(1, "2026-02-21");
        survey(2, "2026-03-02");
        db.update(
                "update survey.survey set closed_on = null, smallest = null, codes_redeemed = null, papers = null where id = 2");
        night("2026-02-20");
        assertEquals(0L, db.value("select count(*) from reporting.fact_survey"), "closed tomorrow");
        night("2026-03-31");
        assertEquals(
                List.of("1 1 1 5-5", "1 1 2 5-5", "1 2 - -"),
                db.rows("""
                                select survey_id || ' ' || question_place || ' ' || coalesce(option_place::text, '-') || ' '
                                    || coalesce(fewest || '-' || most, '-') as said
                                from reporting.fact_survey order by survey_id, question_place, option_place""").stream().map(row -> row.get("said")).toList());
    }

    /** A survey has no mark of change: what two nights leave must be what one alone would. */
    @Test
    void theSumOfTheNightsIsTheFullLoad() throws Exception {
        long client = made.client("V-1", LocalDate.of(2012, 5, 1));
        made.placement("P-1", client, "LONGTERM", "2026-01-02", null);
        made.session("S-1", client, "2026-02-09", "delivered");
        night("2026-02-28");
        survey(1, "2026-03-03");
        survey(2, "2026-03-05");
        survey(3, "2026-03-06");
        made.session("S-2", client, "2026-03-09", "delivered");
        night("2026-03-31");
        assertEquals(
                "published",
                db.value("select state from reporting.load order by load_id desc limit 1"),
                "surveys held hold nothing back");
        var nights = new Night(db).figures();
        forgetLoads();
        night("2026-03-31");
        assertEquals(nights, new Night(db).figures());
    }
}
