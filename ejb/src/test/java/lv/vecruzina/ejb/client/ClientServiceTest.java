package lv.vecruzina.ejb.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients are found without diacritics or case, only within the circle, and every opening is logged. */
class ClientServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final MadeUp MADE = new MadeUp(db);
    /** 00:30 on 1 April 2026 in Riga, still March for a server that thinks in UTC. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T21:30:00Z"), Riga.ZONE);

    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);

    @BeforeAll
    static void people() {
        LocalDate born = LocalDate.of(2012, 5, 5);
        MADE.client("V-1", "Žanete Ļuba", "Ķirškalne-Šķiņķe", born, "Rēzeknes novads");
        MADE.client("V-2", "Jānis", "Bērziņš-Paraugs", born, "Ludzas novads");
        MADE.client("V-3", "Anna", "100%_Paraugs", born, "Balvu novads");
        long visiting = MADE.client("V-4", "Pēteris", "Viesis", born, "Ludzas novads");
        MADE.placement("P-4", visiting, "DAC", "2026-01-05", null);
    }

    private static ClientService service(EntityManager em, CurrentUser user) {
        return new ClientService(em, new ClientCircle(user, em), CLOCK);
    }

    private static List<String> found(String words, CurrentUser user) {
        return db.inTransaction(em -> {
            List<String> found = service(em, user).search(words, "", 0, 50).stream()
                    .map(ClientRow::clientNo)
                    .toList();
            assertEquals(found.size(), service(em, user).count(words, ""));
            return found;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"kirskalne", "ĶIRŠKALNE", "zanete luba", "skinke", "luba kirs", "v-1"})
    void searchKnowsNeitherDiacriticsNorCase(String words) {
        assertEquals(List.of("V-1"), found(words, WORKER));
    }

    @Test
    void aStayOfOneDayAndOneThatBeginsTodayAreOpenTodayInRiga() {
        LocalDate born = LocalDate.of(2000, 1, 1);
        MADE.placement("W-1", MADE.client("W-1", born), "WORKSHOP", "2026-04-01", "2026-04-01");
        MADE.placement("W-2", MADE.client("W-2", born), "WORKSHOP", "2026-03-31", "2026-03-31");
        MADE.placement("W-3", MADE.client("W-3", born), "WORKSHOP", "2026-03-01", "2026-04-01");
        MADE.placement("W-4", MADE.client("W-4", born), "WORKSHOP", "2026-04-02", null);
        List<String> open = db.inTransaction(em -> service(em, WORKER).search("", "WORKSHOP", 0, 50).stream()
                .map(ClientRow::clientNo)
                .toList());
        db.update("delete from care.placement where placement_no like 'W-%'");
        db.update(
                "delete from care.responsibility where client_id in (select id from care.client where client_no like 'W-%')");
        db.update("delete from care.client where client_no like 'W-%'");
        assertEquals(List.of("W-1"), open);
    }

    @Test
    void wildcardsAreNoWildcards() {
        assertEquals(List.of("V-3"), found("100%", WORKER));
        assertEquals(4, found("_", WORKER).size(), "an underscore alone is no word");
    }

    @Test
    void anOfficialSeesTheClientsWhoLiveThereOrForWhomTheMunicipalityPays() {
        CurrentUser rezekne = Someone.official(Role.MUNICIPALITY, MADE.municipality("Rēzeknes novads"));
        assertEquals(List.of("V-1", "V-4"), found("", rezekne));
        assertEquals(List.of(), found("", Someone.official(Role.MUNICIPALITY, null)));
    }

    @Test
    void openingAFileIsLoggedAndAnOutsiderFindsNothingToOpen() {
        CurrentUser ludza = Someone.official(Role.MUNICIPALITY, MADE.municipality("Ludzas novads"));
        db.transact(em -> {
            assertTrue(service(em, ludza).open("V-1", "/client/file.xhtml").isEmpty());
            assertTrue(service(em, WORKER).open("V-1", "/client/file.xhtml").isPresent());
        });
        assertEquals(1L, db.value("select count(*) from care.client_opening where opened_by = 'test'"));
    }

    @Test
    void findingAClientByNumberOpensNothing() {
        CurrentUser ludza = Someone.official(Role.MUNICIPALITY, MADE.municipality("Ludzas novads"));
        db.transact(em -> {
            assertTrue(service(em, ludza).find("V-3").isEmpty());
            assertEquals("V-3", service(em, WORKER).find("V-3").orElseThrow().clientNo());
        });
        assertEquals(0L, db.value("""
                select count(*) from care.client_opening o join care.client c on c.id = o.client_id
                where c.client_no = 'V-3'"""));
    }

    @Test
    void theHistoryTellsIdsByNameAndAPageHoldsWholeChanges() {
        long id = MADE.client("V-8", LocalDate.of(2010, 1, 1));
        MADE.placement("P-8", id, "DAC", "2026-01-05", null);
        List<HistoryRow> newest = HistoryService.read(db.dataSource(), id, true, 0, 1);
        assertEquals(1, newest.stream().map(HistoryRow::changeId).distinct().count());
        HistoryRow payer = newest.stream()
                .filter(row -> row.property().equals("payer_id"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("DAC", "P-8", "Rēzeknes novads"), List.of(payer.serviceCode(), payer.about(), payer.after()));
        assertEquals(
                "client",
                HistoryService.read(db.dataSource(), id, true, 1, 1).get(0).table());
    }

    @Test
    void aMarkTakenBackStaysInTheHistory() {
        long id = MADE.client("V-7", LocalDate.of(2010, 1, 1));
        long placement = MADE.placement("P-7", id, "DAC", "2026-01-05", null);
        MADE.mark(placement, "2026-01-06", "present");
        db.update("delete from care.attendance where placement_id = ?", placement);
        HistoryRow newest = HistoryService.read(db.dataSource(), id, true, 0, 1).get(0);
        assertEquals(List.of("delete", "06.01.2026"), List.of(newest.operation(), newest.about()));
    }

    @Test
    void stepsOfAServiceTakenBackStayInTheHistory() {
        long id = MADE.client("V-11", LocalDate.of(2010, 1, 1));
        long placement = MADE.placement("P-11", id, "REHAB", "2026-01-05", null);
        long decision = (Long) db.value("""
                insert into care.decision (placement_id, number, decided_on, decided_by, outcome, payer_id, valid_from)
                select ?, 'L-11', '2026-01-04', 'social_service', 'granted', min(id), '2026-01-05'
                from care.municipality returning id""", placement);
        db.update("insert into care.decision_grant (decision_id, kind, sessions) values (?, 'logopēds', 5)", decision);
        db.update(
                "insert into care.contract (decision_id, signed_on, valid_from) values (?, '2026-01-04', '2026-01-05')",
                decision);
        db.update(
                "insert into care.suspension (placement_id, from_on, reason) values (?, '2026-02-01', 'x')", placement);
        for (String table : List.of("contract", "decision_grant")) {
            db.update("delete from care." + table + " where decision_id = ?", decision);
        }
        db.update("delete from care.decision where id = ?", decision);
        db.update("delete from care.suspension where placement_id = ?", placement);
        assertEquals(
                List.of("suspension P-11", "decision L-11", "decision_grant L-11", "contract LĪG-"),
                HistoryService.read(db.dataSource(), id, true, 0, 20).stream()
                        .filter(row -> row.operation().equals("delete"))
                        .map(row ->
                                row.table() + " " + String.valueOf(row.about()).replaceAll("\\d{6}$", ""))
                        .distinct()
                        .toList());
        assertEquals(
                List.of("suspension"),
                HistoryService.read(db.dataSource(), id, false, 0, 20).stream()
                        .filter(row -> row.operation().equals("delete"))
                        .map(HistoryRow::table)
                        .distinct()
                        .toList(),
                "the way into a service is told to who may read it");
    }

    @Test
    void theHistoryNamesWhatChangedFromWhatToWhat() {
        long id = MADE.client("V-9", LocalDate.of(2010, 1, 1));
        db.transact(em -> em.createNativeQuery("update care.client set disability = 'child' where id = " + id)
                .executeUpdate());
        HistoryRow newest =
                HistoryService.read(db.dataSource(), id, true, 0, 10).get(0);
        assertEquals("disability", newest.property());
        assertEquals(null, newest.before());
        assertEquals("child", newest.after());
        assertEquals("test", newest.actor());
    }
}
