package lv.vecruzina.ejb.restriction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.Identity;
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

/** Rule 15: no isolation without a ground of the list, none without eyes on it, none beyond its hours. */
class RestrictionServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final CurrentUser CARER = Someone.with(Role.CARER);
    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);
    private static final CurrentUser OUTSIDER =
            new CurrentUser(new Identity("other", "Cits", Set.of(Role.CARER), null, -2L, Instant.EPOCH));

    /** 20:00 in Riga on the eve of the night the clocks go forward. */
    private static final Instant EVE = Instant.parse("2026-03-28T18:00:00Z");

    private long child;

    @BeforeEach
    void startOver() {
        db.update("truncate care.client cascade");
        child = new MadeUp(db).client("V-1", LocalDate.of(2012, 1, 1));
    }

    private static <T> T at(Instant now, CurrentUser user, Function<RestrictionService, T> deed) {
        Clock clock = Clock.fixed(now, Riga.ZONE);
        return db.inTransaction(
                em -> deed.apply(new RestrictionService(em, new ClientCircle(user, em, clock), user, clock)));
    }

    private static void act(Instant now, CurrentUser user, Consumer<RestrictionService> deed) {
        at(now, user, service -> {
            deed.accept(service);
            return true;
        });
    }

    private static RestrictionDraft draft(String kind, Instant begun, @Nullable String ground) {
        return new RestrictionDraft(kind, begun, null, ground, "Drudzis, izsitumi", "Guļ, elpo mierīgi", null);
    }

    private static long isolate(Instant begun) {
        return at(begun, CARER, service -> service.begin("V-1", draft("isolation", begun, "infection")));
    }

    private <T> T read(CurrentUser user, Function<RestrictionQueries, T> question) {
        return db.inTransaction(em ->
                question.apply(new RestrictionQueries(em, new ClientCircle(user, em, Clock.fixed(EVE, Riga.ZONE)))));
    }

    private RestrictionRow row(long id) {
        return read(CARER, queries -> queries.ofClient(child)).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static String refusal(Runnable deed) {
        RuntimeException refused = assertThrows(RuntimeException.class, deed::run);
        return refused instanceof RuleViolation rule
                ? rule.key()
                : Constraint.refusedBy(refused).orElse(refused.toString());
    }

    @Test
    void rule15IsolationNeedsAGroundOfTheListThatBearsIt() {
        for (String ground : new String[] {null, "", "audzināšana", "forbidden_thing"}) {
            assertEquals(
                    "restriction.isolation_needs_a_ground",
                    refusal(() -> at(EVE, CARER, service -> service.begin("V-1", draft("isolation", EVE, ground)))));
        }
        assertEquals(List.of(), read(CARER, queries -> queries.ofClient(child)));
        at(EVE, CARER, service -> service.begin("V-1", draft("isolation", EVE, "danger")));
        at(EVE, CARER, service -> service.begin("V-1", draft("room_search", EVE.minusSeconds(1), "forbidden_thing")));
        assertEquals(2, read(CARER, RestrictionQueries::running).size());
    }

    @Test
    void rule15TheDatabaseKnowsNoIsolationWrittenDownHereWithoutAGround() {
        String refused = assertThrows(IllegalStateException.class, () -> db.update("""
                                insert into care.restriction (client_id, begun_at, kind, recorded_by, recorded_at)
                                values (?, now(), 'isolation', 'x', now())""", child))
                .getMessage();
        assertTrue(refused.contains("restriction_isolation_has_a_ground_of_the_list"), refused);
        db.update("insert into care.restriction (client_id, begun_at, kind) values (?, now(), 'isolation')", child);
    }

    @Test
    void rule15IsolationBeginsUnderSomebodysEyesAndTheLogGoesOn() {
        assertEquals(
                "restriction.look_needs_words",
                refusal(() -> at(
                        EVE,
                        CARER,
                        service -> service.begin(
                                "V-1",
                                new RestrictionDraft(
                                        "isolation", EVE, null, "danger", "Sit ar galvu sienā", " ", null)))));
        long id = isolate(EVE);
        act(EVE.plusSeconds(900), CARER, service -> service.look(id, "Guļ"));
        assertEquals(2, row(id).looks());
        assertTrue(row(id).isSupervised());
        assertEquals("said", row(id).supervision());
        assertEquals("Guļ", read(CARER, queries -> queries.looks(child)).get(0).seen());
        int version = row(id).version();
        act(EVE.plusSeconds(1800), CARER, service -> service.end(id, version, EVE.plusSeconds(1800)));
        assertEquals("restriction.over", refusal(() -> act(EVE.plusSeconds(1900), CARER, s -> s.look(id, "Guļ"))));
    }

    @Test
    void theNightTheClockChangesIsCountedInHoursThatPass() {
        IsolationLimit limit = read(CARER, queries -> queries.limit(EVE));
        Instant wall = Riga.moment(LocalDateTime.of(2026, 3, 29, 21, 0)).orElseThrow();
        long id = isolate(EVE);
        assertEquals(Duration.ofHours(24), row(id).lasted(wall), "25 hours by the clock on the wall");
        assertFalse(limit.isBroken(row(id).lasted(wall), row(id).lasted(wall)), "exactly as long as it may");
        assertTrue(limit.isBroken(Duration.ofHours(24).plusSeconds(1), Duration.ZERO));
        assertFalse(limit.isBroken(Duration.ofHours(1), Duration.ofHours(48)));
        assertTrue(limit.isBroken(Duration.ofHours(1), Duration.ofHours(48).plusSeconds(1)));
        assertEquals(Optional.empty(), Riga.moment(LocalDateTime.of(2026, 3, 29, 3, 30)), "an hour that never was");
        assertEquals(
                Instant.parse("2026-10-25T00:30:00Z"),
                Riga.moment(LocalDateTime.of(2026, 10, 25, 3, 30)).orElseThrow(),
                "the first of two");
    }

    @Test
    void theMonthCountsWhatBeganInItUpToThisOne() {
        Instant lastOfMarch = Instant.parse("2026-03-31T20:59:00Z");
        db.update("""
                insert into care.restriction (client_id, begun_at, ended_at, kind, withdrawn_at, withdrawn_by, withdrawn_reason)
                values (?, '2026-03-30 08:00+03', '2026-03-30 18:00+03', 'isolation', now(), 'x', 'y')""", child);
        db.update("""
                insert into care.restriction (client_id, begun_at, ended_at, kind)
                values (?, '2026-02-28 08:00+02', '2026-03-01 08:00+02', 'isolation'),
                       (?, '2026-03-01 09:00+02', '2026-03-01 11:00+02', 'isolation'),
                       (?, '2026-03-02 09:00+02', '2026-03-02 11:00+02', 'holding')""", child, child, child);
        long id = isolate(lastOfMarch);
        List<RestrictionRow> all = read(CARER, queries -> queries.ofClient(child));
        assertEquals(Duration.ofHours(5), row(id).inMonth(all, lastOfMarch.plus(Duration.ofHours(3))));
        assertEquals(
                Duration.ofHours(3),
                row(isolateAfter(id, lastOfMarch.plusSeconds(60)))
                        .inMonth(
                                read(CARER, q -> q.ofClient(child)),
                                lastOfMarch.plusSeconds(60).plus(Duration.ofHours(3))),
                "a new month in Riga");
    }

    /** Ends the one that runs and begins another. */
    private long isolateAfter(long id, Instant moment) {
        int version = row(id).version();
        act(moment, CARER, service -> service.end(id, version, moment));
        return isolate(moment);
    }

    @Test
    void aLookAfterItIsOverIsNoSupervision() {
        Instant later = EVE.plusSeconds(3600);
        long id = at(
                later,
                CARER,
                service -> service.begin(
                        "V-1",
                        new RestrictionDraft(
                                "isolation",
                                EVE,
                                EVE.plusSeconds(1800),
                                "danger",
                                "Sita sienā",
                                "Nomierinājās",
                                null)));
        assertFalse(row(id).isSupervised());
        assertEquals("late", row(id).supervision());
        assertEquals(false, db.value("select supervised from care.restriction_known where id = ?", id));
        assertEquals(1, read(CARER, queries -> queries.looks(child)).size(), "the log keeps it");
    }

    @Test
    void theLimitIsThatOfTheDayItBegan() {
        db.update("""
                insert into care.legal_parameter (code, variant, valid_from, value, source, verified, local)
                values ('ISOLATION_HOURS', 'at_once', '2026-03-29', 12, 'tests', true, false)""");
        Instant midnight = Instant.parse("2026-03-28T22:00:00Z");
        assertEquals(0, read(CARER, q -> q.limit(midnight)).atOnceHours().compareTo(BigDecimal.valueOf(12)));
        assertEquals(
                0,
                read(CARER, q -> q.limit(midnight.minusSeconds(1)))
                        .atOnceHours()
                        .compareTo(BigDecimal.valueOf(24)));
        db.update("delete from care.legal_parameter where source = 'tests'");
    }

    @Test
    void aRestrictionBeginsNotInTheFutureAndEndsAfterItBegan() {
        assertEquals(
                "restriction.begins_in_the_future",
                refusal(() -> at(EVE, CARER, s -> s.begin("V-1", draft("holding", EVE.plusSeconds(1), null)))));
        long id = isolate(EVE);
        int version = row(id).version();
        Instant later = EVE.plusSeconds(60);
        assertEquals(
                "restriction.ends_after_beginning",
                refusal(() -> act(later, CARER, s -> s.end(id, version, EVE.minusSeconds(1)))));
        assertEquals(
                "restriction.ends_after_beginning",
                refusal(() -> act(later, CARER, s -> s.end(id, version, later.plusSeconds(1)))));
        assertEquals("restriction_isolates_once_at_a_time", refusal(() -> isolate(EVE.plusSeconds(30))));
    }

    @Test
    void whoIsOutsideTheCircleSeesAndTouchesNothing() {
        long id = isolate(EVE);
        assertEquals(List.of(), read(OUTSIDER, RestrictionQueries::running));
        assertEquals(List.of(), read(OUTSIDER, queries -> queries.looks(child)));
        assertEquals(0, read(OUTSIDER, RestrictionQueries::count));
        assertEquals("restriction.unknown", refusal(() -> act(EVE, OUTSIDER, s -> s.look(id, "Guļ"))));
        assertEquals(
                "client.unknown",
                refusal(() -> at(EVE, OUTSIDER, s -> s.begin("V-1", draft("holding", EVE, "danger")))));
    }

    @Test
    void whatIsWithdrawnCountsNowhereAndStays() {
        long id = isolate(EVE);
        int version = row(id).version();
        act(EVE, WORKER, service -> service.withdraw(id, version, "Nebija izolācija"));
        assertEquals(List.of(), read(CARER, RestrictionQueries::running));
        assertEquals(0L, db.value("select count(*) from care.restriction_known"));
        assertTrue(row(id).withdrawn());
        isolate(EVE);
        assertEquals(
                1L, db.value("select count(*) from care.restriction_known where supervised and ground = 'infection'"));
    }
}
