package lv.vecruzina.ejb.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 16: who may be given clients, at the last day of a check and of a registration. */
class EmployeeChecksTest {
    private static String refusal(@Nullable LocalDate check, @Nullable LocalDate registration, LocalDate day) {
        return new EmployeeChecks(check, registration, 12).refusalOn(day).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, 2026-03-31, ''",
        "2025-03-31, 2026-04-01, staff.criminal_check_is_old",
        "2024-02-29, 2025-02-28, ''",
        "2024-02-29, 2025-03-01, staff.criminal_check_is_old",
        "2025-12-31, 2026-12-31, ''",
        "2025-12-31, 2027-01-01, staff.criminal_check_is_old"
    })
    void rule16ACheckHoldsToTheSameDayTwelveMonthsLater(LocalDate check, LocalDate day, String key) {
        assertEquals(key, refusal(check, null, day));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, ''", "2026-06-01, staff.registration_expired"})
    void rule16ARegistrationHoldsOnItsLastDay(LocalDate day, String key) {
        assertEquals(key, refusal(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 5, 31), day));
    }

    @Test
    void rule16WithoutACheckNobodyIsGivenAClient() {
        assertEquals("staff.no_criminal_check", refusal(null, LocalDate.of(2999, 1, 1), LocalDate.of(2026, 1, 1)));
    }

    @Test
    void bothHoldUntilTheSoonerOfTheTwo() {
        LocalDate check = LocalDate.of(2025, 6, 30);
        LocalDate soon = LocalDate.of(2026, 1, 1);
        assertEquals(Optional.of(soon), new EmployeeChecks(check, soon, 12).holdUntil());
        assertEquals(
                Optional.of(LocalDate.of(2026, 6, 30)),
                new EmployeeChecks(check, LocalDate.of(2028, 1, 1), 12).holdUntil());
        assertEquals(Optional.empty(), new EmployeeChecks(null, soon, 12).holdUntil());
    }
}
