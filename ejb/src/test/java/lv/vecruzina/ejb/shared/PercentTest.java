package lv.vecruzina.ejb.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A share reads the same on a page and on paper, and never as the whole or as nothing where it is neither. */
class PercentTest {
    @ParameterizedTest
    @CsvSource({
        "0.7097, 71",
        "0.8485, 84.9",
        "0.2850, 28.5",
        "0.7, 70",
        "0, 0",
        "0.0000, 0",
        "0.0004, 0.1",
        "0.0005, 0.1",
        "0.9994, 99.9",
        "0.9996, 99.9",
        "1.0000, 100",
        "1.0002, 100.1",
        "1.25, 125"
    })
    void ofAShare(BigDecimal share, String said) {
        assertEquals(said, Percent.of(share).toPlainString());
    }
}
