package lv.vecruzina.ejb.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small numbers stay inside the centre: what leaves it can't be computed back to one to four persons. */
class IndicatorRowTest {
    private static IndicatorRow row(int numerator, int denominator) {
        return new IndicatorRow(
                "X",
                "*1",
                "2",
                "a",
                "b",
                "c",
                "d",
                "e",
                false,
                LocalDate.of(2026, 3, 31),
                numerator,
                denominator,
                2,
                BigDecimal.ONE,
                BigDecimal.ONE,
                numerator == denominator);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 4, true",
        "5, 5, false",
        "4, 20, true",
        "5, 20, false",
        "0, 20, false",
        "17, 20, true",
        "0, 0, false"
    })
    void isNotToldOutsideBelowFive(int numerator, int denominator, boolean small) {
        IndicatorRow told = row(numerator, denominator).toldOutside(5);
        assertEquals(small, told.isSmall());
        assertEquals(0, told.apart(), "told inside alone");
        assertEquals(numerator == denominator ? "met" : "unmet", told.state());
    }

    @Test
    void speaksOfItsPartAndOfAWholeWithoutParts() {
        assertTrue(row(1, 1).speaksOf("*1", "2"));
        assertTrue(row(1, 1).speaksOf("*1", ""));
        assertFalse(row(1, 1).speaksOf("*1", "1"));
        assertFalse(row(1, 1).speaksOf("*2", "2"));
    }
}
