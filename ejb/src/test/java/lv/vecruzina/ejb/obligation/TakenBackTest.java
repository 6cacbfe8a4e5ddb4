package lv.vecruzina.ejb.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.Identity;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.placement.RunawayMarked;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was said of an obligation by mistake is taken back with a reason, and it asks again. */
class TakenBackTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-28T22:30:00Z"), Riga.ZONE);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 28);
    private static final CurrentUser WORKER = user("worker", Role.SOCIAL_WORKER);
    private static final CurrentUser CARER = user("carer", Role.CARER);
    private static final CurrentUser DIRECTOR = user("director", Role.DIRECTOR);

    private final Asked asked = new Asked(db);
    private long placement;
    private long client;

    @BeforeEach
    void aChildRanAway() {
        asked.startOver();
        MadeUp made = new MadeUp(db);
        client = made.client("V-1", LocalDate.of(2012, 1, 1));
        placement = made.placement("P-1", client, "LONGTERM", "2026-01-05", null);
        made.mark(placement, DAY.toString(), "runaway");
        asked.run("2026-03-28");
    }

    private static CurrentUser user(String name, String role) {
        return new CurrentUser(new Identity(name, name, Set.of(role), null, Someone.EMPLOYEE, Instant.EPOCH));
    }

    private static ObligationRow police() {
        return db.inTransaction(em -> service(em, DIRECTOR).rows(ObligationFilter.OPEN, 0, 100).stream())
                .filter(row -> row.rule().equals("RUNAWAY_POLICE"))
                .findFirst()
                .orElseGet(TakenBackTest::settledPolice);
    }

    private static ObligationRow settledPolice() {
        return db.inTransaction(em -> service(em, DIRECTOR).rows(ObligationFilter.SETTLED, 0, 100).stream())
                .filter(row -> row.rule().equals("RUNAWAY_POLICE"))
                .findFirst()
                .orElseThrow();
    }

    private static ObligationService service(jakarta.persistence.EntityManager em, CurrentUser user) {
        return new ObligationService(em, new ClientCircle(user, em), CLOCK, user);
    }

    private static void as(CurrentUser user, Consumer<ObligationService> deed) {
        db.transact(em -> deed.accept(service(em, user)));
    }

    private static String refused(CurrentUser user, String reason) {
        ObligationRow row = police();
        return assertThrows(RuleViolation.class, () -> as(user, s -> s.takeBack(row.id(), row.version(), reason)))
                .key();
    }

    @Test
    void anExcuseIsTakenBackWithAReasonByWhoSaidItAndTheObligationAsksAgain() {
        assertEquals("obligation.nothing_said", refused(DIRECTOR, "Kļūda"), "it is open");
        ObligationRow open = police();
        as(WORKER, s -> s.excuse(open.id(), open.version(), "Bērns bija dārzā"));
        assertEquals("obligation.taking_back_needs_a_reason", refused(WORKER, " "));
        assertEquals("obligation.said_by_another", refused(CARER, "Kļūda"));
        ObligationRow excused = police();
        assertFalse(excused.isTakenBackBy("carer", CARER.getRoles()));
        assertTrue(excused.isTakenBackBy("worker", WORKER.getRoles()));
        assertThrows(
                OptimisticLockException.class,
                () -> as(WORKER, s -> s.takeBack(excused.id(), excused.version() + 1, "x")));
        as(WORKER, s -> s.takeBack(excused.id(), excused.version(), " Cits bērns "));
        ObligationRow again = police();
        assertEquals(null, again.settledAt());
        assertEquals("Cits bērns worker", again.takenBackReason() + " " + again.takenBackBy());
        assertEquals(List.of("2026-03-28 2026-03-28 open"), asked.of("RUNAWAY_POLICE"));
        assertEquals("Bērns bija dārzā", db.value("""
                select before ->> 'excused_reason' from care.history
                where table_name = 'obligation' and after ->> 'taken_back_reason' = 'Cits bērns'"""));
        asked.run("2026-03-28");
        assertEquals(List.of("2026-03-28 2026-03-28 open"), asked.of("RUNAWAY_POLICE"), "the clock asks it too");
        assertEquals(List.of("2026-03-28 2026-03-28 escalated 2026-03-29"), asked.on("2026-03-29", "RUNAWAY_POLICE"));
    }

    @Test
    void theDirectorTakesBackWhatAnybodySaidWasDone() {
        ObligationRow open = police();
        as(CARER, s -> s.done(open.id(), open.version(), "Zvans 110"));
        assertEquals("obligation.said_by_another", refused(WORKER, "Kļūda"));
        ObligationRow done = police();
        as(DIRECTOR, s -> s.takeBack(done.id(), done.version(), "Neviens nav zvanījis"));
        assertEquals(List.of("2026-03-28 2026-03-28 open"), asked.of("RUNAWAY_POLICE"));
    }

    @Test
    void whatTheRecordsShowIsNobodysWord() {
        db.transact(em -> new ArisingObligations(em, db.dataSource(), CLOCK, CARER)
                .runaway(new RunawayMarked(placement, client, DAY, false)));
        assertEquals("obligation.nothing_said", refused(DIRECTOR, "Kļūda"), "the mark was taken back");
        db.update("delete from care.attendance");
        db.update("update care.obligation set excused_at = null, excused_by = null, excused_reason = null");
        asked.run("2026-03-28");
        ObligationRow gone = police();
        assertEquals(LocalDate.of(2026, 3, 28), gone.settledWhen(), "a day, without the hour nobody knows");
        assertFalse(gone.isTakenBackBy("director", DIRECTOR.getRoles()));
        assertEquals("obligation.nothing_said", refused(DIRECTOR, "Kļūda"), "its ground is gone");
    }
}
