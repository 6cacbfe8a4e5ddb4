package lv.vecruzina.reports.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({
        "DAY, 2024-02-29, 2024-02-29, 2024-02-29, 2024-02-29",
        "MONTH, 2024-02-29, 2024-02-01, 2024-02-29, 2024-02",
        "QUARTER, 2026-01-01, 2026-01-01, 2026-03-31, 2026-Q1",
        "QUARTER, 2025-12-31, 2025-10-01, 2025-12-31, 2025-Q4",
        "QUARTER, 2026-05-17, 2026-04-01, 2026-06-30, 2026-Q2",
        "YEAR, 2024-02-29, 2024-01-01, 2024-12-31, 2024"
    })
    void aSpanHoldsItsDay(Span.Kind kind, LocalDate day, LocalDate from, LocalDate to, String name) {
        assertEquals(new Span(kind, from, to), Span.of(kind, day));
        assertEquals(name, Span.of(kind, day).name());
    }
}
