package lv.vecruzina.batch.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a recommendation showed on each day: status from its day on, due on D is not late on D, a missing answer shows. */
class RecommendationDayTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    @BeforeAll
    static void register() throws Exception {
        long id = (Long) Objects.requireNonNull(db.value("""
                insert into care.recommendation (source, number, part, lead_body, report_received_on, answer)
                values ('T', '*2', '', 'Centrs', '2026-01-10', 'Tiek sakārtota sistēma') returning id"""));
        db.update("""
                insert into care.recommendation (source, number, part, lead_body, report_received_on)
                values ('T', '*3', '', 'Pašvaldība', '2026-01-10')""");
        db.update("""
                insert into care.commitment (recommendation_id, commitment_no, text, due_on, done_on)
                values (?, '1', 'a', '2026-01-20', null), (?, '2', 'b', '2026-01-15', '2026-01-18'), (?, '3', 'c', null, null)""", id, id, id);
        db.update("""
                insert into care.recommendation_status (recommendation_id, said_by, since, status)
                values (?, 'own', '2026-01-12', 'nav ieviesta'), (?, 'own', '2026-01-21', 'ieviešanas procesā'),
                       (?, 'ombudsman', '2026-01-22', 'daļēji ieviesta')""", id, id, id);
        new Night(db).run(1, LocalDate.of(2026, 1, 21));
    }

    private static List<Object> on(String day) {
        Map<String, Object> row = db.rows("""
                select f.own_status, f.open, f.late, f.done from reporting.fact_recommendation_day f
                join reporting.dim_recommendation_part p using (recommendation_key)
                where p.number = '*2' and f.day = ?""", LocalDate.parse(day)).get(0);
        return java.util.Arrays.asList(row.values().toArray());
    }

    @Test
    void everyDayFromTheReportOn() {
        assertEquals(java.util.Arrays.asList(null, 3, 0, 0), on("2026-01-10"));
        assertEquals(List.of("nav ieviesta", 3, 0, 0), on("2026-01-15"));
        assertEquals(List.of("nav ieviesta", 3, 1, 0), on("2026-01-16"));
        assertEquals(List.of("nav ieviesta", 2, 0, 1), on("2026-01-20"));
        assertEquals(List.of("ieviešanas procesā", 2, 1, 1), on("2026-01-21"));
    }

    @Test
    void theLatestViewShoutsAMissingAnswer() {
        assertEquals(
                List.of("*2 true", "*3 false"),
                db
                        .rows(
                                "select number || ' ' || answered as said from reporting.recommendation_latest order by number")
                        .stream()
                        .map(row -> row.get("said"))
                        .toList());
    }

    @Test
    void whatIsDoneStaysDoneInTheCommitments() {
        assertEquals(
                List.of("1 late 1", "2 done 3", "3 open null"),
                db.rows("""
                        select commitment_no || ' ' || state || ' ' || coalesce(days_late::text, 'null') as said
                        from reporting.fact_commitment order by commitment_no""").stream().map(row -> row.get("said")).toList());
    }
}
