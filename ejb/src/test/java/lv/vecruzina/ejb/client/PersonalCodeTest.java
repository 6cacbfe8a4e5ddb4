package lv.vecruzina.ejb.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalCodeTest {
    private static PersonalCode code(String written) {
        return PersonalCode.read(written).orElseThrow();
    }

    @Test
    void theExampleOfTheLawIsWellFormed() {
        PersonalCode code = code("161175-19997");
        assertTrue(code.isOldForm() && code.isPossible() && code.checkDigitHolds());
        assertEquals(Optional.of(LocalDate.of(1975, 11, 16)), code.birthDate());
        assertFalse(code.contradicts(LocalDate.of(1975, 11, 16)));
        assertTrue(code.contradicts(LocalDate.of(1875, 11, 16)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"161175-19990", "161175-19991", "161175-19998"})
    void anotherLastDigitDoesNotHold(String written) {
        assertFalse(code(written).checkDigitHolds());
    }

    @ParameterizedTest
    @CsvSource({
        "290224-29990, true",
        "290223-29990, false",
        "310414-29990, false",
        "000114-29990, false",
        "010114-39990, false",
        "311299-09990, true",
        "310114-29990, true"
    })
    void aCodeOfTheOldFormHoldsADate(String written, boolean possible) {
        assertEquals(possible, code(written).isPossible());
    }

    @ParameterizedTest
    @ValueSource(strings = {"32", "33", "34", "35", "36", "37", "38", "39"})
    void ofTheNewFormOnlyTheFormatIsChecked(String beginning) {
        PersonalCode code = code(beginning + "9999-00001");
        assertFalse(code.isOldForm());
        assertTrue(code.isPossible() && code.checkDigitHolds());
        assertFalse(code.contradicts(LocalDate.of(2014, 5, 6)));
    }

    @Test
    void thirtyOneIsADayAndFortyIsNothing() {
        assertTrue(code("310114-29990").isOldForm());
        assertTrue(code("409999-00001").isOldForm());
        assertFalse(code("409999-00001").isPossible());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "161175",
                "161175-1999",
                "161175-199977",
                "161175 19997",
                "16117519997x",
                "1611751-9997",
                "١٦١١٧٥-١٩٩٩٧"
            })
    void whatHasNotElevenDigitsIsNoCode(String written) {
        assertEquals(Optional.empty(), PersonalCode.read(written));
    }

    @Test
    void theHyphenIsOnlyWritten() {
        assertEquals(code("161175-19997"), code(" 16117519997 "));
        assertEquals("161175-19997", code("16117519997").written());
        assertFalse(code("161175-19997").toString().contains("1611"));
    }

    @Test
    void theCipherIsAnotherEachTimeAndTheHashTheSame() {
        PersonalCodeCipher cipher = new PersonalCodeCipher(new byte[PersonalCodeCipher.KEY_BYTES]);
        PersonalCode code = code("161175-19997");
        byte[] first = cipher.encrypt(code);
        byte[] second = cipher.encrypt(code);
        assertFalse(Arrays.equals(first, second));
        assertEquals(code, cipher.decrypt(first));
        assertEquals(code, cipher.decrypt(second));
        assertArrayEquals(cipher.hash(code), cipher.hash(code("16117519997")));
        first[first.length - 1] ^= 1;
        assertThrows(IllegalStateException.class, () -> cipher.decrypt(first), "altered");
    }

    @Test
    void otherKeysNeitherReadNorFind() {
        byte[] keys = new byte[PersonalCodeCipher.KEY_BYTES];
        PersonalCodeCipher cipher = new PersonalCodeCipher(keys);
        Arrays.fill(keys, (byte) 1);
        PersonalCodeCipher other = new PersonalCodeCipher(keys);
        PersonalCode code = code("161175-19997");
        assertThrows(IllegalStateException.class, () -> other.decrypt(cipher.encrypt(code)));
        assertFalse(Arrays.equals(cipher.hash(code), other.hash(code)));
    }

    @Test
    void keysAreMadeOnFirstUseForTheirOwnerAloneAndStay(@TempDir Path data) throws IOException {
        PersonalCode code = code("161175-19997");
        byte[] hash = PersonalCodeKeys.cipher(data, null).hash(code);
        assertArrayEquals(hash, PersonalCodeKeys.cipher(data, " ").hash(code));
        Path file = data.resolve("keys/personal-code.key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys"))));
        try (var files = Files.list(data.resolve("keys"))) {
            assertEquals(1, files.count(), "nothing is left aside");
        }
    }

    @Test
    void keysMayComeFromTheEnvironment(@TempDir Path data) throws IOException {
        byte[] keys = new byte[PersonalCodeCipher.KEY_BYTES];
        PersonalCode code = code("161175-19997");
        String given = Base64.getEncoder().encodeToString(keys);
        assertArrayEquals(
                new PersonalCodeCipher(keys).hash(code),
                PersonalCodeKeys.cipher(data, given).hash(code));
        assertFalse(Files.exists(data.resolve("keys")));
        assertThrows(IllegalArgumentException.class, () -> PersonalCodeKeys.cipher(data, "c2hvcnQ="));
    }
}
