package lv.vecruzina.batch.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A crash in the middle, then a restart, ends in the same state as one run. */
class CrashTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final String[] FILES = {
        "clients.csv",
        Deliveries.CLIENTS
                + ";personal_code\nK-1;Anna;Testa;2014-05-06;F;Rēzeknes novads;329999-00001\nK-2;;Testa;2014-05-06;F;Rēzeknes novads;\n",
        "placements.csv",
        Deliveries.PLACEMENTS
                + "\nP-1;K-1;RESPITE;2026-01-01;2026-02-10;Rēzeknes novads;;;\nP-2;K-9;DAC;2026-01-01;;Rēzeknes novads;;;\n",
        "attendance.csv",
        "placement_no;date;status\nP-1;2026-01-05;home\nP-1;2027-01-05;home\n",
        "recommendations.csv",
        "source;number;lead_body;own_status\nTS;*1;centrs;ieviesta\n",
        "commitments.csv",
        "source;number;commitment_no;text;evidence\nTS;*1;1;x;rīkojums\n"
    };

    /** Everything but times, marks, ids and the cipher, which is another one each time. */
    private static final String STATE = """
            select 'client' as table_name, client_no || given_name || version || encode(personal_code_hash, 'hex') as row
            from care.client
            union all select 'placement', placement_no || started_on || version from care.placement
            union all select 'respite_year', year || ' ' || used from care.respite_year
            union all select 'attendance', day || status from care.attendance
            union all select 'status', since || status from care.recommendation_status
            union all select 'commitment', commitment_no || text || version from care.commitment
            union all select 'delivery', name || (applied_at is null) || (moved_at is null) || (given_again_at is null)
            from care.delivery
            union all select 'file', name || concat_ws(' ', state, rows_read, rows_new, rows_changed, rows_unchanged,
                rows_refused, rows_warned) from care.delivery_file
            union all select 'row', concat_ws(' ', line, refused, code, reason, cells) from care.delivery_row
            union all select 'history', table_name || operation || count(*) from care.history
            where table_name not like 'delivery%' group by table_name, operation
            order by 1, 2""";

    private final Path root;

    CrashTest(@TempDir Path root) {
        this.root = root;
    }

    @BeforeEach
    void startOver() {
        db.update(
                "truncate care.delivery, care.client, care.recommendation_source, care.recommendation, care.history cascade");
    }

    private Deliveries given(String name) {
        return new Deliveries(db, root.resolve(name)).give("march", FILES);
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.toList()) {
                files.put(
                        root.relativize(path).toString(),
                        Files.isDirectory(path) ? "" : Files.readString(path, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private List<Map<String, Object>> undisturbed() {
        given("undisturbed").run();
        List<Map<String, Object>> state = db.rows(STATE);
        startOver();
        return state;
    }

    /** The database fails as it would on a full disk: in the middle of a statement, for a reason that is no row's. */
    @ParameterizedTest
    @CsvSource({
        "client, insert", "placement, insert", "respite_year, insert", "attendance, insert", "recommendation, insert",
        "recommendation_status, insert", "commitment, insert", "delivery, insert", "delivery, update",
                "delivery_file, insert",
        "delivery_file, update", "delivery_row, insert", "delivery_row, delete"
    })
    void inTheDatabase(String table, String operation) throws IOException {
        List<Map<String, Object>> expected = undisturbed();
        Deliveries deliveries = given("disturbed");
        db.update("""
                create function care.fail() returns trigger language plpgsql as
                $$ begin raise exception 'disk full' using errcode = 'disk_full'; end $$""");
        db.update("create trigger fail after " + operation + " on care." + table
                + " for each row execute function care.fail()");
        try {
            assertThrows(IllegalStateException.class, deliveries::run);
            assertThrows(IllegalStateException.class, deliveries::run);
        } finally {
            db.update("drop function care.fail cascade");
        }
        deliveries.run();
        assertEquals(expected, db.rows(STATE));
        assertEquals(files(root.resolve("undisturbed")), files(root.resolve("disturbed")));
    }

    /** A file lies where a folder must be made, so that the import stops between two steps outside the database. */
    @ParameterizedTest
    @CsvSource({"outbox/imports", "done"})
    void onTheDisk(String folder) throws IOException {
        List<Map<String, Object>> expected = undisturbed();
        Deliveries deliveries = given("disturbed");
        Path inTheWay = root.resolve("disturbed").resolve(folder);
        Files.createDirectories(inTheWay.getParent());
        Files.writeString(inTheWay, "");
        Files.setPosixFilePermissions(inTheWay, PosixFilePermissions.fromString("rw-------"));
        assertThrows(IllegalStateException.class, deliveries::run);
        Files.delete(inTheWay);
        deliveries.run();
        assertEquals(expected, db.rows(STATE));
        assertEquals(files(root.resolve("undisturbed")), files(root.resolve("disturbed")));
    }

    @Test
    void whileLooseFilesAreGathered() throws IOException {
        Deliveries deliveries = new Deliveries(db, root.resolve("loose"));
        Path aside = Files.createDirectories(deliveries.folders.inbox().resolve(".inbox.gathered"));
        Files.writeString(aside.resolve(FILES[0]), FILES[1]);
        Files.writeString(deliveries.folders.inbox().resolve(FILES[2]), FILES[3]);
        deliveries.run();
        assertEquals(1L, db.value("select count(*) from care.delivery"));
        assertEquals(2L, db.value("select count(*) from care.delivery_file where state = 'applied'"));
    }

    @Test
    void afterTheDeliveryWasMovedAndBeforeThatWasNoted() {
        List<Map<String, Object>> expected = undisturbed();
        given("disturbed").run();
        db.update("update care.delivery set moved_at = null");
        given("disturbed").run();
        assertEquals(expected, db.rows(STATE));
    }
}
