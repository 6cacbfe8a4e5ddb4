package lv.vecruzina.wildfly.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the checked-in sample delivery promises to those who build on it. */
class SampleDeliveryTest {
    private static final Pattern CELL = Pattern.compile("(?:^|;)(\"[^\"]*+(?:\"\"[^\"]*+)*\"|[^;]*)");

    @Test
    void checkedInFilesAreWhatTheGeneratorMakes(@TempDir Path folder) throws IOException {
        new SampleDelivery().writeTo(folder);
        try (Stream<Path> made = Files.list(folder)) {
            List<Path> files = made.toList();
            assertEquals(18, files.size());
            for (Path file : files) {
                String name = file.getFileName().toString();
                assertArrayEquals(Files.readAllBytes(file), bytes(name), name);
            }
        }
    }

    @Test
    void everyRecommendationOfTheOmbudsmanIsThere() throws IOException {
        List<String> parts = rows("recommendations.csv").stream()
                .map(row -> row.get(1) + "/" + row.get(2))
                .toList();
        assertEquals(List.of("*/", "*1/1", "*1/2", "*2/", "*3/", "*4/", "*5/", "*6/", "*7/", "*8/"), parts);
    }

    @Test
    void onlyTheThirdRecommendationHasNoAnswer() throws IOException {
        List<String> unanswered = rows("recommendations.csv").stream()
                .filter(row -> row.get(9).isEmpty())
                .map(row -> row.get(1))
                .toList();
        assertEquals(List.of("*3"), unanswered);
    }

    /** Compared with the reply letter once, word for word; fingerprints of the texts without their blanks. */
    @Test
    void theAnswersAreThoseOfTheLetterInFull() throws Exception {
        Map<String, String> answers = new LinkedHashMap<>();
        for (List<String> row : rows("recommendations.csv")) {
            String words = row.get(9).replaceAll("\\s+", "");
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            answers.put(
                    row.get(1) + row.get(2),
                    row.get(9).length() + " " + HexFormat.of().formatHex(digest, 0, 6));
        }
        assertEquals(
                "{*=1387 cae3b161dd3a, *11=948 1c355b448933, *12=948 1c355b448933, *2=564 b3f0e5554e8c, *3=0 e3b0c44298fc,"
                        + " *4=1700 2c073e9c81ce, *5=2721 43e65d85dd9f, *6=1943 4310b77154b9, *7=866 6c471943b3e6,"
                        + " *8=1072 671edae45a87}",
                answers.toString());
    }

    @Test
    void theSevenServicesOfSeveralPayersAreThere() throws IOException {
        Map<String, Long> services = rows("placements.csv").stream()
                .collect(Collectors.groupingBy(row -> row.get(2), Collectors.counting()));
        for (String service : List.of("DAC", "RESPITE", "REHAB", "WORKSHOP", "HALFWAY", "LONGTERM", "CRISIS")) {
            assertTrue(services.getOrDefault(service, 0L) >= 5, service + " in " + services);
        }
        assertTrue(
                rows("placements.csv").stream()
                                .map(row -> row.get(12))
                                .distinct()
                                .count()
                        >= 5,
                "payers");
    }

    /** A spoiled row may lie outside: it is there to be refused. */
    @Test
    void theRecordsSpanFifteenMonthsToTheBusinessDay() throws IOException {
        for (var file : Map.of("attendance.csv", 1, "sessions.csv", 2).entrySet()) {
            List<String> days = rows(file.getKey()).stream()
                    .map(row -> row.get(file.getValue()))
                    .filter(day -> day.matches("\\d{4}-\\d\\d-\\d\\d"))
                    .sorted()
                    .toList();
            assertEquals("2026-03-31", days.get(days.size() - 1), file.getKey());
            assertTrue(
                    days.stream().filter(day -> day.compareTo("2025-01-01") < 0).count() <= 1, file.getKey());
            assertEquals(
                    15,
                    days.stream()
                            .filter(day -> day.compareTo("2025-01-01") >= 0)
                            .map(day -> day.substring(0, 7))
                            .distinct()
                            .count(),
                    file.getKey());
        }
    }

    @Test
    void everyCommitmentServesARecommendationPart() throws IOException {
        Set<String> parts = rows("recommendations.csv").stream()
                .map(row -> row.get(1) + "/" + row.get(2))
                .collect(Collectors.toSet());
        List<List<String>> commitments = rows("commitments.csv");
        assertTrue(parts.containsAll(
                commitments.stream().map(row -> row.get(1) + "/" + row.get(2)).toList()));
        assertEquals(
                List.of("2026-03-31"),
                commitments.stream()
                        .map(row -> row.get(6))
                        .filter(due -> !due.isEmpty())
                        .toList(),
                "the letter gives one due date: līdz martam");
    }

    @Test
    void noTwoPeopleShareANameOrAPersonalCode() throws IOException {
        List<List<String>> people = rows("clients.csv").stream()
                .filter(row -> !row.get(0).startsWith("V-9"))
                .toList();
        Set<String> names = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (List<String> person : people) {
            assertTrue(names.add(person.get(1) + " " + person.get(2)), person.get(0));
            assertTrue(person.get(3).isEmpty() || codes.add(person.get(3)), person.get(0));
        }
        assertTrue(people.size() >= 85 && people.size() <= 95, "about 90 clients");
    }

    @Test
    void noPersonOfTheLetterIsNamed() throws IOException {
        for (String name : List.of("clients.csv", "employees.csv", "recommendations.csv", "commitments.csv")) {
            assertFalse(new String(bytes(name), StandardCharsets.UTF_8).contains("Teirumniek"), name);
        }
    }

    /** The rows below the header, their cells unquoted; only records end with CRLF, lines inside a cell with LF. */
    private static List<List<String>> rows(String name) throws IOException {
        String csv = new String(bytes(name), StandardCharsets.UTF_8);
        return Arrays.stream(csv.split("\r\n"))
                .skip(1)
                .map(SampleDeliveryTest::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        return CELL.matcher(line)
                .results()
                .map(cell -> cell.group(1))
                .map(cell -> cell.startsWith("\"")
                        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                        : cell)
                .toList();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream file = SampleDeliveryTest.class.getResourceAsStream("/sample/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }
}
