package lv.vecruzina.batch.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import lv.vecruzina.reports.Reports;
import lv.vecruzina.reports.shared.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The reports of a load and the folder they leave by (pārskati un izejošā mape). */
class MakeReportsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final List<String> OF_THE_NIGHT = List.of(
            "indicators_2026-03-31.csv",
            "participation_2026-03.csv",
            "participation_2026-03.pdf",
            "participation_2026-03.xlsx",
            "participation_2026-03_survey.csv",
            "participation_all.csv",
            "recommendation-fulfilment_2026-03-31.csv",
            "recommendation-fulfilment_2026-03-31.pdf",
            "recommendation-fulfilment_2026-03-31.xlsx",
            "recommendation-fulfilment_2026-03-31_indicators.csv",
            "recommendation-fulfilment_2026-03-31_statuses.csv",
            "service-usage_2026-03.csv",
            "service-usage_2026-03.pdf",
            "service-usage_2026-03.xlsx",
            "service-usage_2026-03_people.csv",
            "service-usage_2026-03_waiting.csv",
            "service-usage_2026-03_ways.csv",
            "service-usage_all.csv");

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static long load;

    @BeforeAll
    static void publish() throws Exception {
        MadeUp madeUp = new MadeUp(db);
        long client = madeUp.client("V-001", LocalDate.of(2012, 5, 1));
        madeUp.placement("P-1", client, "LONGTERM", "2026-01-10", null);
        new Night(db).run(1, DAY);
        load = (Long) Objects.requireNonNull(db.value("select load_id from reporting.load"));
    }

    @Test
    void aRepeatedAttemptReplacesWhatTheFirstMade() throws SQLException {
        assertEquals(OF_THE_NIGHT.size(), make());
        assertEquals(OF_THE_NIGHT.size(), make());
        assertEquals(OF_THE_NIGHT, kept("nightly"));
    }

    @Test
    void aReportAskedForByAPersonStaysAndDoesNotLeaveTheHouse(@TempDir Path folder) throws Exception {
        make();
        try (Connection connection = db.dataSource().getConnection()) {
            new ReportFiles(connection, "direktore")
                    .make(
                            Reports.of("service-usage"),
                            Span.of(Span.Kind.MONTH, LocalDate.of(2026, 2, 28)),
                            Locale.ENGLISH);
        }
        make();
        assertEquals(6, kept("direktore").size());
        fill(folder);
        assertEquals(OF_THE_NIGHT, names(folder));
    }

    @Test
    void theOutboxHoldsExactlyWhatWasKept(@TempDir Path above) throws Exception {
        make();
        Path folder = above.resolve("not/there/yet");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("service-usage_all.csv"), "old", StandardCharsets.UTF_8);
        fill(folder);
        assertEquals(OF_THE_NIGHT, names(folder));
        byte[] kept = (byte[])
                db.value(
                        "select content from reporting.report_file where file_name = 'service-usage_all.csv' and made_by = 'nightly'");
        assertArrayEquals(kept, Files.readAllBytes(folder.resolve("service-usage_all.csv")));
    }

    @Test
    void everyFileIsBoundToItsLoadAndItsHash() throws SQLException {
        make();
        assertEquals(0L, db.value("""
                select count(*) from reporting.report_file
                where load_id <> ? or sha256 <> encode(sha256(content), 'hex')""", load));
    }

    private static long make() throws SQLException {
        try (Connection connection = db.dataSource().getConnection()) {
            return MakeReports.make(connection, load);
        }
    }

    private static void fill(Path folder) throws Exception {
        try (Connection connection = db.dataSource().getConnection()) {
            assertEquals(OF_THE_NIGHT.size(), FillOutbox.fill(connection, load, folder));
        }
    }

    private static List<String> kept(String madeBy) {
        return db
                .rows(
                        "select file_name from reporting.report_file where made_by = ? order by file_name collate \"C\"",
                        madeBy)
                .stream()
                .map(row -> row.get("file_name").toString())
                .toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
