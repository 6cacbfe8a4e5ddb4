package lv.vecruzina.batch.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import lv.vecruzina.ejb.shared.TestDatabase;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Whatever the rows: none is lost, and giving them twice is giving them once. */
class ImportPropertyTest {
    private static final TestDatabase db = new TestDatabase();

    private static final String STATE = """
            select 'placement' as what, p.placement_no || c.client_no || p.service_id || p.started_on || coalesce(p.ended_on::text, '')
                || p.version as row from care.placement p join care.client c on c.id = p.client_id
            union all select 'attendance', placement_no || day || status
            from care.attendance a join care.placement p on p.id = a.placement_id
            union all select 'respite', year || ' ' || used from care.respite_year
            union all select 'history', count(*)::text from care.history where table_name not like 'delivery%'
            order by 1, 2""";

    @BeforeContainer
    static void openDatabase() throws SQLException {
        db.open();
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void noRowIsLostAndGivingTwiceIsGivingOnce(
            @ForAll("placements") List<String> placements, @ForAll("attendance") List<String> attendance)
            throws IOException {
        db.update("truncate care.delivery, care.client, care.history cascade");
        Deliveries deliveries = new Deliveries(db, Files.createTempDirectory("import-property"));
        String clients =
                Deliveries.CLIENTS + "\nK-1;A;T;2014-05-06;F;Ludzas novads\nK-2;B;T;2014-05-06;M;Ludzas novads\n";
        String stays = "placement_no;client_no;service;started_on;ended_on;payer\n" + String.join("\n", placements);
        String marks = "placement_no;date;status\n" + String.join("\n", attendance);
        deliveries
                .give("once", "clients.csv", clients, "placements.csv", stays, "attendance.csv", marks)
                .run();

        assertEquals(rows(placements), read("placements.csv"));
        assertEquals(rows(attendance), read("attendance.csv"));
        List<Map<String, Object>> once = db.rows(STATE);

        deliveries
                .give("twice", "placements.csv", stays, "attendance.csv", marks, "note.txt", "other content")
                .run();
        assertEquals(once, db.rows(STATE));
        assertEquals(
                0L,
                db.value(
                        "select sum(rows_new + rows_changed) from care.delivery_file where delivery_id = (select max(id) from care.delivery)"));
    }

    private static int rows(List<String> lines) {
        return (int) lines.stream().filter(line -> !line.isBlank()).count();
    }

    private static @Nullable Object read(String file) {
        return db.value("select rows_read from care.delivery_file where name = ?", file);
    }

    @Provide
    Arbitrary<List<String>> placements() {
        return Combinators.combine(
                        Arbitraries.of("P-1", "P-2", "P-3", "P-4", "P-5", ""),
                        Arbitraries.of("K-1", "K-2", "K-9"),
                        Arbitraries.of("RESPITE", "CRISIS", "DAC", "HOTEL"),
                        days(),
                        Arbitraries.oneOf(days(), Arbitraries.just("")),
                        Arbitraries.of("Ludzas novads", "Ludza"))
                .as((no, client, service, from, until, payer) ->
                        String.join(";", no, client, service, from, until, payer))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<String>> attendance() {
        return Combinators.combine(
                        Arbitraries.of("P-1", "P-2", "P-3", "P-9"),
                        days(),
                        Arbitraries.of("present", "home", "away", "\"home", "ho\"me;x"))
                .as((no, day, status) -> String.join(";", no, day, status))
                .list()
                .ofMaxSize(20);
    }

    private static Arbitrary<String> days() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(10, 31).map(day -> "2025-12-" + day),
                Arbitraries.integers().between(10, 31).map(day -> day + ".01.2026"),
                Arbitraries.of("2026-02-30", "2026-02-28"));
    }
}
