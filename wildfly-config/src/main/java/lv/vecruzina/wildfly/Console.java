package lv.vecruzina.wildfly;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the server has printed since its start. */
record Console(Path file) {
    private static final String FIRST_ADMINISTRATOR = "FIRST ADMINISTRATOR ";
    private static final String SAMPLE_USERS_DISABLED = "SAMPLE USERS DISABLED ";

    List<String> lastLines(int count) throws IOException {
        List<String> lines = lines();
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }

    /** The one-time code of the first administrator, as the application printed it; empty if it made none. */
    Optional<String> firstAdministrator() throws IOException {
        return lastAfter(FIRST_ADMINISTRATOR);
    }

    /** Who was disabled because they still had the sample's password; empty if nobody was. */
    Optional<String> sampleUsersDisabled() throws IOException {
        return lastAfter(SAMPLE_USERS_DISABLED);
    }

    private Optional<String> lastAfter(String words) throws IOException {
        return lines().stream()
                .filter(line -> line.contains(words))
                .map(line -> line.substring(line.indexOf(words)))
                .reduce((earlier, later) -> later);
    }

    /** The last warnings and errors, for a reader who wants the cause. */
    List<String> lastComplaints(int count) throws IOException {
        List<String> complaints = lines().stream()
                .filter(line -> line.contains(" WARN ") || line.contains(" ERROR "))
                .toList();
        return complaints.subList(Math.max(0, complaints.size() - count), complaints.size());
    }

    /** Any byte is a character here: a log must be readable even when the server was killed inside a letter. */
    private List<String> lines() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        return new String(Files.readAllBytes(file), Charset.defaultCharset())
                .lines()
                .toList();
    }
}
