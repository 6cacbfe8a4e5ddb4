package lv.vecruzina.ejb.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which days a placement has, and when its decision asks for attention (rule 17). */
class PlacementRowTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);

    private static PlacementRow row(@Nullable LocalDate endedOn, @Nullable LocalDate validTo) {
        return new PlacementRow(
                1,
                1,
                "P-1",
                "V-1",
                "Anna",
                "Āboliņa",
                "LONGTERM",
                true,
                "Ludzas novads",
                null,
                null,
                null,
                validTo,
                FIRST,
                endedOn,
                null,
                null,
                null,
                null);
    }

    @Test
    void theFirstDayNoLongerIsNone() {
        assertTrue(row(FIRST.plusDays(2), null).holds(FIRST.plusDays(1)));
        assertFalse(row(FIRST.plusDays(2), null).holds(FIRST.plusDays(2)));
        assertFalse(row(null, null).holds(FIRST.minusDays(1)));
    }

    @Test
    void aStayOfOneDayHasThatDay() {
        assertTrue(row(FIRST, null).holds(FIRST));
        assertFalse(row(FIRST, null).holds(FIRST.plusDays(1)));
        assertEquals(FIRST, row(FIRST, null).lastDay());
        assertEquals(FIRST.plusDays(1), row(FIRST.plusDays(2), null).lastDay());
    }

    @Test
    void rule17ADecisionAsksForAttentionSixtyDaysBeforeItsLastDay() {
        assertNull(row(null, FIRST.plusDays(61)).decisionDaysLeft(FIRST));
        assertEquals(60, row(null, FIRST.plusDays(60)).decisionDaysLeft(FIRST));
        assertEquals(0, row(null, FIRST).decisionDaysLeft(FIRST));
        assertEquals(-1, row(null, FIRST).decisionDaysLeft(FIRST.plusDays(1)));
        assertNull(row(FIRST, FIRST).decisionDaysLeft(FIRST.plusDays(1)), "the placement is over");
    }
}
