package lv.vecruzina.wildfly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    private final Path data;
    private final int port;
    private final List<String> told = new ArrayList<>();

    EmbeddedDatabaseTest(@TempDir Path temporary) throws Exception {
        data = Files.createDirectories(temporary.resolve("folder with a blank"));
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    @Test
    void writesThroughToTheDiskAndKeepsItsDataAndAsksForAPassword() throws Exception {
        try (var embedded = EmbeddedDatabase.start(data, port, told::add)) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertEquals("on", value(embedded.database(), "show " + setting));
            }
            assertEquals("Ā", value(embedded.database(), "select upper('ā')"));
            assertEquals("vecruzina", value(embedded.database(), "select current_database()"));
            value(embedded.database(), "create table kept(n int); select 1");
            var stranger = new Database(embedded.database().url(), "vecruzina", "guessed");
            assertThrows(SQLException.class, stranger::connect);
            embedded.database().check();
        }
        assertFalse(Files.exists(EmbeddedDatabase.folder(data).resolve("postmaster.pid")));
        try (var again = EmbeddedDatabase.start(data, port, told::add)) {
            assertEquals("kept", value(again.database(), "select to_regclass('kept')"));
        }
    }

    @Test
    void anOrphanOfAKilledLauncherIsStoppedBeforeTheNextStart() throws Exception {
        EmbeddedDatabase orphan = EmbeddedDatabase.start(data, port, told::add);
        value(orphan.database(), "create table kept(n int); select 1");
        try (Connection idle = orphan.database().connect()) {
            assertTrue(idle.isValid(1));
            new Leftovers(data, told::add).stop();
        }
        assertTrue(told.stream().anyMatch(line -> line.contains("A database of an earlier run")), told.toString());
        assertThrows(SQLException.class, () -> orphan.database().connect());
    }

    @Test
    void aFirstStartKilledHalfWayIsSetAsideAndBegunAnew() throws Exception {
        Path half = Files.createDirectories(EmbeddedDatabase.folder(data));
        Files.writeString(half.resolve("postgresql.conf"), "");
        try (var embedded = EmbeddedDatabase.start(data, port, told::add)) {
            assertEquals("1", value(embedded.database(), "select 1"));
        }
        try (var files = Files.list(data)) {
            assertTrue(files.anyMatch(file -> file.getFileName().toString().startsWith("pg.unfinished-")));
        }
    }

    private static String value(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
