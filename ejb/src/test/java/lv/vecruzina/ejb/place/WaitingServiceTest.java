package lv.vecruzina.ejb.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is next in a waiting list and why. */
class WaitingServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate BORN = LocalDate.of(2016, 2, 29);
    private static int number;
    private final MadeUp made = new MadeUp(db);

    @BeforeEach
    void anEmptyList() {
        db.update("delete from care.waiting_priority");
        db.update("delete from care.decision");
        db.update("delete from care.application");
    }

    private long waits(long client, String service, String received, String outcome) {
        Object application = db.value("""
                insert into care.application (client_id, service_id, received_on, applicant, ground)
                select ?, id, ?, 'representative', 'vajadzīgs' from care.service where code = ? returning id""", client, LocalDate.parse(received), service);
        decided((Long) application, received, outcome);
        return (Long) application;
    }

    private static void decided(long application, String received, String outcome) {
        db.update("""
                insert into care.decision (application_id, number, decided_on, decided_by, outcome, payer_id, valid_from)
                values (?, 'L-1', ?::date + 5, 'social_service', ?, 1, '2026-01-01')""", application, received, outcome);
    }

    private long someone() {
        return made.client("W-" + ++number, BORN);
    }

    private static <T> T as(String role, Function<WaitingService, T> deed) {
        CurrentUser user = Someone.with(role);
        return db.inTransaction(
                em -> deed.apply(new WaitingService(em, db.dataSource(), new ClientCircle(user, em), user)));
    }

    private static List<Long> order(String role) {
        return as(
                role,
                service -> service.lists().stream().map(Waiting::applicationId).toList());
    }

    @Test
    void whoAppliedEarlierIsNextAndAGrantedOneWaitsNoMore() {
        long late = waits(someone(), "DAC", "2026-03-01", "waiting_list");
        long early = waits(someone(), "DAC", "2025-12-31", "waiting_list");
        waits(someone(), "DAC", "2025-01-01", "granted");
        assertEquals(List.of(early, late), order(Role.SOCIAL_WORKER));
    }

    @Test
    void thoseWaitWhoseNextStepInTheChainIsToWait() {
        long first = waits(someone(), "DAC", "2026-01-01", "waiting_list");
        long grantedAtLast = waits(someone(), "DAC", "2026-01-02", "waiting_list");
        decided(grantedAtLast, "2026-01-02", "granted");
        long backOnTheList = waits(someone(), "DAC", "2026-01-03", "granted");
        decided(backOnTheList, "2026-01-03", "waiting_list");
        long begun = waits(someone(), "DAC", "2026-01-04", "waiting_list");
        begin(begun);
        long beganByMistake = waits(someone(), "DAC", "2026-01-05", "waiting_list");
        begin(beganByMistake);
        db.update("""
                update care.placement set withdrawn_at = now(), withdrawn_by = 'director', withdrawn_reason = 'kļūda'
                where id = (select placement_id from care.application where id = ?)""", beganByMistake);
        long withdrawn = waits(someone(), "DAC", "2026-01-06", "waiting_list");
        db.update("""
                update care.application set withdrawn_at = now(), withdrawn_by = 'director', withdrawn_reason = 'kļūda'
                where id = ?""", withdrawn);
        assertEquals(List.of(first, backOnTheList, beganByMistake), order(Role.SOCIAL_WORKER));
        assertEquals(
                order(Role.SOCIAL_WORKER),
                db.rows("select application_id from care.chain where next_step = 'wait' order by received_on").stream()
                        .map(row -> row.get("application_id"))
                        .toList());
    }

    private void begin(long application) {
        Long client = (Long) db.value("select client_id from care.application where id = ?", application);
        long placement = made.placement("W-" + application, Objects.requireNonNull(client), "DAC", "2026-02-02", null);
        db.update("update care.application set placement_id = ? where id = ?", placement, application);
    }

    @Test
    void theDirectorPutsForwardWithAReasonThatStandsInTheList() {
        waits(someone(), "DAC", "2026-01-01", "waiting_list");
        long urgent = waits(someone(), "DAC", "2026-03-01", "waiting_list");
        as(Role.DIRECTOR, service -> {
            service.putForward(urgent, "māte slimnīcā");
            return true;
        });
        Waiting first = as(Role.SOCIAL_WORKER, service -> service.lists().get(0));
        assertEquals(urgent, first.applicationId());
        assertEquals("māte slimnīcā", first.reason());
        assertEquals(1, first.position());
    }

    @Test
    void withoutAReasonOrOutsideTheListNobodyIsPutForward() {
        long granted = waits(someone(), "DAC", "2026-01-01", "granted");
        for (String[] attempt : new String[][] {{" ", "priority_needs_a_reason"}, {"steidzami", "not_on_the_list"}}) {
            RuleViolation refused = assertThrows(
                    RuleViolation.class,
                    () -> as(Role.DIRECTOR, service -> {
                        service.putForward(granted, attempt[0]);
                        return true;
                    }));
            assertEquals("place." + attempt[1], refused.key());
        }
    }

    @Test
    void aClientOutsideTheCircleTakesAPlaceInTheListWithoutAName() {
        waits(
                made.outsider("W-X" + ++number, "Svešs", "Svešiņš", BORN, "Ludzas novads"),
                "DAC",
                "2026-01-01",
                "waiting_list");
        waits(someone(), "DAC", "2026-02-01", "waiting_list");
        List<Waiting> seen = as(Role.SOCIAL_WORKER, WaitingService::lists);
        assertNull(seen.get(0).client());
        assertNotNull(seen.get(1).client());
        assertNotNull(as(Role.DIRECTOR, WaitingService::lists).get(0).client());
    }

    @Test
    void everyServiceHasItsOwnList() {
        waits(someone(), "WORKSHOP", "2026-01-01", "waiting_list");
        waits(someone(), "DAC", "2026-02-01", "waiting_list");
        assertEquals(List.of(1, 1), as(Role.DIRECTOR, service -> service.lists().stream()
                .map(Waiting::position)
                .toList()));
    }
}
