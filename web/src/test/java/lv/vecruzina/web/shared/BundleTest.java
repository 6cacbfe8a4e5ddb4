package lv.vecruzina.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text a user sees lies in both bundles, and nowhere else. */
class BundleTest {
    private static final Path BUNDLES = Path.of("src/main/resources/lv/vecruzina/web");
    private static final Pattern ON_PAGE = Pattern.compile("\\bm\\['([a-z_0-9.]+)'\\]|text\\.with\\('([a-z_0-9.]+)'");
    private static final Pattern COUNTED =
            Pattern.compile("(?:text\\.count\\(|Text\\.count\\()['\"]([a-z_0-9.]+)['\"]");
    private static final Pattern IN_CODE =
            Pattern.compile("\"((?:[a-z_0-9]+)\\.(?:[a-z_0-9]+)\\.(?:[a-z_0-9]+(?:\\.[a-z_0-9]+)*))\"");
    private static final Pattern VIOLATION = Pattern.compile("new RuleViolation\\(\\s*\"([^\"]+)\"");
    private static final Pattern CONSTRAINT = Pattern.compile("constraint\\s+=?\\s*'?([a-z_0-9]+)");
    private static final Pattern STEP = Pattern.compile("<step id=\"([a-z_]+)\"");
    private static final Pattern PARAMETER = Pattern.compile("(?m)^\\s+\\('([A-Z_0-9]+)'");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");

    private final Properties latvian = read(BUNDLES.resolve("messages_lv.properties"));
    private final Properties english = read(BUNDLES.resolve("messages_en.properties"));

    private static Properties read(Path file) {
        Properties bundle = new Properties();
        try (Reader reader = new StringReader(Pages.text(file))) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bundle;
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertEquals(
                String.join("\n", new TreeSet<>(latvian.stringPropertyNames())),
                String.join("\n", new TreeSet<>(english.stringPropertyNames())));
        for (String key : latvian.stringPropertyNames()) {
            assertFalse(
                    latvian.getProperty(key).isBlank()
                            || english.getProperty(key).isBlank(),
                    key);
            assertEquals(placeholders(latvian.getProperty(key)), placeholders(english.getProperty(key)), key);
        }
    }

    @Test
    void noKeyIsThereTwice() {
        for (String language : List.of("lv", "en")) {
            Set<String> seen = new HashSet<>();
            Pages.text(BUNDLES.resolve("messages_" + language + ".properties"))
                    .lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .forEach(key -> assertTrue(seen.add(key), language + " " + key));
        }
    }

    @Test
    void everyParameterOfTheLawHasItsName() {
        List<String> missing = new ArrayList<>();
        Path law = Path.of("../ejb/src/main/resources/db/care/R__legal_parameter.sql");
        for (String code : found(PARAMETER, Pages.text(law))) {
            miss(missing, law, "legal.code." + code);
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void whatAFileMayLackHasItsWordOnPaperToo() {
        Properties labels =
                read(Path.of("../reports/src/main/resources/lv/vecruzina/reports/shared/labels_lv.properties"));
        latvian.stringPropertyNames().stream()
                .filter(key -> key.startsWith("completeness.thing."))
                .forEach(key -> assertEquals(latvian.getProperty(key), labels.getProperty(key), key));
    }

    @Test
    void everyStepOfTheNightHasItsName() {
        List<String> missing = new ArrayList<>();
        Path night = Path.of("../batch/src/main/resources/META-INF/batch-jobs/nightly.xml");
        for (String step : found(STEP, Pages.text(night))) {
            miss(missing, night, "load.step." + step);
            if (step.startsWith("check_")) {
                miss(missing, night, "load.check." + step.substring("check_".length()));
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyKeyOfAPageIsInTheBundles() {
        List<String> missing = new ArrayList<>();
        for (Path page : Pages.all()) {
            for (String key : found(ON_PAGE, Pages.markup(page))) {
                miss(missing, page, key);
            }
            for (String key : found(COUNTED, Pages.markup(page))) {
                List.of(".zero", ".one", ".other").forEach(form -> miss(missing, page, key + form));
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyKeyOfTheCodeIsInTheBundles() {
        Set<String> features = new HashSet<>();
        latvian.stringPropertyNames().forEach(key -> features.add(key.substring(0, key.indexOf('.'))));
        features.removeAll(Set.of("jakarta", "primefaces"));
        List<String> missing = new ArrayList<>();
        for (Path file : Pages.code()) {
            String code = Pages.text(file);
            Set<String> counted = found(COUNTED, code);
            for (String key : found(IN_CODE, code)) {
                if (counted.contains(key)) {
                    List.of(".zero", ".one", ".other").forEach(form -> miss(missing, file, key + form));
                } else if (features.contains(key.substring(0, key.indexOf('.')))) {
                    miss(missing, file, key);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyRefusalHasItsSentence() {
        List<String> missing = new ArrayList<>();
        for (String module : List.of("../ejb", "../batch", "../reports", ".")) {
            for (Path file : Pages.files(Path.of(module, "src/main/java"), ".java")) {
                found(VIOLATION, Pages.text(file)).forEach(key -> miss(missing, file, "rule." + key));
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everySentenceOfAConstraintBelongsToOne() {
        Set<String> constraints = new HashSet<>();
        for (Path migration : Pages.files(Path.of("../ejb/src/main/resources/db"), ".sql")) {
            constraints.addAll(found(CONSTRAINT, Pages.text(migration)));
        }
        latvian.stringPropertyNames().stream()
                .filter(key -> key.startsWith("constraint."))
                .map(key -> key.substring("constraint.".length()))
                .forEach(name -> assertTrue(constraints.contains(name), name));
    }

    @Test
    void latvianCountsAsLatvianDoes() {
        Locale lv = Language.LATVIAN;
        assertEquals("one", Text.form(lv, 21));
        assertEquals("zero", Text.form(lv, 11));
        assertEquals("zero", Text.form(lv, 30));
        assertEquals("other", Text.form(lv, 22));
        assertEquals("other", Text.form(Locale.ENGLISH, 21));
    }

    private void miss(List<String> missing, Path file, String key) {
        if (!latvian.containsKey(key)) {
            missing.add(key + " of " + file.getFileName());
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    found.add(matcher.group(group));
                }
            }
        }
        return found;
    }

    private static Set<String> placeholders(String sentence) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(sentence);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
