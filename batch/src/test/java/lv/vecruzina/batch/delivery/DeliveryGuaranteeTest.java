package lv.vecruzina.batch.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the import format guarantees of a delivery as a whole. */
class DeliveryGuaranteeTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final String EMPLOYEES =
            "employee_no;given_name;family_name;profession\nD-1;Anna;Testa;psihologs\nD-2;;Testa;p\n";

    private final Deliveries deliveries;
    private final Path inbox;
    private final Path done;

    DeliveryGuaranteeTest(@TempDir Path root) {
        deliveries = new Deliveries(db, root);
        inbox = deliveries.folders.inbox();
        done = deliveries.folders.done();
    }

    @BeforeEach
    void startOver() {
        db.update("truncate care.delivery, care.employee, care.client cascade");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void aDeliveryIsAppliedOnceAndMovedToDone() throws IOException {
        assertEquals(1, deliveries.give("march", "employees.csv", EMPLOYEES).run());
        assertEquals(List.of(), names(inbox));
        assertEquals(List.of("march"), names(done));
        assertEquals(inbox.getParent(), done.getParent());
        assertEquals(
                1L,
                db.value("select count(*) from care.delivery where applied_at is not null and moved_at is not null"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"march", "another name"})
    void theSameContentGivenAgainChangesNothing(String name) throws IOException {
        deliveries.give("march", "employees.csv", EMPLOYEES).run();
        db.update("update care.employee set given_name = 'Changed since'");
        Object history = db.value("select count(*) from care.history where table_name not like 'delivery%'");
        assertEquals(0, deliveries.give(name, "employees.csv", EMPLOYEES).run());
        assertEquals("Changed since", db.value("select given_name from care.employee"));
        assertEquals(history, db.value("select count(*) from care.history where table_name not like 'delivery%'"));
        assertEquals(1L, db.value("select count(*) from care.delivery where given_again_at is not null"));
        assertEquals(List.of(), names(inbox));
        assertEquals(2, names(done).size());
    }

    @Test
    void theSameContentAsArchiveIsTheSameDelivery() throws IOException {
        deliveries.give("march", "employees.csv", EMPLOYEES).run();
        assertEquals(
                0,
                deliveries
                        .giveZip("april.zip", "april/employees.csv", EMPLOYEES)
                        .run());
        assertEquals(List.of("april.zip", "march"), names(done));
    }

    @Test
    void otherContentUnderTheSameNameIsAnotherDeliveryAndKeepsTheEarlierRefusedRows() throws IOException {
        deliveries.give("march", "employees.csv", EMPLOYEES).run();
        assertEquals(
                1,
                deliveries
                        .give("march", "employees.csv", EMPLOYEES.replace("D-2", "D-3"))
                        .run());
        assertTrue(deliveries.refusedFile("march", "employees.refused.csv").contains("D-3"));
        assertEquals(2, names(deliveries.folders.imports()).size());
        assertEquals(2, names(done).size());
    }

    @Test
    void foldersAreReadableByTheOwnerAlone() throws IOException {
        Path folder = Files.createDirectories(inbox.resolve("march"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.createDirectories(done);
        Files.setPosixFilePermissions(done, PosixFilePermissions.fromString("rwxr-xr-x"));
        deliveries.give("march", "employees.csv", EMPLOYEES).run();
        Path imports = deliveries.folders.imports();
        for (Path closed : List.of(done, done.resolve("march"), imports, imports.resolve("march"))) {
            assertEquals("rwx------", permissions(closed), closed.toString());
        }
        assertEquals("rw-------", permissions(done.resolve("march/employees.csv")));
        assertEquals("rw-------", permissions(imports.resolve("march/employees.refused.csv")));
    }

    @Test
    void importedAndRefusedFilesAreEmptiedAfterThirtyDays() throws IOException {
        Instant received = Instant.parse("2026-04-01T01:00:00Z");
        deliveries.at(received).give("march", "employees.csv", EMPLOYEES).run();
        deliveries.at(received.plusSeconds(30 * 86_400)).run();
        assertEquals(List.of("march"), names(done));
        assertEquals(1L, db.value("select count(*) from care.delivery_row"));
        deliveries.at(received.plusSeconds(30 * 86_400 + 1)).run();
        assertEquals(List.of(), names(done));
        assertEquals(List.of(), names(deliveries.folders.imports()));
        assertEquals(0L, db.value("select count(*) from care.delivery_row"));
        assertEquals(1L, db.value("select count(*) from care.delivery where cleared_at is not null"));
        assertEquals("applied 2 = 1 new 0 changed 0 unchanged 1 refused", deliveries.result("employees.csv"));
        assertEquals(0, deliveries.give("march", "employees.csv", EMPLOYEES).run(), "still known by its content");
    }

    @Test
    void theDaysAreAParameter() throws IOException {
        Instant received = Instant.parse("2026-04-01T01:00:00Z");
        db.update(
                "insert into care.legal_parameter (code, valid_from, value, source, verified) values ('IMPORT_KEPT_DAYS', '2026-01-01', 5, 'Rīkojums', true)");
        deliveries.at(received).give("march", "employees.csv", EMPLOYEES).run();
        deliveries.at(received.plusSeconds(5 * 86_400 + 1)).run();
        db.update("delete from care.legal_parameter where code = 'IMPORT_KEPT_DAYS' and valid_from = '2026-01-01'");
        assertEquals(List.of(), names(done));
    }

    @Test
    void filesOfOtherNamesAreReportedOnceAndLeftAlone() throws IOException {
        String anything = "anything";
        deliveries.give("march", "piezīmes.csv", anything, "foto.png", anything).run();
        deliveries.run();
        assertEquals(
                "[{name=foto.png, state=unknown}, {name=piezīmes.csv, state=unknown}]",
                db.rows("select name, state from care.delivery_file order by id")
                        .toString());
        assertEquals(anything, Files.readString(done.resolve("march/piezīmes.csv")));
    }

    @Test
    void filesAreReadInTheirOrderWhateverTheyAreCalled() {
        deliveries
                .give(
                        "march",
                        "Attendance.CSV",
                        "placement_no;date;status\nP-1;2026-01-05;present\n",
                        "PLACEMENTS.csv",
                        "placement_no;client_no;service;started_on;payer\nP-1;K-1;DAC;2026-01-05;Ludzas novads\n",
                        "clients.csv",
                        Deliveries.CLIENTS + "\nK-1;Anna;Testa;2014-05-06;F;Ludzas novads\n")
                .run();
        assertEquals("applied 1 = 1 new 0 changed 0 unchanged 0 refused", deliveries.result("Attendance.CSV"));
    }

    @Test
    void aMendedFileIsReadAfterTheFileItselfAndBothGiveTheirRefusedRowsBack() throws IOException {
        deliveries
                .give("march", "employees.refused.csv", EMPLOYEES.replace("Anna", "Ilze"), "employees.csv", EMPLOYEES)
                .run();
        assertEquals("Ilze", db.value("select given_name from care.employee"));
        assertEquals(
                List.of("employees.refused.csv", "employees.refused.refused.csv"),
                names(deliveries.folders.imports().resolve("march")));
    }

    @Test
    void looseFilesAreOneDelivery() throws IOException {
        Files.createDirectories(inbox);
        Files.writeString(inbox.resolve("employees.csv"), EMPLOYEES);
        Files.writeString(inbox.resolve("tariffs.csv"), "service;valid_from;amount_eur\nDAC;2026-01-01;1\n");
        Files.writeString(inbox.resolve("readme.txt"), "left alone");
        assertEquals(1, deliveries.run());
        assertEquals(List.of("readme.txt"), names(inbox));
        assertEquals(List.of("inbox-20260401-040000"), names(done));
        assertEquals(1L, db.value("select count(*) from care.tariff"));
    }

    @Test
    void whatIsStillBeingCopiedIsNotThereYet() throws IOException {
        deliveries.give("march", "employees.csv", EMPLOYEES, "clients.csv.part", "");
        deliveries.give("april.part", "employees.csv", EMPLOYEES);
        deliveries.give(".may", "employees.csv", EMPLOYEES);
        Files.writeString(inbox.resolve("june.zip.tmp"), "");
        assertEquals(0, deliveries.run());
        assertEquals(List.of(".may", "april.part", "june.zip.tmp", "march"), names(inbox));
        Files.delete(inbox.resolve("march/clients.csv.part"));
        assertEquals(1, deliveries.run());
    }

    @Test
    void anArchiveIsReadInPlace() throws IOException {
        deliveries
                .giveZip(
                        "march.zip",
                        "top/employees.csv",
                        EMPLOYEES,
                        "top/.DS_Store",
                        "x",
                        "__MACOSX/top/._employees.csv",
                        "x")
                .run();
        assertEquals("applied 2 = 1 new 0 changed 0 unchanged 1 refused", deliveries.result("employees.csv"));
        assertTrue(deliveries.refusedFile("march", "employees.refused.csv").contains("D-2"));
        assertEquals(List.of("march.zip"), names(done));
        assertEquals("rw-------", permissions(done.resolve("march.zip")));
    }

    private void assertArchiveRefused(String message) throws IOException {
        deliveries.give("other", "employees.csv", EMPLOYEES);
        assertEquals(2, deliveries.run(), "the other delivery goes on");
        assertEquals(
                message,
                String.valueOf(db.value("select message from care.delivery_file where name = 'bad.zip'"))
                        .split("\\. ")[0]);
        assertEquals("unreadable 0 = 0 new 0 changed 0 unchanged 0 refused", deliveries.result("bad.zip"));
        assertEquals(0L, db.value("select count(*) from care.tariff"), "nothing of it enters");
        assertEquals(List.of("bad.zip", "other"), names(done));
        assertFalse(Files.exists(inbox.getParent().resolve("tariffs.csv")));
        db.update("truncate care.tariff");
    }

    private static final String TARIFFS = "service;valid_from;amount_eur\nDAC;2026-01-01;1\n";

    @ParameterizedTest
    @ValueSource(
            strings = {"../tariffs.csv", "a/../../tariffs.csv", "/tmp/tariffs.csv", "..\\tariffs.csv", "C:\\tariffs.csv"
            })
    void anArchiveThatClimbsOutOfItsFolderIsRefusedWhole(String name) throws IOException {
        db.update("truncate care.tariff");
        deliveries.giveZip("bad.zip", "tariffs.csv", TARIFFS, name, TARIFFS);
        assertArchiveRefused("Arhīvā ir ceļš, kas ved ārpus tā mapes");
    }

    @Test
    void anArchiveThatExplodesIsRefusedWhole() throws IOException {
        db.update("truncate care.tariff");
        deliveries.giveZip("bad.zip", "tariffs.csv", TARIFFS, "clients.csv", "0".repeat(60 << 20));
        assertArchiveRefused("Arhīvs izpletas lielāks, nekā atļauts");
    }

    @Test
    void anArchiveThatLiesAboutItsSizeIsRefusedWhole() throws IOException {
        db.update("truncate care.tariff");
        deliveries.giveZip("bad.zip", "tariffs.csv", TARIFFS, "clients.csv", "0".repeat(60 << 20));
        Path zip = inbox.resolve("bad.zip");
        byte[] bytes = Files.readAllBytes(zip);
        int entry = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        bytes[entry + 24] = 100;
        bytes[entry + 25] = bytes[entry + 26] = bytes[entry + 27] = 0;
        Files.write(zip, bytes);
        assertArchiveRefused("Arhīvs izpletas lielāks, nekā atļauts");
    }

    @Test
    void anArchiveOfTooManyFilesIsRefusedWhole() throws IOException {
        db.update("truncate care.tariff");
        String[] files = Stream.iterate(0, i -> i + 1)
                .limit(1001)
                .flatMap(i -> Stream.of("f" + i + ".csv", ""))
                .toArray(String[]::new);
        deliveries.giveZip("bad.zip", files);
        assertArchiveRefused("Arhīvs izpletas lielāks, nekā atļauts");
    }

    @Test
    void abrokenArchiveIsRefusedWhole() throws IOException {
        db.update("truncate care.tariff");
        Files.createDirectories(inbox);
        Files.writeString(inbox.resolve("bad.zip"), "no archive");
        assertArchiveRefused("Arhīvs ir bojāts vai šifrēts");
    }

    @Test
    void aLinkInADeliveryIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.csv"), EMPLOYEES);
        Path folder = Files.createDirectories(inbox.resolve("march"));
        Files.createSymbolicLink(folder.resolve("employees.csv"), secret);
        deliveries.run();
        assertEquals("unreadable 0 = 0 new 0 changed 0 unchanged 0 refused", deliveries.result("employees.csv"));
        assertTrue(Files.exists(secret));
    }
}
