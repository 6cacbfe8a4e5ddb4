package lv.vecruzina.ejb.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A client entered by mistake is withdrawn while no record hangs on the file, and is seen by nobody from then on. */
class ClientWithdrawalServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final MadeUp MADE = new MadeUp(db);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T20:30:00Z"), Riga.ZONE);
    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);
    private static final CurrentUser DIRECTOR = Someone.with(Role.DIRECTOR);
    private static int number;
    private String no = "";
    private long client;

    @BeforeEach
    void arrive() {
        no = "CW-" + ++number;
        client = MADE.client(no, LocalDate.of(2015, 1, 1));
    }

    private void withdraw(CurrentUser user, int version, String reason) {
        db.transact(em ->
                new ClientWithdrawalService(em, new ClientCircle(user, em), user, CLOCK).withdraw(no, version, reason));
    }

    private Optional<Long> seen(CurrentUser user) {
        return db.inTransaction(em -> new ClientCircle(user, em).idOf(no));
    }

    private static void refusal(String key, Runnable deed) {
        assertEquals(key, assertThrows(RuleViolation.class, deed::run).key());
    }

    @Test
    void itDisappearsForEverybodyAndItsCodeIsFree() {
        db.update(
                "update care.client set personal_code_cipher = 'x', personal_code_hash = ?::bytea where id = ?",
                "h" + no,
                client);
        db.update("insert into care.client_opening (client_id, opened_by, part) values (?, 'x', 'y')", client);
        long other = MADE.client(no + "b", LocalDate.of(2015, 1, 1));
        db.update("""
                insert into care.possible_duplicate (first_id, second_id, reason, found_by) values (?, ?, 'name', 'x')""", client, other);
        int version = ((Number) Optional.ofNullable(db.value("select version from care.client where id = ?", client))
                        .orElseThrow())
                .intValue();
        refusal("decision.withdrawal_needs_a_reason", () -> withdraw(WORKER, version, " "));
        assertThrows(OptimisticLockException.class, () -> withdraw(WORKER, version + 5, "ievadīts divreiz"));
        withdraw(WORKER, version, "ievadīts divreiz");
        assertEquals(Optional.empty(), seen(WORKER));
        assertEquals(Optional.empty(), seen(DIRECTOR), "nobody sees it");
        assertEquals(
                0L,
                db.value("select count(*) from care.client where personal_code_hash = ?::bytea", "h" + no),
                "another file may have the code");
        assertEquals(
                1L,
                db.value("select count(*) from care.client_opening where client_id = ?", client),
                "the log of openings stays");
        assertEquals(
                0L,
                db.value(
                        "select count(*) from care.possible_duplicate where first_id = ? and settled_at is null",
                        client));
        refusal("client.unknown", () -> withdraw(DIRECTOR, version + 1, "vēlreiz"));
    }

    @Test
    void oneWithAnyRecordStaysEvenAWithdrawnOne() {
        MADE.placement(no, client, "DAC", "2026-01-05", null);
        db.update(
                "update care.placement set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'x' where client_id = ?",
                client);
        refusal("client.has_records", () -> withdraw(WORKER, 1, "ievadīts divreiz"));
        assertEquals(Optional.of(client), seen(WORKER));
    }

    @Test
    void whoIsOutsideTheCircleCannotBeWithdrawn() {
        CurrentUser ludza = Someone.official(Role.MUNICIPALITY, MADE.municipality("Ludzas novads"));
        refusal("client.unknown", () -> withdraw(ludza, 1, "x"));
    }
}
