package lv.vecruzina.ejb.need;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Constraint;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A doctor's statement: entered once, valid through its last day, taken back with a reason. */
class DoctorStatementServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final MadeUp MADE = new MadeUp(db);
    /** Half an hour before midnight in Riga. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T20:30:00Z"), Riga.ZONE);

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);
    private static int number;
    private long client;

    @BeforeEach
    void arrive() {
        client = MADE.client("DS-" + ++number, LocalDate.of(2015, 1, 1));
    }

    private static <T> T serve(CurrentUser user, Function<DoctorStatementService, T> deed) {
        return db.inTransaction(
                em -> deed.apply(new DoctorStatementService(em, new ClientCircle(user, em), user, CLOCK)));
    }

    private long add(String no, LocalDate issued, @Nullable LocalDate until) {
        return serve(
                WORKER, s -> s.add(client, new DoctorStatementDraft(" " + no + " ", "Ģimenes ārste", issued, until)));
    }

    private List<DoctorStatementRow> rows() {
        return serve(WORKER, s -> s.ofClient(client));
    }

    @Test
    void itHoldsFromTheDayItWasIssuedThroughItsLastDay() {
        add("A-1", LocalDate.of(2024, 2, 29), LocalDate.of(2026, 2, 28));
        DoctorStatementRow row = rows().get(0);
        assertEquals("A-1", row.number());
        assertEquals(
                List.of(false, true, true, false),
                List.of("2024-02-28", "2024-02-29", "2026-02-28", "2026-03-01").stream()
                        .map(day -> row.holds(LocalDate.parse(day)))
                        .toList());
        add("A-2", TODAY, null);
        assertEquals(true, rows().get(0).holds(LocalDate.of(2099, 1, 1)), "without a last day it holds on");
    }

    @Test
    void whatIsToComeOrEndsBeforeItBeganIsRefused() {
        assertEquals(
                "decision.day_to_come",
                assertThrows(RuleViolation.class, () -> add("A-1", TODAY.plusDays(1), null))
                        .key());
        assertEquals(
                "doctor_statement_ends_not_before_it_starts",
                Constraint.refusedBy(assertThrows(RuntimeException.class, () -> add("A-1", TODAY, TODAY.minusDays(1))))
                        .orElse(""));
        add("A-1", TODAY, TODAY);
    }

    @Test
    void theSameStatementEntersOnceUnlessTheFirstWasTakenBack() {
        add("A-1", TODAY, null);
        assertEquals(
                "doctor_statement_is_entered_once",
                Constraint.refusedBy(assertThrows(RuntimeException.class, () -> add("A-1", TODAY, null)))
                        .orElse(""));
        DoctorStatementRow row = rows().get(0);
        serve(WORKER, s -> {
            s.withdraw(row.id(), row.version(), " cita bērna atzinums ");
            return true;
        });
        add("A-1", TODAY, null);
        assertEquals("cita bērna atzinums", rows().get(1).withdrawnReason());
        assertEquals(false, rows().get(1).holds(TODAY));
        assertThrows(
                RuleViolation.class,
                () -> serve(WORKER, s -> {
                    s.withdraw(row.id(), row.version(), "vēlreiz");
                    return true;
                }));
    }

    @Test
    void outsideTheCircleNothingIsKnown() {
        long id = add("A-1", TODAY, null);
        CurrentUser ludza = Someone.official(Role.MUNICIPALITY, MADE.municipality("Ludzas novads"));
        assertEquals(List.of(), serve(ludza, s -> s.ofClient(client)));
        assertThrows(
                RuleViolation.class,
                () -> serve(ludza, s -> s.add(client, new DoctorStatementDraft("A-2", "x", TODAY, null))));
        assertThrows(
                RuleViolation.class,
                () -> serve(ludza, s -> {
                    s.withdraw(id, 1, "x");
                    return true;
                }));
    }
}
