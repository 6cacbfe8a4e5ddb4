package lv.vecruzina.wildfly;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the caller is told, and what the exit status rests on: a failure here ends the build. */
class LauncherTest {
    private final Path root;

    LauncherTest(@TempDir Path root) {
        this.root = root;
    }

    @Test
    void oneRunEndsWellOnlyIfItsNightWasPublished() {
        assertDoesNotThrow(() -> Launcher.require(new Night.Outcome("published", "")));
        var held = assertThrows(RunFailure.class, () -> Launcher.require(new Night.Outcome("held", "a check found 3")));
        assertTrue(held.getMessage().contains("held, a check found 3"), held.getMessage());
        assertThrows(RunFailure.class, () -> Launcher.require(new Night.Outcome("failed", "")));
        assertThrows(RunFailure.class, () -> Launcher.require(null));
    }

    @Test
    void aDatabaseOlderThan15IsRefusedInOneLine() {
        var database = new Database("jdbc:postgresql://db/x", "u", "p");
        assertDoesNotThrow(() -> database.refuseOlder(15));
        var refused = assertThrows(RunFailure.class, () -> database.refuseOlder(14));
        assertEquals(
                "The database at jdbc:postgresql://db/x is PostgreSQL 14; at least 15 is needed.",
                refused.getMessage());
    }

    @Test
    void withoutTheSampleTheConsoleGivesTheCodeOnce() throws Exception {
        List<String> first =
                users(Map.of("run.sample", "false"), "INFO FIRST ADMINISTRATOR user=administrator code=K7P2-9QXM");
        assertEquals(
                List.of(
                        "FIRST ADMINISTRATOR user=administrator code=K7P2-9QXM (log in with it once and choose a password)"),
                first);
        assertEquals(List.of("Users:     those made before"), users(Map.of("run.sample", "false"), ""));
    }

    @Test
    void sampleUsersAreListedAndOverOtherDeliveriesTheConsoleWarns() throws Exception {
        List<String> sample = users(Map.of(), "");
        assertEquals(1 + SampleUsers.ALL.size(), sample.size());
        assertFalse(String.join("", sample).contains("WARNING"));
        List<String> own = users(Map.of("run.inbox", "."), "");
        assertTrue(own.containsAll(sample), own.toString());
        assertTrue(String.join("", own).contains("EVERYBODY KNOWS the password"), own.toString());
    }

    private List<String> users(Map<String, String> properties, String printed) throws Exception {
        Path log = root.resolve("console.log");
        Files.writeString(log, printed);
        return ReadyReport.users(RunOptions.of(root, root, properties, Map.of()), new Console(log));
    }
}
