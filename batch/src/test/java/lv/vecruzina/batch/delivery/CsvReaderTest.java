package lv.vecruzina.batch.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
    private static List<CsvRow> rows(String text) {
        List<CsvRow> rows = new ArrayList<>();
        CsvReader reader = new CsvReader(text);
        for (CsvRow row = reader.next(); row != null; row = reader.next()) {
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> cells(String text) {
        return rows(text).stream().map(CsvRow::cells).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void separatorIsFoundFromTheHeaderLine(String separator) {
        assertEquals(
                List.of(List.of("a", "b", "c"), List.of("1", "x;y,z", "3")),
                cells("a,b,c\n1,\"x;y,z\",3\n"
                        .replace(",c", separator + "c")
                        .replace("a,", "a" + separator)
                        .replace("1,", "1" + separator)
                        .replace(",3", separator + "3")));
    }

    @Test
    void separatorInsideQuotesOfTheHeaderIsNone() {
        assertEquals(List.of(List.of("a,b,c", "d")), cells("\"a,b,c\";d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void linesEndWithLfOrCrLf(String end) {
        List<CsvRow> rows = rows("a;b" + end + "1;\"x" + end + "y\"" + end + end + "2;" + end + "3;z");
        assertEquals(List.of("1", "x" + end + "y"), rows.get(1).cells());
        assertEquals(List.of(1, 2, 4, 5, 6), rows.stream().map(CsvRow::line).toList());
        assertTrue(rows.get(2).isBlank());
        assertEquals(List.of("2", ""), rows.get(3).cells());
        assertEquals(List.of("3", "z"), rows.get(4).cells());
    }

    @Test
    void quotesInsideQuotesAreWrittenTwice() {
        assertEquals(
                List.of("DSPC \"Vecružina\"", ""),
                cells("a;b\n\"DSPC \"\"Vecružina\"\"\";\"\"").get(1));
    }

    @Test
    void quotesInTheMiddleOfAnUnquotedCellAreText() {
        assertEquals(
                List.of("Jānis \"Jo\" B", "2"), cells("a;b\nJānis \"Jo\" B;2").get(1));
    }

    @Test
    void aBrokenQuoteCostsItsOwnRowAlone() {
        List<CsvRow> rows = rows("a;b\n1;\"x\"y\n2;\"open\n3;z\r\n4;\"w\"\n");
        assertEquals(
                List.of(false, true, true, false, false),
                rows.stream().map(CsvRow::broken).toList());
        assertEquals(List.of("1;\"x\"y"), rows.get(1).cells());
        assertEquals(List.of("2;\"open"), rows.get(2).cells());
        assertEquals(List.of("3", "z"), rows.get(3).cells());
        assertEquals(List.of("4", "w"), rows.get(4).cells());
        assertEquals(List.of(1, 2, 3, 4, 5), rows.stream().map(CsvRow::line).toList());
    }

    @Test
    void aQuoteWithoutEndInALongFileIsFoundFast() {
        String text = "a;b\n" + "1;\"x\n".repeat(1) + "2;y\n".repeat(200_000);
        List<CsvRow> rows = rows(text);
        assertEquals(200_002, rows.size());
        assertTrue(rows.get(1).broken());
        assertFalse(rows.get(2).broken());
    }

    @Test
    void writtenLinesReadTheSameAndRunNoFormula() {
        List<String> cells =
                List.of("=1+1", "+371 2", "-5", "-107,50", "@x", "\ttab", "'=x", "a;\"b\"\r\nc", "", "'plain");
        String line = CsvLine.write(cells);
        assertEquals("'=1+1;'+371 2;-5;-107,50;'@x;'\ttab;'=x;\"a;\"\"b\"\"\r\nc\";;'plain", line);
        assertEquals(cells.size(), rows("a;b\n" + line).get(1).cells().size());
    }
}
