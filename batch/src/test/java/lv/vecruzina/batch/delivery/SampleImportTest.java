package lv.vecruzina.batch.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The sample delivery says of each file and row what it was made to say. */
class SampleImportTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private final Deliveries deliveries;

    SampleImportTest(@TempDir Path root) {
        deliveries = new Deliveries(db, root);
    }

    @Test
    void sampleEntersAsItWasMade() throws IOException {
        Path sample = Path.of(System.getProperty("sample", "../wildfly-config/src/main/resources/sample"));
        Path target = Files.createDirectories(deliveries.folders.inbox().resolve("sample"));
        try (Stream<Path> files = Files.list(sample)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }

        assertEquals(1, deliveries.run());

        assertEquals("applied 18 = 18 new 0 changed 0 unchanged 0 refused", deliveries.result("employees.csv"));
        assertEquals("applied 17 = 16 new 0 changed 0 unchanged 1 refused", deliveries.result("tariffs.csv"));
        assertEquals(
                List.of(
                        "rooms.csv:14 bad_count",
                        "tariffs.csv:18 bad_number",
                        "clients.csv:94 unknown_municipality",
                        "clients.csv:95 personal_code_contradicts",
                        "placements.csv:198 unknown_service",
                        "placements.csv:199 two_residential",
                        "placements.csv:200 end_before_start",
                        "placements.csv:201 bad_date",
                        "attendance.csv:35 bad_code",
                        "attendance.csv:786 not_open",
                        "attendance.csv:819 second_row",
                        "sessions.csv:3 unknown_client",
                        "sessions.csv:3263 missing",
                        "room_stays.csv:3 two_rooms",
                        "room_stays.csv:51 unknown_room",
                        "room_stays.csv:52 end_before_start"),
                deliveries.refused());
        assertEquals(
                List.of(
                        "clients.csv:24 check_digit",
                        "placements.csv:146 age",
                        "placements.csv:150 places",
                        "placements.csv:154 no_decision",
                        "placements.csv:163 respite_days",
                        "room_stays.csv:37 room_places",
                        "behaviour_meetings.csv:6 led_by_others",
                        "publications.csv:7 no_consent",
                        "restrictions.csv:3 no_ground"),
                deliveries.warned().stream()
                        .filter(note -> !note.startsWith("commitments") && !note.endsWith("room_norm"))
                        .toList());
        assertEquals(46, db.value("select rows_warned from care.delivery_file where name = 'commitments.csv'"));
        assertEquals(20, db.value("select rows_warned from care.delivery_file where name = 'room_stays.csv'"));
        assertEquals(10L, db.value("select count(*) from care.recommendation"));
        assertEquals(55L, db.value("select count(*) from care.commitment"));
    }
}
