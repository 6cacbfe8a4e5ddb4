package lv.vecruzina.ejb.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaGuardTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=1+1, '=1+1",
                "+371 200, '+371 200",
                "-, '-",
                "@a, '@a",
                "'=x, ''=x",
                "-5, -5",
                "+3.25, +3.25",
                "-107,-107",
                "a=b, a=b",
                "'a, 'a"
            })
    void whatWouldRunGetsAGuardAndNumbersNever(String text, String guarded) {
        assertEquals(guarded, FormulaGuard.on(text));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"'=x, =x", "''=x, '=x", "'x, 'x", "', '", "'-5, -5"})
    void theGuardComesOff(String guarded, String text) {
        assertEquals(text, FormulaGuard.off(guarded));
    }

    @Property
    void onAndOffGivesTheSameTextWhichNeverRuns(@ForAll("texts") String text) {
        String guarded = FormulaGuard.on(text);
        assertEquals(text, FormulaGuard.off(guarded));
        assertFalse(guarded.matches("(?s)[=@\t].*"), guarded);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("'=+-@\t1,x\n").ofMaxLength(5);
    }
}
