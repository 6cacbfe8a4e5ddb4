package lv.vecruzina.batch.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the warehouse tells of plans and of takedowns (plāni, dzēšana no publikācijām): due, done, days late, with which proof. */
class PlanFactTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private final MadeUp made = new MadeUp(db);

    private static void plan(long client, String version, String madeOn, String review) {
        db.update(
                "insert into care.plan (client_id, plan_version, made_on, review_due) values (?, ?, ?::date, nullif(?, '')::date)",
                client,
                version,
                madeOn,
                review);
    }

    private static List<Object> said(String sql) {
        return db.rows(sql).stream().map(row -> row.get("said")).toList();
    }

    @Test
    void theFirstPlanOfAStayIsDueByItsTermTheOthersByTheReviewOfTheOneBefore() throws Exception {
        long client = made.client("V-1", LocalDate.of(2014, 5, 5));
        plan(client, "0", "2024-06-01", "");
        made.placement("P-1", client, "LONGTERM", "2025-06-01", null);
        plan(client, "1", "2025-07-01", ""); // day 30
        plan(client, "2", "2026-01-03", "2026-03-30"); // was to be reviewed by 1 January
        new Night(db).run(1, LocalDate.of(2026, 3, 31));
        assertEquals(
                List.of(
                        "0 due - late - review 2024-12-01 on 2025-07-01 late 212",
                        "1 due 2025-07-01 late 0 review 2026-01-01 on 2026-01-03 late 2",
                        "2 due 2026-01-01 late 2 review 2026-03-30 on - late 1"),
                said("""
                        select concat_ws(' ', plan_version, 'due', coalesce(due_on::text, '-'), 'late', coalesce(days_late::text, '-'),
                            'review', review_due, 'on', coalesce(reviewed_on::text, '-'), 'late', review_days_late) as said
                        from reporting.fact_plan order by plan_version"""));
    }

    @Test
    void aTakedownIsAStepOfEveryoneDepictedWithItsProof() throws Exception {
        long one = made.client("V-2", LocalDate.of(2014, 5, 5));
        long two = made.client("V-3", LocalDate.of(2014, 5, 5));
        db.update("""
                insert into care.consent (client_id, given_on, channel, by_child, by_representative)
                values (?, '2026-01-01', 'web', true, true)""", one);
        db.update("""
                insert into care.publication (publication_no, published_on, channel, removed_on, removal_link)
                values ('P-1', '2026-02-01', 'web', '2026-03-05', 'https://example.invalid/gone'),
                    ('P-2', '2026-02-01', 'web', null, null)""");
        db.update(
                "insert into care.publication_client (publication_id, client_id) select p.id, c.id from care.publication p, care.client c where c.id in (?, ?)",
                one,
                two);
        new Night(db).run(2, LocalDate.of(2026, 3, 31));
        assertEquals(List.of("V-2 2026-03-05 proof true owed false", "V-3 2026-03-05 proof true owed true"), said("""
                        select c.client_no || ' ' || s.day || ' proof ' || s.documented || ' owed ' || s.grounded as said
                        from reporting.fact_step s join care.client c on c.id = s.client_id
                        where s.source = 'takedown' order by 1"""));
    }

    @Test
    void professionsAreADimensionOfTheSessions() throws Exception {
        db.update("""
                insert into care.employee (employee_no, given_name, family_name, profession)
                values ('D-1', 'A', 'B', 'Psihologs'), ('D-2', 'A', 'C', 'psihologs'), ('D-3', 'A', 'D', 'pavārs')""");
        made.session("S-1", made.client("V-4", LocalDate.of(2014, 5, 5)), "2026-03-02", "delivered");
        db.update("update care.session set employee_id = (select id from care.employee where employee_no = 'D-2')");
        new Night(db).run(3, LocalDate.of(2026, 3, 31));
        assertEquals(
                List.of("pavārs", "psihologs"),
                said(
                        "select lower(profession) as said from reporting.dim_profession where lower(profession) in ('pavārs', 'psihologs') order by 1"));
        assertEquals(List.of("psihologs"), said("""
                select lower(p.profession) as said from reporting.fact_session s join reporting.dim_profession p using (profession_key)"""));
    }
}
