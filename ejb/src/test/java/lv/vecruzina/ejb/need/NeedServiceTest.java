package lv.vecruzina.ejb.need;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
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

/** What care must know, and the disability by its decisions (rule 17: alert 60 days before the end). */
class NeedServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final MadeUp MADE = new MadeUp(db);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T20:30:00Z"), Riga.ZONE);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);
    private static int number;
    private long client;

    @BeforeEach
    void arrive() {
        client = MADE.client("N-" + ++number, LocalDate.of(2012, 1, 1));
        MADE.placement("N-" + number, client, "DAC", "2026-01-05", null);
    }

    private static <T> T serve(CurrentUser user, BiFunction<NeedService, DisabilityService, T> deed) {
        return db.inTransaction(em -> {
            var circle = new ClientCircle(user, em);
            return deed.apply(new NeedService(em, circle, user, CLOCK), new DisabilityService(em, circle, user, CLOCK));
        });
    }

    private boolean add(NeedDraft draft) {
        return serve(WORKER, (needs, d) -> {
            needs.add(client, draft);
            return true;
        });
    }

    private boolean disability(String grade, LocalDate from, @Nullable LocalDate until) {
        return serve(WORKER, (n, disabilities) -> {
            disabilities.add(client, grade, "VDEĀVK-" + number, from, until);
            return true;
        });
    }

    @Test
    void aMedicineHasADoseAndTimes() {
        var without = new NeedDraft("medicine", "Paraugzāles", null, "8.00", TODAY, null);
        assertEquals(
                "need.medicine_needs_dose_and_times",
                assertThrows(RuleViolation.class, () -> add(without)).key());
        add(new NeedDraft("medicine", "Paraugzāles", "5 mg", "8.00 un 20.00", TODAY, null));
        add(new NeedDraft("allergy", "Rieksti", "5 mg", null, TODAY, null));
        List<NeedRow> rows = serve(WORKER, (needs, d) -> needs.ofClient(client));
        assertEquals(null, rows.get(0).dose(), "an allergy has no dose");
        assertEquals("8.00 un 20.00", rows.get(1).times());
    }

    @Test
    void theLastDayOfANeedCounts() {
        add(new NeedDraft("diet", "Bez piena", null, null, TODAY.minusDays(9), null));
        NeedRow row = serve(WORKER, (needs, d) -> needs.ofClient(client)).get(0);
        serve(WORKER, (needs, d) -> {
            needs.end(row.id(), row.version(), TODAY);
            return true;
        });
        NeedRow ended = serve(WORKER, (needs, d) -> needs.ofClient(client)).get(0);
        assertTrue(ended.holds(TODAY));
        assertFalse(ended.holds(TODAY.plusDays(1)));
        assertFalse(ended.holds(TODAY.minusDays(10)));
    }

    @Test
    void aWrongNeedIsWithdrawnAndHoldsOnNoDay() {
        add(new NeedDraft("allergy", "Zivis", null, null, TODAY, null));
        NeedRow row = serve(WORKER, (needs, d) -> needs.ofClient(client)).get(0);
        serve(WORKER, (needs, d) -> {
            needs.withdraw(row.id(), row.version(), "Nav apstiprināts");
            return true;
        });
        NeedRow withdrawn = serve(WORKER, (needs, d) -> needs.ofClient(client)).get(0);
        assertFalse(withdrawn.holds(TODAY));
        assertEquals("Nav apstiprināts", withdrawn.withdrawnReason());
    }

    @Test
    void oneDayHasOneDisabilityAndTheFileSaysTheOneOfToday() {
        disability("child", TODAY, null);
        assertEquals("child", db.value("select disability from care.client where id = ?", client));
        RuntimeException refused = assertThrows(RuntimeException.class, () -> disability("I", TODAY.plusDays(5), null));
        assertEquals("disability_is_one_a_day", Constraint.refusedBy(refused).orElse(""));
    }

    @Test
    void outsideTheCircleNothingIsKnown() {
        add(new NeedDraft("allergy", "Zivis", null, null, TODAY, null));
        CurrentUser ludza = Someone.official(Role.MUNICIPALITY, MADE.municipality("Ludzas novads"));
        assertEquals(List.of(), serve(ludza, (needs, d) -> needs.ofClient(client)));
        assertThrows(
                RuleViolation.class,
                () -> serve(ludza, (needs, disabilities) -> {
                    disabilities.add(client, "I", "1", TODAY, null);
                    return true;
                }));
    }
}
