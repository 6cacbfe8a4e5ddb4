package lv.vecruzina.ejb.legal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days: neither weekend nor holiday nor moved away; law values on the day a law changes. */
class HolidayTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    @ParameterizedTest
    @CsvSource({
        "2025-04-18, false",
        "2025-04-21, false",
        "2025-04-22, true", // Easter 2025
        "2024-03-29, false",
        "2024-04-01, false",
        "2026-04-03, false",
        "2026-04-06, false", // Easter 2024, 2026
        "2025-05-05, false",
        "2024-05-06, false",
        "2026-05-05, true", // 4 May on a Sunday, a Saturday, a Monday
        "2028-11-20, false",
        "2025-11-18, false",
        "2025-11-19, true", // 18 November on a Saturday, a Tuesday
        "2025-12-31, false",
        "2026-01-01, false",
        "2026-01-02, true", // the turn of the year
        "2024-02-29, true",
        "2026-03-29, false" // a leap day, the Sunday clocks change
    })
    void workingDays(LocalDate day, boolean working) {
        assertEquals(working, db.value("select care.is_working_day(?)", day));
    }

    @Test
    void mothersDayIsTheSecondSundayOfMay() {
        assertEquals(
                1L, db.value("select count(*) from care.holiday where day = '2022-05-08' and name_lv = 'Mātes diena'"));
        assertEquals(
                1L, db.value("select count(*) from care.holiday where day = '2027-05-09' and name_lv = 'Mātes diena'"));
    }

    @ParameterizedTest
    @CsvSource({
        "UGF_AMOUNT, 0-6, 2024-12-31, 107.50", "UGF_AMOUNT, 0-6, 2025-01-01, 125",
        "UGF_AMOUNT, 7-17, 2025-12-31, 150", "UGF_AMOUNT, 7-17, 2026-01-01, 180",
        "CARE_LEAVER, start, 2023-06-30, 218", "CARE_LEAVER, start, 2023-07-01, 251"
    })
    void theValueChangesOnTheDayTheLawChanges(String code, String variant, LocalDate day, java.math.BigDecimal value) {
        assertEquals(value, db.inTransaction(em -> new LegalParameters(em)
                .on(day, code, variant)
                .orElseThrow()));
        assertEquals(value, db.value("select care.parameter_on(?, ?, ?)", code, variant, day));
    }

    @Test
    void beforeTheFirstValueThereIsNone() {
        assertEquals(true, db.inTransaction(em -> new LegalParameters(em)
                .on(LocalDate.of(2025, 12, 31), "BEHAVIOUR_REVIEW_DAYS")
                .isEmpty()));
    }

    @Test
    void fortyTwoMunicipalities() {
        assertEquals(42L, db.value("select count(*) from care.municipality"));
    }
}
