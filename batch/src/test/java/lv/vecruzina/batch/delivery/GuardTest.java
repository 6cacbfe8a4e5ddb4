package lv.vecruzina.batch.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.reports.shared.Csv;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Text that leaves in a CSV comes back the same through the import, and runs nowhere on the way. */
class GuardTest {
    private static String cell(Object value) {
        String file = new String(Csv.of(List.of("h", "i"), List.of(List.of(value, ""))), StandardCharsets.UTF_8);
        CsvReader reader = new CsvReader(file.substring(1));
        reader.next();
        return Objects.requireNonNull(reader.next()).cells().get(0);
    }

    @Property
    void textComesBackAsItWas(@ForAll("texts") String text) {
        String read = Layout.plain(cell(text));
        assertEquals(read, Layout.plain(cell(read)));
        if (text.equals(text.strip()) || text.startsWith("\t") && ("x" + text).equals(("x" + text).strip())) {
            assertEquals(text, read);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("'=+-@\t15,x \n\";").ofMaxLength(6);
    }

    @Example
    void numbersAreNeverGuarded() {
        assertEquals("-5", cell("-5"));
        assertEquals("-5,50", cell(new BigDecimal("-5.50")));
        assertEquals("-5", cell(-5));
    }

    @Example
    void aTabBehindItsGuardIsText() {
        assertEquals("\tB", Layout.plain("'\tB"));
        assertEquals("B", Layout.plain("\tB"));
        assertEquals("", Layout.plain("'\t"));
        assertEquals("'=x", Layout.plain(cell("'=x")));
    }

    /** A refused row given again means what it meant the first time. */
    @Example
    void aRefusedRowMeansTheSameAgain() {
        for (String cell : List.of("\tB", "'\tB", "=x", "'=x", "''=x", "-5", " =x", "B")) {
            assertEquals(Layout.plain(cell), Layout.plain(CsvLine.asGiven(List.of(cell))), cell);
        }
    }
}
