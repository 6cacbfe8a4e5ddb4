package lv.vecruzina.batch.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.vecruzina.batch.delivery.Deliveries;
import lv.vecruzina.batch.report.FillOutbox;
import lv.vecruzina.batch.report.MakeReports;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.ejb.obligation.LegalClock;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps around the load, from the inbox to the outbox: broken at each and gone on with, the night ends the same. */
class WholeNightTest {
    private static final LocalDate DAY = Deliveries.AS_OF;
    private static final List<String> STAGES = List.of("import", "clock", "load", "reports", "outbox");

    private static Map<String, String> undisturbed = Map.of();

    @BeforeAll
    static void undisturbed(@TempDir Path root) throws Exception {
        var night = new WholeNight(root);
        for (String stage : STAGES) {
            night.run(stage);
        }
        undisturbed = night.end();
        assertFalse(undisturbed.get("fact_service_day").equals("0"), undisturbed.toString());
        assertFalse(undisturbed.get("fact_obligation").equals("0"), undisturbed.toString());
    }

    /** The trigger fails after the step's work and before its commit. */
    @ParameterizedTest
    @CsvSource({
        "import, care.delivery_file, update, true",
        "clock, care.obligation, insert, true",
        "load, reporting.load, insert, true",
        "reports, reporting.report_file, insert, new.file_name = 'service-usage_all.csv'"
    })
    void brokenInTheDatabase(String stage, String table, String event, String when, @TempDir Path root)
            throws Exception {
        var night = new WholeNight(root);
        night.db.update("""
                create function public.break_down() returns trigger language plpgsql as $$
                begin raise exception 'disk full' using errcode = 'disk_full'; end $$""");
        night.db.update("create trigger break_down after " + event + " on " + table + " for each row when (" + when
                + ") execute function public.break_down()");
        night.runUpTo(stage);
        assertThrows(Exception.class, () -> night.run(stage));
        night.db.update("drop function public.break_down() cascade");
        night.runFrom(stage);
        assertEquals(undisturbed, night.end());
    }

    /** A folder lies where one of the files must be written. */
    @ParameterizedTest
    @CsvSource({"outbox, service-usage_all.csv"})
    void brokenOnTheDisk(String stage, String file, @TempDir Path root) throws Exception {
        var night = new WholeNight(root);
        night.runUpTo(stage);
        Path inTheWay = Files.createDirectories(night.outbox().resolve(file).resolve("x"));
        assertThrows(IOException.class, () -> night.run(stage));
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        night.runFrom(stage);
        assertEquals(undisturbed, night.end());
    }

    /** One night on a database and folders of its own. */
    private static final class WholeNight {
        final TestDatabase db = new TestDatabase();
        private final Path root;
        private final Deliveries deliveries;

        WholeNight(Path root) throws Exception {
            this.root = root;
            db.open();
            deliveries = new Deliveries(db, root)
                    .give(
                            "march",
                            "tariffs.csv",
                            "service;valid_from;amount_eur\nLONGTERM;2025-01-01;107,50\n",
                            "clients.csv",
                            Deliveries.CLIENTS
                                    + "\nK-1;Anna;Testa;2014-05-06;F;Rēzeknes novads\nK-2;;Testa;2014-05-06;F;Rēzeknes novads\n",
                            "placements.csv",
                            Deliveries.PLACEMENTS + "\nP-1;K-1;LONGTERM;2026-01-01;;Rēzeknes novads;;;\n",
                            "attendance.csv",
                            "placement_no;date;status\nP-1;2026-01-05;home\n",
                            "recommendations.csv",
                            "source;number;lead_body;own_status\nTS;*1;centrs;ieviesta\n",
                            "commitments.csv",
                            "source;number;commitment_no;text;owner;due_on\nTS;*1;1;x;centrs;2026-02-01\n");
        }

        Path outbox() {
            return root.resolve("outbox");
        }

        void run(String stage) throws Exception {
            switch (stage) {
                case "import" -> deliveries.run();
                case "clock" ->
                    Deliveries.transaction(db.dataSource())
                            .run(connection -> LegalClock.run(connection, DAY.plusDays(1)));
                case "load" -> new Night(db).run(1, DAY);
                case "reports" ->
                    Deliveries.transaction(db.dataSource()).run(connection -> MakeReports.make(connection, load()));
                default ->
                    Deliveries.transaction(db.dataSource())
                            .run(connection -> FillOutbox.fill(connection, load(), outbox()));
            }
        }

        void runUpTo(String stage) throws Exception {
            for (String before : STAGES.subList(0, STAGES.indexOf(stage))) {
                run(before);
            }
        }

        void runFrom(String stage) throws Exception {
            for (String next : STAGES.subList(STAGES.indexOf(stage), STAGES.size())) {
                run(next);
            }
        }

        private long load() {
            return (Long) db.rows("select max(load_id) as load from reporting.load where state = 'published'")
                    .get(0)
                    .get("load");
        }

        /** Rows of every table, and the files: text whole, the others by name, since they carry the time they were made. */
        Map<String, String> end() throws Exception {
            Map<String, String> end = new TreeMap<>();
            new Night(db)
                    .figures()
                    .forEach((table, figure) -> end.put(table, figure.toString().split(" ", 2)[0]));
            try (Stream<Path> files = Files.walk(outbox())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    boolean text = file.toString().endsWith(".csv");
                    end.put(outbox().relativize(file).toString(), text ? Files.readString(file) : "");
                }
            }
            return end;
        }
    }
}
