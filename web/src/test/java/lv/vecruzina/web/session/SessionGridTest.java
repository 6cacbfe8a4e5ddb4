package lv.vecruzina.web.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import lv.vecruzina.ejb.session.SessionBlock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which days and hours the calendar shows, at the turn of the year and in the night of the change of the clock. */
class SessionGridTest {
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);

    private static SessionBlock block(LocalDate day, @Nullable String from, @Nullable String until) {
        return new SessionBlock(
                "N-1",
                1,
                "psihologs",
                day,
                from == null ? null : Instant.parse(from),
                until == null ? null : Instant.parse(until),
                null,
                List.of());
    }

    @Test
    void aWeekRunsFromMondayOverTheTurnOfTheYear() {
        SessionGrid grid = SessionGrid.of("week", NEW_YEARS_EVE, List.of());
        assertEquals(LocalDate.of(2026, 12, 28), grid.columns().get(0));
        assertEquals(LocalDate.of(2027, 1, 3), grid.columns().get(6));
        assertEquals(11, grid.rows().size(), "from 8 to 18");
    }

    @Test
    void aMonthHasWholeWeeksAndKeepsItsSessionsOnTheirDays() {
        LocalDate leap = LocalDate.of(2028, 2, 29);
        SessionGrid grid =
                SessionGrid.of("month", leap, List.of(block(leap, "2028-02-29T08:00:00Z", "2028-02-29T08:45:00Z")));
        assertEquals(5, grid.rows().size());
        assertEquals(1, grid.rows().get(4).cells().get(1).blocks().size());
        assertEquals(
                LocalDate.of(2028, 3, 31),
                SessionGrid.turn("month", LocalDate.of(2028, 2, 29), 1).plusDays(2));
    }

    @Test
    void anEarlySessionWidensTheDayAndOneWithoutATimeStandsAbove() {
        LocalDate change = LocalDate.of(2026, 3, 29);
        SessionGrid grid = SessionGrid.of(
                "day",
                change,
                List.of(block(change, null, null), block(change, "2026-03-29T01:30:00Z", "2026-03-29T02:15:00Z")));
        assertNull(grid.rows().get(0).hour());
        assertEquals(1, grid.rows().get(0).cells().get(0).blocks().size());
        assertEquals(LocalTime.of(4, 0), grid.rows().get(1).hour(), "half past three does not exist in this night");
    }
}
