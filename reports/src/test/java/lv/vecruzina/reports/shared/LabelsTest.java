package lv.vecruzina.reports.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private final Labels latvian = Labels.in(Locale.forLanguageTag("lv"));

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(
                latvian.bundle().keySet(), Labels.in(Locale.ENGLISH).bundle().keySet());
    }

    @Test
    void anyOtherLanguageGetsLatvian() {
        assertEquals("Pakalpojumu izmantošana", Labels.in(Locale.GERMAN).text("service-usage.title"));
    }

    @Test
    void datesAreWrittenAsInOfficialLetters() {
        assertEquals("31.03.2026.", latvian.day(LocalDate.of(2026, 3, 31)));
        assertEquals("2026. gada 31. marts", latvian.longDay(LocalDate.of(2026, 3, 31)));
        assertEquals("2026. gada marts", latvian.month(YearMonth.of(2026, 3)));
    }
}
