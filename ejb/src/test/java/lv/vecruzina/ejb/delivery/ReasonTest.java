package lv.vecruzina.ejb.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ReasonTest {
    private static Properties bundle(String language) throws IOException {
        Properties sentences = new Properties();
        try (InputStream found = Reason.class.getResourceAsStream("refusal_" + language + ".properties")) {
            sentences.load(new InputStreamReader(java.util.Objects.requireNonNull(found), StandardCharsets.UTF_8));
        }
        return sentences;
    }

    @Test
    void bothLanguagesHaveEverySentenceWithTheSamePlaces() throws IOException {
        Properties latvian = bundle("lv");
        Properties english = bundle("en");
        assertEquals(latvian.keySet(), english.keySet());
        for (String code : latvian.stringPropertyNames()) {
            assertTrue(code.matches("[a-z][a-z0-9_]*"), code);
            for (int i = 0; i < 3; i++) {
                String place = "{" + i + "}";
                assertEquals(
                        latvian.getProperty(code).contains(place),
                        english.getProperty(code).contains(place),
                        code + place);
            }
        }
    }

    @Test
    void everySentenceFillsIn() throws IOException {
        for (String code : bundle("lv").stringPropertyNames()) {
            Reason reason = Reason.of(code, "viens", 2026, "trīs");
            assertFalse(reason.latvian().contains("{") || reason.english().contains("{"), code);
            assertFalse(reason.english().contains("''"), code);
        }
    }

    @Test
    void theLanguageOfTheServerDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertEquals(
                    "Summa nevar būt negatīva. Izlabojiet to.",
                    Reason.of("negative").latvian());
            Locale.setDefault(Locale.forLanguageTag("lv"));
            assertEquals(
                    "The amount must not be negative. Mend it.",
                    Reason.of("negative").english());
        } finally {
            Locale.setDefault(before);
        }
    }
}
