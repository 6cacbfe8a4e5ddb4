package lv.vecruzina.ejb.completeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The weekly list stays as its Monday was and tells what has been closed since; each reads the own one. */
class WeekQueriesTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 29);
    private final MadeUp made = new MadeUp(db);
    private long placement;

    @BeforeEach
    void aFileThatLacksThings() {
        db.update("truncate care.client, care.employee cascade");
        placement = made.placement("W-1", made.client("W-1", LocalDate.of(2014, 1, 1)), "REHAB", "2025-12-01", null);
    }

    private static int keep(String day) throws Exception {
        try (Connection connection = db.dataSource().getConnection()) {
            return WeekList.keep(connection, LocalDate.parse(day));
        }
    }

    private static <T> T as(String role, String day, Function<WeekQueries, T> question) {
        CurrentUser user = Someone.with(role);
        Clock clock = Clock.fixed(LocalDate.parse(day).atStartOfDay(Riga.ZONE).toInstant(), Riga.ZONE);
        return db.inTransaction(
                em -> question.apply(new WeekQueries(em, new ClientCircle(user, em, clock), user, clock)));
    }

    /** What is on the list on the day, with an x where it is closed. */
    private static List<String> list(String role, String day, long worker) {
        return as(role, day, q -> q.list(MONDAY, worker)).stream()
                .map(row -> row.thing() + (row.isOpen() ? "" : " x"))
                .sorted()
                .toList();
    }

    @Test
    void theListIsKeptOnceAndStaysAsMondayWas() throws Exception {
        assertTrue(keep("2025-12-31") > 0, "the first night of the week that ran, over New Year");
        List<String> monday = list(Role.SOCIAL_WORKER, "2025-12-31", 0);
        assertTrue(monday.contains("decision"), monday.toString());
        made.placement("W-2", made.client("W-2", LocalDate.of(2014, 1, 1)), "REHAB", "2025-12-30", null);
        assertEquals(0, keep("2026-01-04"), "the Sunday of the same week");
        assertEquals(monday, list(Role.SOCIAL_WORKER, "2026-01-04", 0));
        assertTrue(keep("2026-01-05") > 0, "the next Monday");
        assertEquals(
                List.of(LocalDate.of(2026, 1, 5), MONDAY), as(Role.SOCIAL_WORKER, "2026-01-05", WeekQueries::weeks));
    }

    @Test
    void whatHasBeenEnteredSinceIsClosed() throws Exception {
        keep("2025-12-29");
        db.update("update care.placement set decision_no = 'SD-1', valid_from = '2025-12-01' where id = ?", placement);
        List<String> now = list(Role.SOCIAL_WORKER, "2025-12-30", 0);
        assertTrue(now.contains("decision x"), now.toString());
        assertTrue(now.contains("contract"), now.toString());
    }

    @Test
    void aWorkerReadsTheOwnListAndTheDirectorEachOne() throws Exception {
        made.employee(77);
        long other = made.outsider("W-3", "Cita", "Ārpusniece", LocalDate.of(2014, 1, 1), "Ludzas novads");
        made.placement("W-3", other, "REHAB", "2025-12-01", null);
        db.update("""
                insert into care.responsibility (employee_id, client_id, from_on, given_by)
                values (77, ?, '2000-01-01', 'test')""", other);
        long nobody = made.outsider("W-4", "Neviena", "Neviena", LocalDate.of(2014, 1, 1), "Ludzas novads");
        made.placement("W-4", nobody, "REHAB", "2025-12-01", null);
        keep("2025-12-29");
        assertEquals(List.of("W-1"), numbers(Role.SOCIAL_WORKER, 77), "the own one, whatever is asked");
        assertEquals(List.of("W-3"), numbers(Role.DIRECTOR, 77));
        assertEquals(List.of("W-1"), numbers(Role.DIRECTOR, Someone.EMPLOYEE));
        assertEquals(
                List.of("W-4"), numbers(Role.DIRECTOR, CompletenessQueries.DIRECTOR), "nobody's are the director's");
        assertEquals(2, as(Role.DIRECTOR, "2025-12-30", q -> q.workers(MONDAY)).size());
        db.update("update care.responsibility set until_on = '2025-12-30' where employee_id = ?", Someone.EMPLOYEE);
        assertEquals(List.of(), numbers(Role.SOCIAL_WORKER, 0), "out of the circle, off the list");
    }

    private static List<String> numbers(String role, long worker) {
        return as(role, "2025-12-30", q -> q.list(MONDAY, worker)).stream()
                .map(WeekRow::clientNo)
                .distinct()
                .toList();
    }
}
