package lv.vecruzina.wildfly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The launcher reports the night its own start asked for, whatever else runs. */
class NightWatchTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final EmbeddedPostgres POSTGRES = started();
    private static final Database DATABASE =
            new Database("jdbc:postgresql://localhost:" + POSTGRES.getPort() + "/postgres", "postgres", "");

    private final List<String> told = new ArrayList<>();

    @BeforeAll
    static void tables() throws Exception {
        update("create schema reporting");
        update("create table reporting.run_request (run_request_id int generated always as identity, as_of date,"
                + " requested_at timestamptz default clock_timestamp(), requested_by text, state text, message text)");
        update("create table reporting.load_step (load_id int, step text, state text, rows_written int, message text,"
                + " started_at timestamptz, finished_at timestamptz)");
    }

    @AfterAll
    static void stop() throws Exception {
        POSTGRES.close();
    }

    @Test
    void theNightOfTheTimerOrOfAPageIsNotItsOwn() throws Exception {
        ask("2026-03-31", "start", "failed");
        var night = new Night(DATABASE, AS_OF, told::add);
        ask("2026-03-31", "start", "published");
        ask("2026-07-01", "timer", "failed");
        ask("2026-02-28", "director", "held");
        assertEquals(new Night.Outcome("published", ""), night.await(() -> true));
    }

    @Test
    void figuresOfALaterDayWillDoForTheSample() throws Exception {
        var night = new Night(DATABASE, AS_OF, told::add);
        ask("2026-07-01", "start", "published");
        assertTrue(night.await(() -> true).published());
    }

    @Test
    void thatItWaitsForAnotherNightIsTold() throws Exception {
        var night = new Night(DATABASE, AS_OF, told::add);
        ask("2026-03-31", "start", "waiting");
        update(
                "update reporting.run_request set message = 'waits until the night that runs has ended' where state = 'waiting'");
        int[] looks = new int[1];
        night.await(() -> ++looks[0] < 4);
        assertTrue(told.contains("The night of 2026-03-31 waits until the night that runs has ended"), told.toString());
        assertEquals(1, told.stream().filter(line -> line.contains("waits")).count());
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ask(String day, String by, String state) throws SQLException {
        update("insert into reporting.run_request (as_of, requested_by, state) values ('" + day + "', '" + by + "', '"
                + state + "')");
    }

    private static void update(String sql) throws SQLException {
        try (Connection connection = DATABASE.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
