package lv.vecruzina.batch.delivery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import lv.vecruzina.ejb.client.PersonalCodeCipher;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A row with a known key is an update, with history. */
class UpdateTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final String CLIENT = "K-1;Anna;Testa;2014-05-06;F;Rēzeknes novads";

    private final Deliveries deliveries;
    private int given;

    UpdateTest(@TempDir Path root) {
        deliveries = new Deliveries(db, root);
    }

    @BeforeEach
    void startOver() {
        db.update("truncate care.delivery, care.client, care.recommendation, care.history cascade");
    }

    private String give(String file, String... lines) {
        deliveries.give("d" + ++given, file, String.join("\n", lines) + "\n").run();
        return deliveries.result(file);
    }

    private Object client(String column) {
        return String.valueOf(db.value("select " + column + " from care.client where client_no = 'K-1'"));
    }

    @Test
    void anEmptyCellClearsAndAnAbsentColumnKeeps() {
        String header = Deliveries.CLIENTS + ";disability;legal_representative";
        give("clients.csv", header, CLIENT + ";child;Māte");
        give("clients.csv", Deliveries.CLIENTS + ";disability", CLIENT + ";");
        assertEquals("null", client("disability"));
        assertEquals("Māte", client("legal_representative"));
    }

    @Test
    void aChangeIsKeptInTheHistoryWithItsActor() {
        give("clients.csv", Deliveries.CLIENTS, CLIENT);
        assertEquals(
                "applied 1 = 0 new 1 changed 0 unchanged 0 refused",
                give("clients.csv", Deliveries.CLIENTS, CLIENT.replace("Anna", "Anna Marija")));
        assertEquals(
                List.of(
                        Map.of("operation", "insert", "actor", "import"),
                        Map.of("operation", "update", "actor", "import")),
                db.rows("select operation, actor from care.history where table_name = 'client' order by id"));
        assertEquals("2", client("version"), "a page that has the client open notices");
    }

    @Test
    void aRowThatSaysNothingNewTouchesNothing() {
        String header = Deliveries.CLIENTS + ";personal_code";
        give("clients.csv", header, CLIENT + ";060514-29990");
        Object mark = client("changed_in");
        Object cipher = client("encode(personal_code_cipher, 'hex')");
        assertEquals(
                "applied 1 = 0 new 0 changed 1 unchanged 0 refused",
                give("clients.csv", header, CLIENT + ";06051429990"),
                "the code written otherwise is the same code");
        assertEquals(mark, client("changed_in"));
        assertEquals(cipher, client("encode(personal_code_cipher, 'hex')"));
        assertEquals(1L, db.value("select count(*) from care.history where table_name = 'client'"));
    }

    @Test
    void thePersonalCodeIsEncryptedAndFoundByItsHash() {
        give("clients.csv", Deliveries.CLIENTS + ";personal_code", CLIENT + ";060514-29990");
        byte[] stored = (byte[]) db.value("select personal_code_cipher from care.client");
        byte[] hash = (byte[]) db.value("select personal_code_hash from care.client");
        PersonalCodeCipher cipher = new PersonalCodeCipher(new byte[PersonalCodeCipher.KEY_BYTES]);
        assertEquals(
                "060514-29990",
                cipher.decrypt(stored == null ? new byte[0] : stored).written());
        assertArrayEquals(hash, cipher.hash(cipher.decrypt(stored == null ? new byte[0] : stored)));
        String everything = String.valueOf(db.rows("select after::text from care.history"));
        assertFalse(everything.contains("060514")
                || everything.contains(
                        HexFormat.of().formatHex("060514".getBytes(java.nio.charset.StandardCharsets.US_ASCII))));
    }

    @Test
    void aNewPersonalCodeReplacesTheOldOneAndAnEmptyCellClearsIt() {
        String header = Deliveries.CLIENTS + ";personal_code";
        give("clients.csv", header, CLIENT + ";060514-29990");
        Object before = client("encode(personal_code_cipher, 'hex')");
        give("clients.csv", header, CLIENT + ";329999-00001");
        assertFalse(before.equals(client("encode(personal_code_cipher, 'hex')")));
        give("clients.csv", header, CLIENT + ";");
        assertEquals("null", client("personal_code_cipher"));
    }

    @Test
    void aRowMissingInALaterDeliveryIsNotDeleted() {
        give("clients.csv", Deliveries.CLIENTS, CLIENT, CLIENT.replace("K-1", "K-2"));
        give("clients.csv", Deliveries.CLIENTS, CLIENT);
        assertEquals(2L, db.value("select count(*) from care.client"));
    }

    @Test
    void municipalitiesAreKnownByTheirOtherNamesToo() {
        give("clients.csv", Deliveries.CLIENTS, CLIENT);
        assertEquals(
                "applied 1 = 0 new 0 changed 1 unchanged 0 refused",
                give(
                        "clients.csv",
                        Deliveries.CLIENTS,
                        CLIENT.replace("Rēzeknes novads", "Rēzeknes novada pašvaldība")));
    }

    @Test
    void respiteDaysFollowAPlacementToItsNewClientAndDates() {
        give("clients.csv", Deliveries.CLIENTS, CLIENT, CLIENT.replace("K-1", "K-2"));
        give("placements.csv", Deliveries.PLACEMENTS, "P-1;K-1;RESPITE;2025-12-30;2026-01-03;Rēzeknes novads;;;");
        give("placements.csv", Deliveries.PLACEMENTS, "P-1;K-2;RESPITE;2025-12-30;2026-01-02;Rēzeknes novads;;;");
        assertEquals(
                "[{used=K-1 2025 0}, {used=K-1 2026 0}, {used=K-2 2025 2}, {used=K-2 2026 1}]",
                db.rows("select client_no || ' ' || year || ' ' || used as used from care.respite_year y "
                                + "join care.client c on c.id = y.client_id order by 1")
                        .toString());
    }

    private String statuses() {
        return db.rows(
                        "select since::text, status from care.recommendation_status where said_by = 'own' order by since")
                .toString();
    }

    private static final String RECOMMENDATIONS = "source;number;lead_body;report_received_on;own_status;own_status_on";

    @Test
    void theOwnStatusIsADatedFactOfItsOwn() {
        give("recommendations.csv", RECOMMENDATIONS, "TS;*1;centrs;2025-12-08;Ieviešanas Procesā;2026-01-15");
        assertEquals(
                "applied 1 = 0 new 1 changed 0 unchanged 0 refused",
                give("recommendations.csv", RECOMMENDATIONS, "TS;*1;centrs;2025-12-08;daļēji ieviesta;2026-03-01"));
        assertEquals(
                "[{since=2026-01-15, status=ieviešanas procesā}, {since=2026-03-01, status=daļēji ieviesta}]",
                statuses());
    }

    @Test
    void anOwnStatusFromAnEarlierDayTakesTheLaterOnesAway() {
        String early = "TS;*1;centrs;2025-12-08;nav ieviesta;2026-01-15";
        String late = "TS;*1;centrs;2025-12-08;daļēji ieviesta;2026-03-01";
        give("recommendations.csv", RECOMMENDATIONS, early, "TS;*2;centrs;2025-12-08;ieviesta;2026-03-01");
        give("recommendations.csv", RECOMMENDATIONS, late);
        assertEquals(
                "applied 1 = 0 new 1 changed 0 unchanged 0 refused",
                give("recommendations.csv", RECOMMENDATIONS + ";x", early + ";"));
        assertEquals(
                "[{since=2026-01-15, status=nav ieviesta}, {since=2026-03-01, status=ieviesta}]",
                statuses(),
                "another recommendation keeps its own");
        assertEquals(
                1L,
                db.value(
                        "select count(*) from care.history where table_name = 'recommendation_status' and operation = 'delete'"));
        assertEquals(
                "applied 1 = 0 new 0 changed 1 unchanged 0 refused",
                give("recommendations.csv", RECOMMENDATIONS + ";y", early + ";"));
    }

    @Test
    void withoutADayTheOwnStatusHoldsFromTheReportOrTheImportAndIsCorrectedInPlace() {
        give(
                "recommendations.csv",
                RECOMMENDATIONS,
                "TS;*1;centrs;2025-12-08;nav ieviesta;",
                "TS;*2;centrs;;nav ieviesta;");
        assertEquals("[{since=2025-12-08, status=nav ieviesta}, {since=2026-03-31, status=nav ieviesta}]", statuses());
        assertEquals(
                "applied 2 = 0 new 1 changed 1 unchanged 0 refused",
                give(
                        "recommendations.csv",
                        RECOMMENDATIONS,
                        "TS;*1;centrs;2025-12-08;daļēji ieviesta;",
                        "TS;*2;centrs;;nav ieviesta;"));
        assertEquals(
                "[{since=2025-12-08, status=daļēji ieviesta}, {since=2026-03-31, status=nav ieviesta}]", statuses());
    }

    @Test
    void anEmptyOwnStatusClearsAndAnAbsentColumnKeepsIt() {
        give("recommendations.csv", RECOMMENDATIONS, "TS;*1;centrs;2025-12-08;nav ieviesta;");
        assertEquals(
                "applied 1 = 0 new 0 changed 1 unchanged 0 refused",
                give("recommendations.csv", "source;number;part;lead_body", "TS;*1;;centrs"));
        assertEquals("[{since=2025-12-08, status=nav ieviesta}]", statuses());
        assertEquals(
                "applied 1 = 0 new 1 changed 0 unchanged 0 refused",
                give("recommendations.csv", RECOMMENDATIONS, "TS;*1;centrs;2025-12-08;;"));
        assertEquals("[]", statuses());
    }

    @Test
    void aPartIsARecommendationOfItsOwn() {
        give(
                "recommendations.csv",
                "source;number;part;lead_body;text",
                "TS;*1;1;centrs;x",
                "TS;*1;2;centrs;y",
                "TS;*1;;centrs;");
        assertEquals(3L, db.value("select count(*) from care.recommendation"));
        give("commitments.csv", "source;number;part;commitment_no;text", "TS;*1;2;1;x", "TS;*1;1;1;x");
        assertEquals("applied 2 = 2 new 0 changed 0 unchanged 0 refused", deliveries.result("commitments.csv"));
    }

    @Test
    void aMergedNumberMeansTheStayingClientAndIsNotEnteredAnew() {
        give("clients.csv", Deliveries.CLIENTS, CLIENT, CLIENT.replace("K-1", "K-2"));
        db.rows("""
                select care.merge_client(a.id, b.id, 'Viens bērns', 'test')::text
                from care.client a, care.client b where a.client_no = 'K-2' and b.client_no = 'K-1'""");
        assertEquals(
                "applied 1 = 0 new 0 changed 0 unchanged 1 refused",
                give("clients.csv", Deliveries.CLIENTS, CLIENT.replace("K-1", "K-2")));
        give(
                "sessions.csv",
                "session_no;client_no;date;kind;employee_no;outcome",
                "N-1;K-2;2026-03-02;psihologs;;delivered");
        assertEquals(
                "K-1", db.value("select c.client_no from care.session s join care.client c on c.id = s.client_id"));
    }

    @Test
    void aChangedPersonalCodeStaysInTheHistoryOfTheClient() {
        String header = Deliveries.CLIENTS + ";personal_code";
        give("clients.csv", header, CLIENT + ";325555-12345");
        give("clients.csv", header, CLIENT + ";326666-12345");
        give("clients.csv", header, CLIENT + ";326666-12345");
        assertEquals(
                List.of(Map.of("current", false), Map.of("current", true)),
                db.rows("select valid_until is null as current from care.client_personal_code order by id"));
    }

    private Object session(String column) {
        return String.valueOf(db.value("select " + column + " from care.session where session_no = 'N-1'"));
    }

    @Test
    void aPlannedSessionTakesItsOutcomeFromTheImportAndKeepsItsTimeUnlessTheDayIsAnother() {
        give("clients.csv", Deliveries.CLIENTS, CLIENT);
        db.update("""
                insert into care.session (session_no, client_id, kind, held_on, starts_at, ends_at)
                select 'N-1', id, 'psihologs', '2026-02-03', '2026-02-03 10:00+02', '2026-02-03 10:45+02' from care.client""");
        String header = "session_no;client_no;date;kind;employee_no;outcome";
        give("sessions.csv", header, "N-1;K-1;2026-02-03;psihologs;;delivered");
        assertEquals("delivered", session("outcome"));
        assertEquals("10:00:00", session("(starts_at at time zone 'Europe/Riga')::time"));
        assertEquals("2", session("version"), "a page that has the session open notices");
        assertEquals(
                "applied 1 = 0 new 1 changed 0 unchanged 0 refused",
                give("sessions.csv", header, "N-1;K-1;2026-02-04;psihologs;;delivered"));
        assertEquals("null", session("starts_at"));
    }

    @Test
    void aStayWhosePayerWasChangedHereIsNotOpenedAgainByAnOlderSheet() {
        give("clients.csv", Deliveries.CLIENTS, CLIENT);
        String header = "placement_no;client_no;service;started_on;payer;ended_on";
        String stay = "P-1;K-1;DAC;2026-01-05;Rēzeknes novads;";
        give("placements.csv", header, stay);
        db.value("""
                select care.change_payer(p.id, p.version, '2026-03-01', m.id, 'pārcēlās')
                from care.placement p, care.municipality m where p.placement_no = 'P-1' and m.name = 'Ludzas novads'""");
        assertEquals(
                "applied 1 = 0 new 0 changed 0 unchanged 1 refused",
                give("placements.csv", header, stay + " "),
                "both would be open, and a day counted twice");
        assertEquals(
                "applied 1 = 0 new 0 changed 1 unchanged 0 refused",
                give("placements.csv", header, stay + "2026-03-01"));
        assertEquals(
                "applied 1 = 0 new 0 changed 1 unchanged 0 refused",
                give("placements.csv", header.replace(";ended_on", ""), stay.replace("novads;", "novads")));
    }
}
