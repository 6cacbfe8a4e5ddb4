package lv.vecruzina.ejb.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T01:00:00.005Z"), Riga.ZONE);

    private final DeliveryFolders folders;

    DeliveryServiceTest(@TempDir Path root) {
        folders = new DeliveryFolders(root.resolve("inbox"), root.resolve("outbox"));
    }

    @BeforeEach
    void startOver() {
        db.update("truncate care.delivery cascade");
    }

    private DeliveryService service(EntityManager em) {
        return new DeliveryService(em, CLOCK, Someone.with(Role.SOCIAL_WORKER), folders);
    }

    private String upload(String name, InputStream content) {
        return db.inTransaction(em -> {
            try {
                return service(em).upload(name, content);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theAccountantGivesAndReadsAccountingsFilesAlone() {
        db.update("insert into care.delivery (name, content_hash, received_from, received_at)"
                + " values ('paraugs', 'x', 'inbox', now())");
        for (String name : List.of("clients.csv", "means.csv", "tariffs.refused.csv")) {
            db.update(
                    "insert into care.delivery_file (delivery_id, name, state, rows_read, rows_refused)"
                            + " select id, ?, 'applied', 1, 1 from care.delivery",
                    name);
            db.update("insert into care.delivery_row (delivery_file_id, line, refused, code, reason, reason_en, cells)"
                    + " select max(id), 2, true, 'missing', 'lv', 'en', 'K-1' from care.delivery_file");
        }
        long delivery = (Long) Objects.requireNonNull(db.value("select id from care.delivery"));
        long clients = (Long) Objects.requireNonNull(db.value("select min(id) from care.delivery_file"));
        db.inTransaction(em -> {
            DeliveryService accountant = new DeliveryService(em, CLOCK, Someone.with(Role.ACCOUNTANT), folders);
            assertEquals(
                    List.of("means.csv", "tariffs.refused.csv"),
                    accountant.files(delivery).stream()
                            .map(DeliveryFileLine::name)
                            .toList());
            assertEquals(List.of(), accountant.rows(clients, true, 0, 10));
            assertEquals(0, accountant.countRows(clients, true));
            assertEquals(1, accountant.countRows(clients + 1, true));
            assertEquals(1, service(em).countRows(clients, true));
            for (String name : List.of("restrictions.csv", "means.zip")) {
                assertEquals(
                        "delivery.only_accounting",
                        assertThrows(RuleViolation.class, () -> accountant.upload(name, bytes("x")))
                                .key());
            }
            return true;
        });
    }

    @Test
    void aSingleFileBecomesADeliveryOfItsOwn() throws IOException {
        String delivery = upload("clients.csv", bytes("client_no"));
        assertEquals("clients_20260401-040000-005", delivery);
        assertEquals(
                "client_no", Files.readString(folders.inbox().resolve(delivery).resolve("clients.csv")));
        assertTrue(Files.exists(folders.giver(delivery)));
    }

    @Test
    void anArchiveKeepsItsEnding() {
        String delivery = upload("March.ZIP", bytes("PK"));
        assertEquals("march_20260401-040000-005", delivery);
        assertTrue(Files.isRegularFile(folders.inbox().resolve(delivery + ".zip")));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/clients.csv, clients.csv",
        "C:\\Users\\x\\clients.csv, clients.csv",
        "Ārējie klienti.csv, rējie_klienti.csv",
        ".hidden.csv, hidden.csv",
    })
    void namesAreMadeHarmless(String name, String plain) throws IOException {
        String delivery = upload(name, bytes("x"));
        try (Stream<Path> files = Files.list(folders.inbox().resolve(delivery))) {
            assertEquals(
                    List.of(plain.replaceAll("[^a-z0-9._-]", "_")),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"clients.xlsx", "clients", ".csv", "clients.csv.exe", ""})
    void otherKindsAreRefused(String name) {
        assertEquals(
                "delivery.kind",
                assertThrows(RuleViolation.class, () -> upload(name, bytes("x")))
                        .key());
    }

    @Test
    void whatIsTooLargeIsRefusedAndLeavesNothingBehind() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                return length;
            }
        };
        RuleViolation refused = assertThrows(RuleViolation.class, () -> upload("clients.csv", endless));
        assertEquals("delivery.too_large", refused.key());
        assertThrows(RuleViolation.class, () -> upload("clients.zip", endless));
        try (Stream<Path> left = Files.list(folders.inbox())) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void deliveriesFilesAndRowsAreReadPageByPage() {
        for (int i = 1; i <= 3; i++) {
            db.update(
                    "insert into care.delivery (name, content_hash, received_from, received_at, applied_at) values (?, ?, 'inbox', ?::timestamptz, now())",
                    "d" + i,
                    "h" + i,
                    "2026-04-0" + i);
        }
        db.update("""
                insert into care.delivery_file (delivery_id, name, state, message, message_en, rows_read, rows_new, rows_refused, rows_warned)
                select id, 'clients.csv', 'applied', 'lv', 'en', 5, 3, 2, 1 from care.delivery where name = 'd3'""");
        db.update("""
                insert into care.delivery_row (delivery_file_id, line, refused, code, reason, reason_en, cells)
                select f.id, n, n < 4, 'missing', 'lv', 'en', 'K-' || n
                from care.delivery_file f, generate_series(2, 4) n""");
        db.transact(em -> {
            DeliveryService service = service(em);
            assertEquals(3, service.countDeliveries());
            List<DeliveryLine> page = service.deliveries(0, 2);
            assertEquals(
                    List.of("d3", "d2"), page.stream().map(DeliveryLine::name).toList());
            assertEquals(
                    List.of(5L, 2L, 1L),
                    List.of(
                            page.get(0).read(),
                            page.get(0).refused(),
                            page.get(0).warned()));
            assertEquals(0L, page.get(1).read());
            assertEquals(
                    List.of("d1"),
                    service.deliveries(2, 2).stream().map(DeliveryLine::name).toList());
            DeliveryFileLine file = service.files(page.get(0).id()).get(0);
            assertEquals(
                    "clients.csv applied 3 2",
                    file.name() + ' ' + file.state() + ' ' + file.fresh() + ' ' + file.refused());
            assertEquals(2, service.countRows(file.id(), true));
            assertEquals(1, service.countRows(file.id(), false));
            DeliveryRowLine second = service.rows(file.id(), true, 1, 10).get(0);
            assertEquals(
                    "3 missing lv en K-3",
                    second.line() + " " + second.code() + " " + second.reason() + " " + second.reasonEn() + " "
                            + second.cells());
            assertFalse(service.rows(file.id(), false, 0, 10).get(0).refused());
        });
    }
}
