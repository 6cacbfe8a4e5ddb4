package lv.vecruzina.ejb.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionTermTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    @Test
    void theLastValidDayCounts() {
        assertEquals(Optional.empty(), new DecisionTerm(FIRST, LAST).firstDayWithout(FIRST, LAST));
        assertEquals(Optional.of(LAST), new DecisionTerm(FIRST, LAST.minusDays(1)).firstDayWithout(FIRST, LAST));
    }

    @Test
    void theFirstValidDayCounts() {
        assertEquals(Optional.of(FIRST), new DecisionTerm(FIRST.plusDays(1), LAST).firstDayWithout(FIRST, LAST));
        assertEquals(Optional.empty(), new DecisionTerm(FIRST.plusDays(1), LAST).firstDayBeyond(FIRST, LAST));
    }

    @Test
    void aDecisionThatEndedBeforeTheStayCoversNoneOfIt() {
        assertEquals(
                Optional.of(FIRST),
                new DecisionTerm(FIRST.minusDays(9), FIRST.minusDays(1)).firstDayWithout(FIRST, LAST));
    }

    @Test
    void withoutALastDayItRunsOnAndWithoutAFirstItNeverBegan() {
        assertEquals(Optional.empty(), new DecisionTerm(FIRST, null).firstDayWithout(FIRST, LAST));
        assertEquals(Optional.of(FIRST), new DecisionTerm(null, LAST).firstDayWithout(FIRST, LAST));
        assertEquals(Optional.empty(), new DecisionTerm(null, null).firstDayBeyond(FIRST, LAST));
    }

    @Test
    void theSameDayMonthsAwayIsWithinTheTerm() {
        assertFalse(new DecisionTerm(FIRST, LocalDate.of(2026, 6, 1)).isLongerThan(12));
        assertTrue(new DecisionTerm(FIRST, LocalDate.of(2026, 6, 2)).isLongerThan(12));
        assertFalse(new DecisionTerm(LocalDate.of(2025, 8, 31), LocalDate.of(2026, 2, 28)).isLongerThan(6));
        assertTrue(new DecisionTerm(LocalDate.of(2025, 8, 31), LocalDate.of(2026, 3, 1)).isLongerThan(6));
    }
}
