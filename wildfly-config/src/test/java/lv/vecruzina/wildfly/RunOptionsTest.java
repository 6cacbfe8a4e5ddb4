package lv.vecruzina.wildfly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunOptionsTest {
    /** 00:30 of 2 July in Riga, still 1 July in Greenwich. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T21:30:00Z"), ZoneOffset.UTC);

    private static final Map<String, String> DATABASE =
            Map.of("DATABASE_URL", "jdbc:postgresql://db:5432/x", "DATABASE_USER", "u", "DATABASE_PASSWORD", "p");

    private final Path root;

    RunOptionsTest(@TempDir Path root) {
        this.root = root;
    }

    private RunOptions options(Map<String, String> properties) {
        return RunOptions.of(root, root, properties, Map.of());
    }

    @Test
    void withoutOptionsTheSampleNightIsRunUnderVar() {
        RunOptions options = options(Map.of("java.version", "17"));
        assertEquals(root.resolve("var"), options.data());
        assertEquals(root.resolve("var/outbox"), options.outbox());
        assertEquals(8080, options.httpPort());
        assertTrue(options.loadsSample());
        assertEquals(LocalDate.of(2026, 3, 31), options.businessDate(CLOCK));
    }

    @Test
    void relativeFoldersAreResolvedAgainstTheFolderOfTheCaller() throws Exception {
        Path caller = Files.createDirectories(root.resolve("called from"));
        Files.createDirectories(caller.resolve("in box"));
        RunOptions options = RunOptions.of(
                root, caller, Map.of("run.inbox", "in box", "run.outbox", "../out", "run.data", "d"), Map.of());
        assertEquals(caller.resolve("in box"), options.inboxFolder());
        assertEquals(root.resolve("out"), options.outbox());
        assertEquals(caller.resolve("d"), options.data());
    }

    @Test
    void anInboxReplacesTheSampleAndItsNightIsYesterdayInRiga() {
        RunOptions options = options(Map.of("run.inbox", "."));
        assertFalse(options.loadsSample());
        assertEquals(LocalDate.of(2026, 7, 1), options.businessDate(CLOCK));
        assertEquals(
                LocalDate.of(2026, 3, 31),
                options(Map.of("run.inbox", ".", "run.asOf", "2026-03-31")).businessDate(CLOCK));
    }

    @Test
    void anEmptyStartRunsNoNight() {
        RunOptions options = options(Map.of("run.sample", "false"));
        assertFalse(options.sample());
        assertNull(options.businessDate(CLOCK));
    }

    @Test
    void theSampleIsNeverLoadedIntoAnExistingDatabase() {
        RunOptions options = RunOptions.of(root, root, Map.of("run.sample", "true"), DATABASE);
        assertFalse(options.sample());
        assertFalse(options.loadsSample());
        assertEquals(new Database("jdbc:postgresql://db:5432/x", "u", "p"), options.existing());
    }

    @Test
    void whatMakesNoSenseIsRefusedInOneLine() {
        assertRefused(Map.of("run.asof", "2026-03-31"), "run.asof");
        assertRefused(Map.of("run.asOf", "31.03.2026"), "31.03.2026");
        assertRefused(Map.of("run.httpPort", "70000"), "run.httpPort=70000");
        assertRefused(Map.of("run.dbPort", "none"), "run.dbPort=none");
        assertRefused(Map.of("run.once", "yes"), "run.once=yes");
        assertRefused(Map.of("run.inbox", "missing"), "missing");
    }

    @Test
    void aDatabaseAddressNeedsTheFormOfJdbcAndALogin() {
        Map<String, String> form = Map.of("DATABASE_URL", "postgres://u:p@db/x");
        Map<String, String> login = Map.of("DATABASE_URL", "jdbc:postgresql://db/x");
        assertThrows(RunFailure.class, () -> RunOptions.of(root, root, Map.of(), form));
        assertThrows(RunFailure.class, () -> RunOptions.of(root, root, Map.of(), login));
    }

    private void assertRefused(Map<String, String> properties, String named) {
        var failure = assertThrows(RunFailure.class, () -> options(properties));
        assertTrue(failure.getMessage().contains(named), failure.getMessage());
        assertEquals(1, failure.getMessage().lines().count());
    }
}
