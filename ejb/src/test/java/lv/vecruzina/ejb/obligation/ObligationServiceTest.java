package lv.vecruzina.ejb.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.placement.PlacementStarted;
import lv.vecruzina.ejb.placement.RunawayMarked;
import lv.vecruzina.ejb.shared.Constraint;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens asks its tasks of the centre, once, until they are done or excused. */
class ObligationServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    /** 00:30 in Riga on 29 March 2026, some hours before the clocks go forward. */
    private static final Instant NOW = Instant.parse("2026-03-28T22:30:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 3, 28);

    private final MadeUp made = new MadeUp(db);
    private long client;
    private long placement;

    @BeforeEach
    void child() {
        db.update("truncate care.client cascade");
        client = made.client("V-1", "Anna", "Āboliņa", LocalDate.of(2012, 1, 1), "Rēzeknes novads");
        placement = made.placement("P-1", client, "LONGTERM", "2026-01-05", null);
    }

    private static <T> T serve(CurrentUser user, Function<ObligationService, T> deed) {
        return db.inTransaction(em ->
                deed.apply(new ObligationService(em, new ClientCircle(user, em), Clock.fixed(NOW, Riga.ZONE), user)));
    }

    private static List<ObligationRow> open() {
        return serve(Someone.with(Role.CARER), s -> s.open(0, 10));
    }

    private static List<ObligationRow> settled() {
        return serve(Someone.with(Role.CARER), s -> s.settled(0, 10));
    }

    private static List<ObligationRule> rules(List<ObligationRow> rows) {
        return rows.stream().map(ObligationRow::rule).toList();
    }

    private static void arise(Consumer<ArisingObligations> happened) {
        db.transact(em -> happened.accept(
                new ArisingObligations(em, db.dataSource(), Clock.fixed(NOW, Riga.ZONE), Someone.with(Role.CARER))));
    }

    private void away(LocalDate day, boolean away) {
        arise(a -> a.runaway(new RunawayMarked(placement, client, day, away)));
    }

    private Instant due(String startedOn) {
        LocalDate day = LocalDate.parse(startedOn);
        arise(a -> a.undecided(new PlacementStarted(placement, client, "LONGTERM", day, false)));
        return open().stream()
                .filter(row -> row.aroseOn().equals(day))
                .map(ObligationRow::dueAt)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRunawayIsToldToPoliceAndOrphansCourtAtOnce() {
        away(DAY, true);
        away(DAY, true);
        assertEquals(ObligationRule.RUNAWAY, rules(open()));
        assertEquals(
                List.of(NOW, NOW), open().stream().map(ObligationRow::dueAt).toList());
        assertFalse(open().get(0).isLate(NOW));
        assertTrue(open().get(0).isLate(NOW.plusSeconds(1)));
    }

    @Test
    void aMarkTakenBackExcusesWhatIsOpenAndTheMarkMadeAgainAsksAgain() {
        away(DAY, true);
        ObligationRow police = open().get(0);
        serve(Someone.with(Role.CARER), s -> {
            s.done(police.id(), police.version(), " Zvans 112, reģ. nr. 7 ");
            return null;
        });
        away(DAY, false);
        assertEquals(List.of(), open());
        assertEquals(List.of(ArisingObligations.MARK_TAKEN_BACK, "Zvans 112, reģ. nr. 7"), words());
        away(DAY, true);
        assertEquals(List.of(ObligationRule.RUNAWAY_ORPHANS_COURT), rules(open()));
        assertEquals(1, settled().size());
    }

    private static List<String> words() {
        return settled().stream()
                .map(ObligationRow::words)
                .map(String::valueOf)
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }

    @Test
    void aChildTakenInWithoutADecisionIsToldTheNextWorkingDay() {
        assertEquals(Instant.parse("2026-03-24T21:59:59Z"), due("2026-03-23"), "Monday to Tuesday, winter time");
        assertEquals(Instant.parse("2026-03-30T20:59:59Z"), due("2026-03-27"), "over a weekend into summer time");
        assertEquals(Instant.parse("2026-04-07T20:59:59Z"), due("2026-04-02"), "over Easter");
        assertEquals(Instant.parse("2026-01-02T21:59:59Z"), due("2025-12-30"), "over the turn of the year");
        assertEquals(ObligationRule.UNDECIDED, rules(open()).subList(0, 2));
    }

    @Test
    void aMovedWorkingDayCountsWhereItIsSwitchedOn() {
        db.update("update care.calendar_exception set switched_on = true where day in ('2026-01-02', '2026-01-17')");
        try {
            assertEquals(Instant.parse("2026-01-05T21:59:59Z"), due("2025-12-30"), "2 January is moved away");
            assertEquals(Instant.parse("2026-01-17T21:59:59Z"), due("2026-01-16"), "to this Saturday");
        } finally {
            db.update("update care.calendar_exception set switched_on = false");
        }
    }

    @Test
    void aDecisionOrAnotherServiceAsksNothing() {
        arise(a -> a.undecided(new PlacementStarted(placement, client, "LONGTERM", DAY, true)));
        arise(a -> a.undecided(new PlacementStarted(placement, client, "CRISIS", DAY, false)));
        assertEquals(List.of(), open());
    }

    @Test
    void whatIsSettledNeedsWordsAndIsSettledOnce() {
        away(DAY, true);
        ObligationRow police = open().get(0);
        assertRule("obligation.needs_a_proof", s -> s.done(police.id(), police.version(), " "));
        assertRule("obligation.needs_a_reason", s -> s.excuse(police.id(), police.version(), " "));
        assertThrows(OptimisticLockException.class, () -> act(s -> s.done(police.id(), 99, "x")));
        act(s -> s.excuse(police.id(), police.version(), "Bērns atradās dārzā"));
        assertRule("obligation.settled", s -> s.done(police.id(), police.version() + 1, "x"));
        assertEquals("Bērns atradās dārzā", settled().get(0).words());
    }

    @Test
    void outsideTheCircleThereIsNothing() {
        away(DAY, true);
        ObligationRow police = open().get(0);
        db.update("delete from care.responsibility");
        CurrentUser carer = Someone.with(Role.CARER);
        assertEquals(0, serve(carer, ObligationService::countOpen));
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> serve(carer, s -> {
                    s.done(police.id(), police.version(), "x");
                    return null;
                }));
        assertEquals("obligation.unknown", refused.key());
        assertEquals(2, serve(Someone.with(Role.DIRECTOR), ObligationService::countOpen));
    }

    @Test
    void aWithdrawnPlacementAsksNothing() {
        away(DAY, true);
        db.update("update care.placement set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'x'");
        assertEquals(List.of(), open());
    }

    @Test
    void theDatabaseLetsNothingAriseTwice() {
        away(DAY, true);
        PersistenceException refused = assertThrows(
                PersistenceException.class,
                () -> db.transact(em -> {
                    em.persist(new Obligation(ObligationRule.RUNAWAY_POLICE, client, placement, DAY, NOW));
                    em.flush();
                }));
        assertEquals(Optional.of("obligation_arises_once"), Constraint.refusedBy(refused));
    }

    private static void act(Consumer<ObligationService> deed) {
        serve(Someone.with(Role.DIRECTOR), s -> {
            deed.accept(s);
            return true;
        });
    }

    private static void assertRule(String key, Consumer<ObligationService> deed) {
        assertEquals(key, assertThrows(RuleViolation.class, () -> act(deed)).key());
    }
}
