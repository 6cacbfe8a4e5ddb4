package lv.vecruzina.batch.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import lv.vecruzina.batch.allowance.MeansFile;
import lv.vecruzina.batch.attendance.AttendanceFile;
import lv.vecruzina.batch.behaviour.BehaviourMeetingFile;
import lv.vecruzina.batch.choice.ChoiceFile;
import lv.vecruzina.batch.client.ClientFile;
import lv.vecruzina.batch.leaver.InterviewFile;
import lv.vecruzina.batch.legal.TariffFile;
import lv.vecruzina.batch.paternity.PaternityStepFile;
import lv.vecruzina.batch.placement.PlacementFile;
import lv.vecruzina.batch.plan.PlanFile;
import lv.vecruzina.batch.publication.ConsentFile;
import lv.vecruzina.batch.publication.PublicationFile;
import lv.vecruzina.batch.recommendation.CommitmentFile;
import lv.vecruzina.batch.recommendation.RecommendationFile;
import lv.vecruzina.batch.restriction.RestrictionFile;
import lv.vecruzina.batch.room.RoomFile;
import lv.vecruzina.batch.room.RoomStayFile;
import lv.vecruzina.batch.session.SessionFile;
import lv.vecruzina.batch.shared.Transactions;
import lv.vecruzina.batch.staff.EmployeeFile;
import lv.vecruzina.ejb.client.PersonalCodeCipher;
import lv.vecruzina.ejb.delivery.DeliveryFolders;
import lv.vecruzina.ejb.shared.ActorInterceptor;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.TestDatabase;

/** An inbox, an outbox and a database for a test, and the import between them, each file in a transaction of its own. */
public final class Deliveries {
    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    public static final String CLIENTS = "client_no;given_name;family_name;birth_date;sex;municipality";
    public static final String PLACEMENTS =
            "placement_no;client_no;service;started_on;ended_on;payer;decision_no;valid_from;valid_to";

    public final DeliveryFolders folders;
    private final TestDatabase db;
    private int put;
    private Clock clock = Clock.fixed(Instant.parse("2026-04-01T01:00:00Z"), Riga.ZONE);

    public Deliveries(TestDatabase db, Path root) {
        this.db = db;
        this.folders = new DeliveryFolders(root.resolve("inbox"), root.resolve("outbox"));
    }

    public Deliveries at(Instant now) {
        clock = Clock.fixed(now, Riga.ZONE);
        return this;
    }

    /** Puts files, names and texts by turns, into a delivery of the inbox. */
    public Deliveries give(String delivery, String... namesAndTexts) {
        try {
            Path folder = Files.createDirectories(folders.inbox().resolve(delivery));
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                Path file = folder.resolve(namesAndTexts[i]);
                Files.createDirectories(file.getParent());
                Files.writeString(file, namesAndTexts[i + 1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Deliveries giveZip(String name, String... namesAndTexts) throws IOException {
        Files.createDirectories(folders.inbox());
        try (OutputStream file = Files.newOutputStream(folders.inbox().resolve(name));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return this;
    }

    /** Gives a delivery of one file and imports it. */
    public void put(String file, String header, String... rows) {
        give("d" + ++put, file, header + "\n" + String.join("\n", rows) + "\n").run();
    }

    /** Gives a file of one row, which is refused for the reason. */
    public void assertRefused(String code, String file, String header, String row) {
        put(file, header, row);
        assertEquals(List.of(file + ":2 " + code), refused());
        assertEquals("applied 1 = 0 new 0 changed 0 unchanged 1 refused", result(file));
    }

    public int run() {
        try {
            return new DeliveryImport(folders, transaction(db.dataSource()), files(clock), clock, AS_OF).run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<TakenFile> files(Clock clock) {
        PersonalCodeCipher cipher = new PersonalCodeCipher(new byte[PersonalCodeCipher.KEY_BYTES]);
        return List.of(
                new EmployeeFile(),
                new TariffFile(),
                new ClientFile(cipher, clock),
                new PlacementFile(),
                new AttendanceFile(),
                new SessionFile(),
                new RoomFile(),
                new RoomStayFile(),
                new MeansFile(),
                new ChoiceFile(),
                new PlanFile(),
                new InterviewFile(),
                new BehaviourMeetingFile(),
                new PaternityStepFile(),
                new ConsentFile(),
                new PublicationFile(),
                new RestrictionFile(),
                new RecommendationFile(),
                new CommitmentFile());
    }

    public static UnitOfWork transaction(DataSource dataSource) {
        return new UnitOfWork() {
            @Override
            public <T> T run(Transactions.Work<T> work) throws Exception {
                try (Connection connection = dataSource.getConnection()) {
                    connection.setAutoCommit(false);
                    ActorInterceptor.name(connection, "import");
                    return committed(connection, work);
                }
            }
        };
    }

    private static <T> T committed(Connection connection, Transactions.Work<T> work) throws Exception {
        boolean worked = false;
        try {
            T result = work.on(connection);
            worked = true;
            return result;
        } finally {
            end(connection, worked);
        }
    }

    private static void end(Connection connection, boolean worked) throws SQLException {
        if (worked) {
            connection.commit();
        } else {
            connection.rollback();
        }
    }

    /** State and counts of the file of the delivery received last: "applied 3 = 1 new 1 changed 0 unchanged 1 refused". */
    public String result(String file) {
        return String.valueOf(db.value("""
                select state || ' ' || rows_read || ' = ' || rows_new || ' new ' || rows_changed || ' changed '
                    || rows_unchanged || ' unchanged ' || rows_refused || ' refused'
                from care.delivery_file where name = ? order by id desc limit 1""", file));
    }

    /** Line and code of what was refused in the delivery received last, by file. */
    public List<String> refused() {
        return notes(true);
    }

    /** Line and code of what entered with a warning in the delivery received last, by file. */
    public List<String> warned() {
        return notes(false);
    }

    private List<String> notes(boolean refused) {
        List<Map<String, Object>> rows = db.rows("""
                select f.name || ':' || r.line || ' ' || r.code as note
                from care.delivery_row r join care.delivery_file f on f.id = r.delivery_file_id
                where r.refused = ? and f.delivery_id = (select max(id) from care.delivery)
                order by f.id, r.line, r.id""", refused);
        return rows.stream().map(row -> String.valueOf(row.get("note"))).collect(Collectors.toList());
    }

    /** The text of a file of refused rows, without the byte-order mark. */
    public String refusedFile(String delivery, String file) throws IOException {
        return Files.readString(folders.imports().resolve(delivery).resolve(file))
                .substring(1);
    }
}
