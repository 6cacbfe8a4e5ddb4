package lv.vecruzina.ejb.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The history of a file tells also of the people around the client, of what care must know and of the way into a service. */
class HistoryServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final MadeUp MADE = new MadeUp(db);
    private static long client;
    private static long placement;

    @BeforeAll
    static void aFileWithAllOfIt() {
        client = MADE.client("V-1", LocalDate.of(2012, 1, 1));
        placement = MADE.placement("P-1", client, "DAC", "2026-01-05", null);
        db.update("""
                insert into care.relative (client_id, name, kind, phone, may_contact)
                values (?, 'Māte Paraudziņa', 'mother', '20000001', true)""", client);
        db.update("update care.relative set represents_as = 'parent', ground = 'Nr. 1', from_on = '2026-01-01'");
        db.update(
                "insert into care.care_need (client_id, kind, text, from_on) values (?, 'diet', 'Bez piena', now())",
                client);
        db.update("""
                insert into care.disability (client_id, grade, statement_no, from_on)
                values (?, 'child', 'A-7', '2026-01-01')""", client);
        db.update("""
                insert into care.application (client_id, service_id, placement_id, received_on, applicant, ground)
                select client_id, service_id, id, '2026-01-02', 'representative', 'Vecāku iesniegums'
                from care.placement where id = ?""", placement);
        db.update("""
                insert into care.assessment (application_id, assessed_on, assessed_by, summary, conclusion)
                select id, '2026-01-03', 'test', 'Dzīvo ģimenē', 'Vajag' from care.application""");
        db.update("""
                insert into care.decision (application_id, number, decided_on, decided_by, outcome, payer_id, valid_from)
                select id, 'L-1', '2026-01-04', 'social_service', 'granted', ?, '2026-01-05' from care.application""", MADE.municipality("Rēzeknes novads"));
        db.update("""
                insert into care.decision (placement_id, number, decided_on, decided_by, outcome, payer_id, valid_from)
                values (?, 'L-2', '2026-03-04', 'social_service', 'granted', ?, '2026-03-05')""", placement, MADE.municipality("Rēzeknes novads"));
        db.update(
                "insert into care.decision_grant (decision_id, kind, sessions) select min(id), 'logopēds', 9 from care.decision");
        db.update("""
                insert into care.contract (decision_id, signed_on, valid_from)
                select min(id), '2026-01-05', '2026-01-05' from care.decision""");
        db.update(
                "insert into care.suspension (placement_id, from_on, reason) values (?, '2026-02-01', 'Slimo')",
                placement);
        db.update("""
                insert into care.decision_paper (client_id, step, step_id, file_name, media_type, sha256, content, added_by)
                values (?, 'contract', 1, 'ligums.pdf', 'application/pdf', 'x', '\\x25', 'test')""", client);
        MADE.client("V-2", LocalDate.of(2012, 1, 1));
    }

    private static List<String> changes(boolean chain) {
        return HistoryService.read(db.dataSource(), client, chain, 0, 100).stream()
                .map(row -> row.table() + " " + row.operation() + " " + row.about())
                .distinct()
                .toList();
    }

    @Test
    void peopleNeedsDisabilityAndTheChainStandInTheHistoryTheNewestFirst() {
        String application = (String) db.value("select application_no from care.application");
        String contract = (String) db.value("select contract_no from care.contract");
        assertEquals(
                List.of(
                        "decision_paper insert ligums.pdf",
                        "suspension insert P-1",
                        "contract insert " + contract,
                        "decision_grant insert L-1",
                        "decision insert L-2",
                        "decision insert L-1",
                        "assessment insert " + application,
                        "application insert " + application,
                        "disability insert A-7",
                        "care_need insert null",
                        "relative update Māte Paraudziņa",
                        "relative insert Māte Paraudziņa",
                        "placement insert P-1",
                        "client insert null"),
                changes(true));
    }

    @Test
    void theWayIntoAServiceIsToldOnlyToWhomItsPagesAreOpen() {
        assertEquals(
                List.of(
                        "suspension insert P-1",
                        "disability insert A-7",
                        "care_need insert null",
                        "relative update Māte Paraudziņa",
                        "relative insert Māte Paraudziņa",
                        "placement insert P-1",
                        "client insert null"),
                changes(false));
    }

    @Test
    void aRepresentationNamesItsDocumentAndItsFirstDay() {
        List<String> changed = HistoryService.read(db.dataSource(), client, false, 0, 100).stream()
                .filter(row -> row.table().equals("relative") && row.operation().equals("update"))
                .map(row -> row.property() + " " + row.before() + " " + row.after())
                .toList();
        assertEquals(List.of("from_on null 2026-01-01", "ground null Nr. 1", "represents_as null parent"), changed);
    }

    @Test
    void anAbsenceStandsInItWithItsMomentsInRigaEvenTakenBack() {
        long away = MADE.client("V-9", LocalDate.of(2012, 1, 1));
        db.update("""
                insert into care.absence (placement_id, kind, from_on, expected_at, with_whom, written_by)
                values (?, 'home', '2026-03-28', '2026-03-29 04:00+03', 'Māte', 'test')""", MADE.placement("P-9", away, "LONGTERM", "2026-01-01", null));
        db.update("delete from care.absence");
        List<String> told = HistoryService.read(db.dataSource(), away, false, 0, 100).stream()
                .filter(row -> !row.table().equals("client") && !row.table().equals("placement"))
                .map(row ->
                        row.table() + " " + row.operation() + " " + row.property() + " " + row.before() + row.after())
                .toList();
        assertTrue(told.contains("absence delete expected_at 29.03.2026 04:00null"), told.toString());
        assertTrue(told.contains("absence insert with_whom nullMāte"), told.toString());
        assertTrue(told.contains("attendance insert status nullhome"), told.toString());
        assertTrue(told.stream().noneMatch(row -> row.contains("_id ")), told.toString());
    }

    @Test
    void nothingOfAnotherClientStandsInIt() {
        Long other = (Long) db.value("select id from care.client where client_no = 'V-2'");
        assertTrue(other != null
                && HistoryService.read(db.dataSource(), other, true, 0, 100).stream()
                        .allMatch(row -> row.table().equals("client")));
    }
}
