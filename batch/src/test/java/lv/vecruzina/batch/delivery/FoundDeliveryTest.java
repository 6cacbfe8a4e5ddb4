package lv.vecruzina.batch.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However its files lie in a delivery, each is read, and a delivery of none is said and moved on. */
class FoundDeliveryTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final String EMPLOYEES = "employee_no;given_name;family_name;profession\nD-1;Anna;Testa;psihologs\n";
    private static final String ONE_NEW = "applied 1 = 1 new 0 changed 0 unchanged 0 refused";

    private final Deliveries deliveries;
    private final Path inbox;

    FoundDeliveryTest(@TempDir Path root) {
        deliveries = new Deliveries(db, root);
        inbox = deliveries.folders.inbox();
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

    @ParameterizedTest
    @ValueSource(strings = {"./employees.csv", "././employees.csv", "./march/employees.csv", "march/./employees.csv"})
    void aPathFromTheFolderItselfIsNotHidden(String name) throws IOException {
        deliveries.giveZip("march.zip", name, EMPLOYEES).run();
        assertEquals(ONE_NEW, deliveries.result("employees.csv"));
        assertEquals(List.of(), names(inbox));
    }

    @Test
    void aFileInAFolderBesideALooseOneIsTakenByItsName() throws IOException {
        deliveries
                .giveZip("march.zip", "x/employees.csv", EMPLOYEES, "readme.txt", "left alone")
                .run();
        assertEquals(ONE_NEW, deliveries.result("employees.csv"));
        assertEquals("unknown", db.value("select state from care.delivery_file where name = 'readme.txt'"));
    }

    @Test
    void filesOfOneNameKeepTheirPathsAndAreReported() {
        deliveries
                .give("march", "x/employees.csv", EMPLOYEES, "y/Employees.csv", EMPLOYEES, "readme.txt", "left alone")
                .run();
        assertEquals(
                List.of("readme.txt unknown", "x/employees.csv unknown", "y/Employees.csv unknown"),
                db
                        .rows("select name || ' ' || state as said from care.delivery_file order by name collate \"C\"")
                        .stream()
                        .map(row -> row.get("said"))
                        .toList());
    }

    @Test
    void aDeliveryWithoutFilesIsSaidAndMovedOn() throws IOException {
        deliveries.giveZip("zip-hidden.zip", ".DS_Store", "x");
        deliveries.giveZip("zip-empty.zip");
        deliveries.give("hidden", ".DS_Store", "x");
        Files.createDirectories(inbox.resolve("empty"));
        Files.createDirectories(inbox.resolve("empty too/inside"));
        assertEquals(5, deliveries.run());
        assertEquals(List.of(), names(inbox));
        assertEquals(
                List.of("empty", "empty too", "hidden", "zip-empty.zip", "zip-hidden.zip"),
                names(deliveries.folders.done()));
        assertEquals(
                5L,
                db.value(
                        "select count(*) from care.delivery_file where state = 'unreadable' and message like 'Piegādē nav nevienas datnes.%'"));
    }

    @Test
    void whatIsStillBeingCopiedUnderAHiddenNameIsNotEmpty() throws IOException {
        deliveries.give("march", ".employees.csv.part", EMPLOYEES);
        assertEquals(0, deliveries.run());
        assertEquals(List.of("march"), names(inbox));
    }
}
