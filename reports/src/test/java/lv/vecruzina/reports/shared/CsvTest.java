package lv.vecruzina.reports.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void everyFileStartsWithTheMarkAndEndsLinesWithCrLf() {
        assertEquals("\uFEFFa;b\r\n", text(List.of("a", "b")));
    }

    @Test
    void datesAreIsoDecimalsHaveACommaAndNullIsNothing() {
        assertEquals(
                "2026-03-31;-107,50;7;;jā", line(LocalDate.of(2026, 3, 31), new BigDecimal("-107.50"), 7, null, "jā"));
    }

    @Test
    void textWithSeparatorsIsQuoted() {
        assertEquals("\"a;b\";\"a\"\"b\";\"a\nb\";\"a\rb\";a,b", line("a;b", "a\"b", "a\nb", "a\rb", "a,b"));
    }

    @Test
    void textNeverRunsAsAFormulaAndNumbersAreNeverGuarded() {
        assertEquals("'=1;+1;-1;'@a;'\ta;-1;*1;''=x", line("=1", "+1", "-1", "@a", "\ta", -1, "*1", "'=x"));
        assertEquals("\"'=a;b\"", line("=a;b"));
    }

    private static String line(@Nullable Object... cells) {
        return text(List.of("h"), Arrays.asList(cells))
                .substring("\uFEFFh\r\n".length())
                .replaceAll("\r\n$", "");
    }

    @SafeVarargs
    private static String text(List<String> heading, List<@Nullable Object>... rows) {
        return new String(Csv.of(heading, Arrays.asList(rows)), StandardCharsets.UTF_8);
    }
}
