package lv.vecruzina.ejb.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two files that say the same of one person, one of every kind of record, become one without loss. */
class MergeTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final MadeUp MADE = new MadeUp(db);
    private static final LocalDate BORN = LocalDate.of(2009, 6, 1);

    /** One of every kind: table, columns beside the client, values; both files get the same row. */
    private static final List<List<String>> RECORDS = List.of(
            List.of("allowance", "month, source, amount_eur", "'2026-01-01', 'centrs', 10"),
            List.of(
                    "application",
                    "service_id, received_on, applicant, ground",
                    "(select id from care.service where code = 'DAC'), '2026-01-01', 'client', 'x'"),
            List.of("behaviour_meeting", "met_on, lead_body", "'2026-01-02', 'social_service'"),
            List.of("care_need", "kind, text, from_on", "'allergy', 'Rieksti', '2026-01-01'"),
            List.of("child_turn", "given_by, given_at, token_hash", "'x', now(), repeat(md5(random()::text), 2)"),
            List.of("choice", "chosen_on, item, chosen_by_child, kind", "'2026-01-02', 'Šampūns', true, 'shampoo'"),
            List.of("client_opening", "opened_by, part", "'x', 'y'"),
            List.of("consent", "given_on, channel", "'2026-01-02', 'web'"),
            List.of(
                    "decision_paper",
                    "step, step_id, file_name, media_type, sha256, content, added_by",
                    "'study', 1, 'x.pdf', 'application/pdf', 'x', '', 'x'"),
            List.of("disability", "grade, statement_no, from_on", "'child', '1', '2020-01-01'"),
            List.of("doctor_statement", "number, issued_by, issued_on", "'1', 'x', '2026-01-02'"),
            List.of("leaver_step", "done_on, kind", "'2026-01-02', 'interview'"),
            List.of(
                    "motivation_review",
                    "talked_on, own_words, changes, recorded_by, recorded_at",
                    "'2026-01-02', 'x', 'y', 'x', now()"),
            List.of("obligation", "rule, arose_on, due_at", "'PLAN_DUE', '2026-01-05', now()"),
            List.of("paternity_note", "obstacle, words, written_by, written_at", "'x', 'y', 'x', now()"),
            List.of("paternity_step", "done_on, step", "'2026-01-02', 'vēstule'"),
            List.of(
                    "plan",
                    "plan_version, made_on, child_opinion, opinion_by",
                    "'1', '2026-01-02', 'Gribu suni', 'child'"),
            List.of("relative", "name, kind, may_contact", "'Māte', 'mother', true"),
            List.of("respite_hold", "from_on, until_on, held_by", "'2026-05-01', '2026-05-03', 'x'"),
            List.of("restriction", "begun_at, kind", "'2026-01-02 10:00+02', 'other'"),
            List.of("room_stay", "room_id, from_on", "(select min(id) from care.room), '2026-01-01'"),
            List.of("shift_note", "text, written_by, written_at", "'x', 'x', now()"));

    private static int number;

    private String leavingNo;
    private long leaving;
    private long staying;

    @BeforeEach
    void twoFiles() {
        number++;
        leavingNo = "L-" + number;
        leaving = MADE.client(leavingNo, BORN);
        staying = MADE.client("S-" + number, BORN);
    }

    private void merge() {
        db.value("select care.merge_client(?, ?, 'Viens bērns', 'direktore')::text", leaving, staying);
    }

    private void both(String table, String columns, String values) {
        for (long client : List.of(leaving, staying)) {
            db.update("insert into care." + table + " (client_id, " + columns + ") values (?, " + values + ")", client);
        }
    }

    private Object one(String sql) {
        return db.value(sql, staying);
    }

    @Test
    void filesWithOneOfEveryKindOfRecordAreMerged() {
        MADE.room("R-" + number, null, "20", 4);
        RECORDS.forEach(record -> both(record.get(0), record.get(1), record.get(2)));
        for (long client : List.of(leaving, staying)) {
            long stay = MADE.placement("P-" + client, client, "DAC", "2026-01-05", null);
            MADE.mark(stay, "2026-01-06", "present");
            MADE.session("N-" + client, client, "2026-02-02", "delivered");
        }
        merge();
        for (List<String> record : RECORDS) {
            assertEquals(
                    0L,
                    db.value("select count(*) from care." + record.get(0) + " where client_id = ?", leaving),
                    record.get(0));
            assertEquals(
                    record.get(1),
                    one("select case when count(*) > 0 then '" + record.get(1).replace("'", "''") + "' end from care."
                            + record.get(0) + " where client_id = ?"),
                    record.get(0));
        }
        assertEquals(2L, one("select count(*) from care.placement where client_id = ?"));
        assertEquals(2L, one("select count(*) from care.session where client_id = ?"));
    }

    @Test
    void bothPlansAreKeptTheLeavingOneUnderItsOwnName() {
        both("plan", "plan_version, made_on, child_opinion, opinion_by", "'1', '2026-01-02', 'Gribu suni', 'child'");
        both("plan", "plan_version", "'melnraksts'");
        merge();
        assertEquals(
                List.of(
                        "1 made",
                        "1 / " + leavingNo + " made",
                        "melnraksts draft",
                        "melnraksts / " + leavingNo + " Viens bērns"),
                db.rows("""
                        select plan_version || ' ' || coalesce(withdrawn_reason, case when made_on is null then 'draft' else 'made' end)
                            as said
                        from care.plan where client_id = ? order by made_on, length(plan_version)""", staying).stream().map(row -> row.get("said")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"allowance", "behaviour_meeting", "choice", "leaver_step", "paternity_step"})
    void whatClashesOnTheLeavingSideIsKeptWithdrawn(String table) {
        List<String> record = RECORDS.stream()
                .filter(one -> one.get(0).equals(table))
                .findFirst()
                .orElseThrow();
        both(record.get(0), record.get(1), record.get(2));
        merge();
        assertEquals(
                List.of("", "Viens bērns direktore"),
                db
                        .rows(
                                "select coalesce(withdrawn_reason || ' ' || withdrawn_by, '') as said from care."
                                        + table + " where client_id = ? order by 1",
                                staying)
                        .stream()
                        .map(row -> row.get("said"))
                        .toList());
    }

    @Test
    void aTwinThatCannotBeWithdrawnIsRemovedWithTheReasonInTheHistory() {
        db.update("""
                with happened as (
                    insert into care.incident (kind, noticed_at, place, words, recorded_by, recorded_at)
                    values ('other', now(), 'Pagalms', 'x', 'x', now()) returning id)
                insert into care.incident_client (incident_id, client_id)
                select id, c from happened cross join unnest(array[?, ?]) c""", leaving, staying);
        merge();
        assertEquals(1L, one("select count(*) from care.incident_client where client_id = ?"));
        assertEquals("Viens bērns", db.value("""
                select reason from care.history where table_name = 'incident_client' and operation = 'delete'
                order by id desc limit 1"""));
    }

    @Test
    void tasksOfOneMealAreUnited() {
        db.update("""
                with lived as (insert into care.living_unit (name) values ('Vienība ' || ?) returning id),
                eaten as (
                    insert into care.meal (living_unit_id, eaten_on, kind, came_from, recorded_by, recorded_at)
                    select id, '2026-01-02', 'dinner', 'canteen', 'x', now() from lived returning id)
                insert into care.meal_part (meal_id, client_id, task)
                select id, c, t from eaten cross join (values (?, 'menu'), (?, 'shopping'), (?, 'menu')) said (c, t)""", number, leaving, leaving, staying);
        merge();
        assertEquals(
                "menu, shopping",
                one("select string_agg(task, ', ' order by task) from care.meal_part where client_id = ?"));
    }

    @Test
    void aHoldOfTheSameNightsIsReleased() {
        both("respite_hold", "from_on, until_on, held_by", "'2026-05-01', '2026-05-03', 'x'");
        merge();
        assertEquals(Map.of("open", 1L, "released", 1L), db.rows("""
                        select count(*) filter (where released_at is null) as open,
                               count(*) filter (where released_reason = 'Viens bērns') as released
                        from care.respite_hold where client_id = ?""", staying).get(0));
    }

    @Test
    void oneSessionTwiceIsRefused() {
        MADE.session("N-" + number, leaving, "2026-02-02", "delivered");
        MADE.session("N-" + number, staying, "2026-02-02", "delivered");
        assertThrows(RuntimeException.class, this::merge);
        assertEquals(1L, db.value("select count(*) from care.client where id = ?", leaving));
    }
}
