package lv.vecruzina.ejb.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What needs somebody today of the night's doings: rows that did not enter, and how the newest load ended. */
class HomeServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    /** The columns of the schema that the module batch makes. */
    @BeforeAll
    static void reporting() {
        db.update("create schema if not exists reporting");
        db.update(
                "create table if not exists reporting.load (load_id bigint, as_of date, state text, finished_at timestamptz)");
        db.update("create table if not exists reporting.check_result (load_id bigint, check_code text, found bigint)");
    }

    @BeforeEach
    void nothingYet() {
        db.update("truncate care.delivery cascade");
        db.update("truncate reporting.load, reporting.check_result");
    }

    @Test
    void onlyDeliveriesOfTheLastThirtyDaysWithRefusedRowsAreShownTheNewestFirst() {
        delivery("clean", "1 day", 0, 0);
        delivery("older", "29 days 23 hours", 2, 0);
        delivery("newer", "1 hour", 1, 3);
        delivery("past", "30 days 1 hour", 5, 0);
        assertEquals(
                List.of("newer 4", "older 2"),
                home(HomeService::refusedDeliveries).stream()
                        .map(row -> row.name() + " " + row.refused())
                        .toList());
    }

    @Test
    void atMostFiveDeliveriesAreShown() {
        for (int i = 0; i < 7; i++) {
            delivery("d" + i, i + " hours", 1, 0);
        }
        assertEquals(5, home(HomeService::refusedDeliveries).size());
    }

    @Test
    void beforeTheFirstNightThereIsNoLoad() {
        assertTrue(home(HomeService::lastLoad).isEmpty());
    }

    @Test
    void theNewestLoadTellsItsDayItsStateAndHowManyChecksFailed() {
        db.update(
                "insert into reporting.load values (1, '2026-03-31', 'failed', now()), (2, '2026-03-30', 'published', now())");
        db.update("insert into reporting.check_result values (2, 'tariffs', 0), (2, 'places', 3), (1, 'rows', 9)");
        LastLoad last = home(HomeService::lastLoad).orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 30), last.asOf());
        assertEquals("published 1", last.state() + " " + last.checksFailed());
        assertTrue(last.troubled(), "a finding asks for somebody");
        db.update("update reporting.check_result set found = 0");
        assertFalse(home(HomeService::lastLoad).orElseThrow().troubled());
        db.update("insert into reporting.load values (3, '2026-03-31', 'running', null)");
        assertFalse(home(HomeService::lastLoad).orElseThrow().troubled());
    }

    private static void delivery(String name, String ago, int refusedClients, int refusedPlacements) {
        db.update("insert into care.delivery (name, content_hash, received_from, received_at)" + " values ('" + name
                + "', '" + name + "', 'inbox', now() - interval '" + ago + "')");
        db.update("insert into care.delivery_file (delivery_id, name, state, rows_read, rows_refused)"
                + " select id, 'clients.csv', 'applied', " + refusedClients + ", " + refusedClients
                + " from care.delivery where name = '" + name + "'");
        db.update("insert into care.delivery_file (delivery_id, name, state, rows_read, rows_refused)"
                + " select id, 'placements.csv', 'applied', " + refusedPlacements + ", " + refusedPlacements
                + " from care.delivery where name = '" + name + "'");
    }

    private static <T> T home(Function<HomeService, T> work) {
        return work.apply(new HomeService(db.dataSource()));
    }
}
