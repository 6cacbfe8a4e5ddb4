package lv.vecruzina.ejb.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the letter says against what the data say: the worst difference is the one named. */
class DifferenceTest {
    @ParameterizedTest
    @CsvSource({
        "false, ieviesta, 3, unmet, NO_ANSWER",
        "true, ieviesta, 3, unmet, SAID_DONE",
        "true, ieviesta, 0, none, SAID_DONE",
        "true, ieviešanas procesā, 3, unmet, NOT_MET",
        "true, , 0, met unmet, NOT_MET",
        "true, daļēji ieviesta, 1, met, LATE",
        "true, , 0, none, NO_RECORDS",
        "true, ieviešanas procesā, 0, met, DATA_AHEAD",
        "true, ieviešanas procesā, 0, met none, AGREES",
        "true, ieviesta, 0, met, AGREES",
    })
    void isNamed(boolean answered, String status, int late, String states, Difference difference) {
        assertEquals(difference, Difference.of(answered, status, true, late, List.of(states.split(" "))));
    }

    @Test
    void withoutAnIndicatorThereIsNothingTheDataCouldSay() {
        assertEquals(Difference.NO_RECORDS, Difference.of(true, null, true, 0, List.of()));
        assertEquals(
                Difference.AGREES, Difference.of(true, "ieviesta", true, 0, List.of()), "its evidence bears it out");
        assertEquals(
                Difference.SAID_DONE, Difference.of(true, "ieviesta", false, 0, List.of()), "nothing bears it out");
    }
}
