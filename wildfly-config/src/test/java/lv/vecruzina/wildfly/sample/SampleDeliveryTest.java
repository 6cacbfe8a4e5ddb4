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
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
