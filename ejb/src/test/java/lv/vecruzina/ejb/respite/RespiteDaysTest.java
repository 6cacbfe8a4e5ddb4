package lv.vecruzina.ejb.respite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RespiteDaysTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    @Test
    void fromTheFirstToTheThirdAreTwo() {
        assertEquals(Map.of(2026, 2), RespiteDays.of(day(2026, 1, 1), day(2026, 1, 3)));
    }

    @Test
    void aStayHasAtLeastOneDay() {
        assertEquals(Map.of(2026, 1), RespiteDays.of(day(2026, 1, 1), day(2026, 1, 1)));
        assertEquals(Map.of(2026, 1), RespiteDays.of(day(2026, 1, 1), null));
    }

    @ParameterizedTest(name = "{0} – {1}")
    @CsvSource({
        "2025-12-31, 2026-01-01",
        "2025-12-31, 2026-01-02",
        "2026-01-01, 2026-01-01",
        "2024-02-28, 2024-03-01",
        "2024-12-30, 2026-01-03",
        "2025-12-31, 2025-12-31",
        "2025-12-31,"
    })
    void countsAsTheDatabaseDoes(LocalDate startedOn, @Nullable LocalDate endedOn) {
        Map<Integer, Integer> counted = new TreeMap<>();
        db.rows("select year, days from care.respite_days(?, ?::date)", startedOn, endedOn)
                .forEach(row -> counted.put((Integer) row.get("year"), (Integer) row.get("days")));
        assertEquals(counted, RespiteDays.of(startedOn, endedOn));
    }

    @Test
    void theStayThatGoesBeyondIsNamedWithItsYear() {
        RespiteDays days = new RespiteDays(year -> 30);
        assertEquals(Set.of(), days.add(day(2025, 1, 1), day(2025, 1, 30)));
        assertEquals(Set.of(), days.add(day(2025, 12, 31), day(2026, 1, 31)));
        assertEquals(30, days.used(2025));
        assertEquals(Set.of(2026), days.add(day(2026, 2, 1), day(2026, 2, 2)));
        assertEquals(31, days.used(2026));
        assertEquals(0, days.used(2027));
    }

    @Test
    void theLimitIsThatOfTheYear() {
        RespiteDays days = new RespiteDays(year -> year < 2026 ? 1 : 30);
        assertEquals(Set.of(2025), days.add(day(2025, 12, 30), day(2026, 1, 2)));
    }
}
