package lv.vecruzina.batch.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The folders beside a named inbox may hold what is not the system's: it stays as it is. */
class InboxTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Instant RECEIVED = Instant.parse("2026-04-01T01:00:00Z");
    private static final String EMPLOYEES = "employee_no;given_name;family_name;profession\nD-1;Anna;Testa;psihologs\n";

    private final Deliveries deliveries;
    private final Path inbox;
    private final Path done;

    InboxTest(@TempDir Path root) {
        deliveries = new Deliveries(db, root);
        inbox = deliveries.folders.inbox();
        done = deliveries.folders.done();
    }

    @BeforeEach
    void startOver() {
        db.update("truncate care.delivery, care.employee cascade");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static void old(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(RECEIVED.minusSeconds(90 * 86_400)));
    }

    @Test
    void onlyWhatTheSystemPutIntoDoneIsEmptied() throws IOException {
        Files.createDirectories(done.resolve("photos"));
        Files.writeString(done.resolve("photos/one.jpg"), "x");
        Files.createDirectories(done.resolve("march"));
        Files.writeString(done.resolve("march/letter.txt"), "x");
        Files.writeString(done.resolve("letter.txt"), "x");
        for (Path foreign : List.of(done.resolve("photos"), done.resolve("march"), done.resolve("letter.txt"))) {
            old(foreign);
        }
        Files.setPosixFilePermissions(done, PosixFilePermissions.fromString("rwxr-xr-x"));

        Files.createSymbolicLink(done.resolve("link"), done.resolve("nowhere"));

        deliveries.at(RECEIVED).give("march", "employees.csv", EMPLOYEES).run();
        deliveries.give("again", "employees.csv", EMPLOYEES).run();
        Files.writeString(inbox.resolve("bad.zip"), "no archive");
        deliveries.giveZip("april.zip", "employees.csv", EMPLOYEES.replace("D-1", "D-2"));
        Files.createDirectories(inbox.resolve("empty"));
        deliveries.run();
        assertEquals(9, names(done).size());
        deliveries.at(RECEIVED.plusSeconds(31 * 86_400)).run();
        assertEquals(List.of("letter.txt", "link", "march", "photos"), names(done));
        assertEquals("rwxr-xr-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(done)));
    }

    @Test
    void whatIsNoDeliveryIsLeftAloneAndSaid(@TempDir Path elsewhere) throws IOException {
        List<LogRecord> said = new ArrayList<>();
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord line) {
                said.add(line);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Files.createDirectories(inbox);
        Files.writeString(inbox.resolve("Anna Testa.xlsx"), "x");
        Files.createSymbolicLink(
                inbox.resolve("employees.csv"), Files.writeString(elsewhere.resolve("employees.csv"), EMPLOYEES));
        Files.writeString(inbox.resolve(".hidden"), "x");
        Files.writeString(inbox.resolve("clients.csv.part"), "x");
        Logger log = Logger.getLogger(Inbox.class.getName());
        log.addHandler(listening);
        try {
            assertEquals(0, deliveries.run());
        } finally {
            log.removeHandler(listening);
        }
        assertEquals(List.of(".hidden", "Anna Testa.xlsx", "clients.csv.part", "employees.csv"), names(inbox));
        assertEquals(1, said.size());
        assertEquals("2", String.valueOf(said.get(0).getParameters()[0]), "counted, for a name may be a person's");
    }
}
