package lv.vecruzina.ejb.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.Identity;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rule 15: violence is reported on the day it was noticed; who is outside the circle reads no child's name. */
class IncidentServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final CurrentUser CARER = Someone.with(Role.CARER);
    private static final CurrentUser OTHER =
            new CurrentUser(new Identity("other", "Cits", Set.of(Role.CARER), null, -2L, Instant.EPOCH));

    /** 23:30 in Riga on 2 March 2026. */
    private static final Instant EVENING = Instant.parse("2026-03-02T21:30:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @BeforeEach
    void startOver() {
        db.update("truncate care.client, care.incident cascade");
        MadeUp made = new MadeUp(db);
        made.client("V-1", LocalDate.of(2012, 1, 1));
        made.outsider("V-2", "Beāte", "Svešiņa", LocalDate.of(2012, 1, 1), "Rēzeknes novads");
        made.employee(-2L);
        db.update("""
                insert into care.responsibility (employee_id, client_id, from_on, given_by)
                select -2, id, '2000-01-01', 'test' from care.client where client_no = 'V-2'""");
    }

    private static <T> T at(Instant now, CurrentUser user, Function<IncidentService, T> deed) {
        Clock clock = Clock.fixed(now, Riga.ZONE);
        return db.inTransaction(
                em -> deed.apply(new IncidentService(em, new ClientCircle(user, em, clock), user, clock)));
    }

    private static void act(Instant now, CurrentUser user, Consumer<IncidentService> deed) {
        at(now, user, service -> {
            deed.accept(service);
            return true;
        });
    }

    private static long write(String kind, String... clients) {
        return at(
                EVENING,
                CARER,
                service -> service.write(new IncidentDraft(
                        kind, EVENING.minusSeconds(600), "3. stāva gaitenis", "Sita", Set.of(clients))));
    }

    private static <T> T read(CurrentUser user, Function<IncidentQueries, T> question) {
        return db.inTransaction(em -> question.apply(
                new IncidentQueries(em, new ClientCircle(user, em, Clock.fixed(EVENING, Riga.ZONE)), user)));
    }

    private static List<Long> ids(CurrentUser user, String clientNo) {
        return read(user, queries -> queries.page(clientNo, 0, 10).stream()
                .map(IncidentRow::id)
                .toList());
    }

    private static IncidentRow row(long id) {
        return read(CARER, queries -> queries.page("", 0, 10)).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static List<ReportRow> reports(long id) {
        return read(CARER, queries -> queries.reports(List.of(id)));
    }

    private static String refusal(Runnable deed) {
        return assertThrows(RuleViolation.class, deed::run).key();
    }

    @Test
    void rule15ViolenceIsToldOutsideOnTheDayOfRigaItWasNoticed() {
        long id = write("violence", "V-1");
        assertTrue(row(id).toBeTold(reports(id), DAY));
        act(EVENING, CARER, service -> service.tell(id, "director", EVENING, null));
        assertTrue(row(id).toBeTold(reports(id), DAY), "the director is not outside");
        assertFalse(row(id).toldTooLate(reports(id), DAY));
        assertTrue(row(id).toldTooLate(reports(id), DAY.plusDays(1)));
        Instant midnight = Instant.parse("2026-03-02T22:00:00Z");
        act(midnight, CARER, service -> service.tell(id, "police", midnight, "Nr. 7"));
        assertTrue(row(id).toldTooLate(reports(id), DAY.plusDays(1)), "midnight in Riga is the next day");
        assertEquals(
                "incident.late_telling_needs_words",
                refusal(() -> act(midnight, CARER, s -> s.tell(id, "police", midnight.minusSeconds(1), " "))));
        act(midnight, CARER, service -> service.tell(id, "orphans_court", midnight.minusSeconds(1), "Nr. 8"));
        assertEquals(
                List.of(false, true, false),
                reports(id).stream().map(ReportRow::writtenLater).toList(),
                "what was written down on a later day says so");
        assertFalse(row(id).toldTooLate(reports(id), DAY.plusDays(1)), "the last second of the day is in time");
        assertEquals(3, reports(id).size());
    }

    @Test
    void theDatabaseTakesNoTellingOfAPastDayWithoutWords() {
        long id = write("violence", "V-1");
        RuntimeException refused = assertThrows(RuntimeException.class, () -> db.update("""
                insert into care.incident_report (incident_id, told, told_at, told_by, written_at)
                values (?, 'police', '2026-03-02 12:00+02', 'x', '2026-03-03 12:00+02')""", id));
        assertTrue(
                String.valueOf(refused.getMessage()).contains("incident_telling_of_a_past_day_says_what_shows_it"),
                refused::getMessage);
    }

    @Test
    void oneIsToldAfterNoticingAndNotInTheFuture() {
        long id = write("violence", "V-1");
        assertEquals(
                "incident.told_after_noticing",
                refusal(() -> act(EVENING, CARER, s -> s.tell(id, "police", EVENING.plusSeconds(1), null))));
        assertEquals(
                "incident.told_after_noticing",
                refusal(() -> act(EVENING, CARER, s -> s.tell(id, "police", EVENING.minusSeconds(601), null))));
        assertEquals(
                "incident.noticed_in_the_future",
                refusal(() -> at(
                        EVENING,
                        CARER,
                        s -> s.write(new IncidentDraft("other", EVENING.plusSeconds(1), "Pagalms", "Kas", Set.of())))));
    }

    @Test
    void whoSharesAnIncidentReadsTheNamesOfTheOwnCircleAlone() {
        db.update("""
                insert into care.responsibility (employee_id, client_id, from_on, given_by)
                select ?, id, '2000-01-01', 'test' from care.client where client_no = 'V-2'""", Someone.EMPLOYEE);
        long id = write("injury", "V-1", "V-2");
        assertEquals(List.of(id), ids(OTHER, ""));
        assertEquals(
                List.of("V-2"),
                read(OTHER, queries -> queries.concerned(List.of(id))).stream()
                        .map(ConcernedRow::clientNo)
                        .toList());
        assertEquals(2, row(id).concerned());
        assertEquals(List.of(id), ids(CARER, "V-1"));
        assertEquals(List.of(), ids(CARER, "V-9"));
    }

    @Test
    void anIncidentOutsideTheCircleDoesNotExist() {
        long id = write("injury", "V-1");
        assertEquals(List.of(), ids(OTHER, ""));
        assertEquals(0L, (long) read(OTHER, queries -> queries.count("")));
        assertEquals(List.of(), read(OTHER, queries -> queries.reports(List.of(id))));
        assertEquals("incident.unknown", refusal(() -> act(EVENING, OTHER, s -> s.tell(id, "police", EVENING, null))));
        assertEquals(
                "client.unknown",
                refusal(() -> at(
                        EVENING,
                        CARER,
                        s -> s.write(new IncidentDraft("injury", EVENING, "Pagalms", "Kas", Set.of("V-2"))))));
        long house = write("access");
        assertEquals(List.of(house), ids(OTHER, ""), "what concerns no child concerns the house");
    }

    @Test
    void aWrongEntryIsWithdrawnByWhoWroteItOrWhoLeads() {
        long house = write("access");
        int version = row(house).version();
        assertEquals("incident.only_own", refusal(() -> act(EVENING, OTHER, s -> s.withdraw(house, version, "Nē"))));
        act(EVENING, CARER, service -> service.withdraw(house, version, "Nebija"));
        assertTrue(row(house).withdrawn());
        assertEquals(0L, db.value("select count(*) from care.incident_told"));
        assertEquals(
                "incident.unknown", refusal(() -> act(EVENING, CARER, s -> s.tell(house, "police", EVENING, null))));
    }

    @Test
    void theRegisterOfAMonthHoldsWhatWasNoticedInItAndNoOneOutsideTheCircle() {
        long shared = write("violence", "V-1");
        long wrong = write("other");
        int version = row(wrong).version();
        act(EVENING, CARER, service -> service.withdraw(wrong, version, "kļūda"));
        assertEquals(List.of(shared), noticedIn(CARER, 3));
        assertEquals(List.of(), noticedIn(CARER, 2));
        assertEquals(List.of(), noticedIn(CARER, 4));
        assertEquals(List.of(), noticedIn(OTHER, 3));
    }

    private static List<Long> noticedIn(CurrentUser user, int month) {
        return read(user, queries -> queries.noticedIn(java.time.YearMonth.of(2026, month)).stream()
                .map(IncidentRow::id)
                .toList());
    }
}
