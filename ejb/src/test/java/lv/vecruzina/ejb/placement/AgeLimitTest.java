package lv.vecruzina.ejb.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 3: an age limit "from–to" means from ≤ completed years &lt; to, on the first day. */
class AgeLimitTest {
    @ParameterizedTest
    @CsvSource({
        "2024-03-10, 2026-03-09, false",
        "2024-03-10, 2026-03-10, true",
        "2008-03-10, 2026-03-09, true",
        "2008-03-10, 2026-03-10, false",
        "2008-02-29, 2026-02-27, true",
        "2008-02-29, 2026-02-28, false"
    })
    void respiteTakesFromTwoToEighteen(LocalDate born, LocalDate firstDay, boolean admitted) {
        assertEquals(admitted, new AgeLimit(2, 18).admits(born, firstDay));
    }

    @ParameterizedTest
    @CsvSource({"2008-03-10, 2026-03-09, false", "2008-03-10, 2026-03-10, true", "1950-01-01, 2026-01-01, true"})
    void workshopTakesAdultsOfAnyAge(LocalDate born, LocalDate firstDay, boolean admitted) {
        assertEquals(admitted, new AgeLimit(18, null).admits(born, firstDay));
    }
}
