package lv.vecruzina.ejb.restriction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happened enters as it was, also an isolation without a ground: it counts as a breach. */
class RestrictionHistoryTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final CurrentUser CARER = Someone.with(Role.CARER);
    private static final CurrentUser OUTSIDER =
            new CurrentUser(new Identity("other", "Cits", Set.of(Role.CARER), null, -2L, Instant.EPOCH));

    /** 23:00 in Riga; the isolation ends at 01:00 of the next day, and is written down at noon. */
    private static final Instant BEGUN = Instant.parse("2026-03-31T20:00:00Z");

    private static final Instant ENDED = BEGUN.plus(Duration.ofHours(2));
    private static final Instant NOON = Instant.parse("2026-04-01T09:00:00Z");

    @BeforeEach
    void startOver() {
        db.update("truncate care.client cascade");
        new MadeUp(db).client("V-1", LocalDate.of(2012, 1, 1));
    }

    private static <T> T at(Instant now, Function<RestrictionService, T> deed) {
        Clock clock = Clock.fixed(now, Riga.ZONE);
        return db.inTransaction(
                em -> deed.apply(new RestrictionService(em, new ClientCircle(CARER, em, clock), CARER, clock)));
    }

    private static List<RestrictionEntry> month(CurrentUser user, YearMonth month, Instant now) {
        Clock clock = Clock.fixed(now, Riga.ZONE);
        return db.inTransaction(
                em -> new RestrictionRegister(em, new ClientCircle(user, em, clock), clock).month(month));
    }

    private static RestrictionDraft draft(
            @Nullable Instant ended, @Nullable String ground, String seen, @Nullable Instant seenAt) {
        return new RestrictionDraft("isolation", BEGUN, ended, ground, "Ielikts atsevišķi", seen, seenAt);
    }

    private static long history(RestrictionDraft draft, String reason) {
        return at(NOON, service -> service.enterHistory("V-1", draft, reason));
    }

    private static String refusal(Runnable deed) {
        return assertThrows(RuleViolation.class, deed::run).key();
    }

    @Test
    void rule15AnIsolationWithoutGroundThatIsOverEntersWithAReasonAndIsABreach() {
        history(draft(ENDED, null, "Raudāja", BEGUN.plusSeconds(600)), " Vakar nebija datora ");
        assertEquals(1L, db.value("select count(*) from care.restriction_known where ground is null and supervised"));
        assertEquals("Vakar nebija datora", db.value("select history_reason from care.restriction"));
        List<RestrictionEntry> march = month(CARER, YearMonth.of(2026, 3), NOON);
        assertEquals(List.of("ground"), march.get(0).breaches());
        assertEquals(Duration.ofHours(2), march.get(0).row().lasted(NOON));
        assertEquals(1, march.get(0).looks().size());
        assertEquals(List.of(), month(CARER, YearMonth.of(2026, 4), NOON), "it began in March in Riga");
        assertEquals(List.of(), month(OUTSIDER, YearMonth.of(2026, 3), NOON));
    }

    @Test
    void rule15OneThatRunsOrHasNoReasonIsRefused() {
        assertEquals("restriction.history_is_over", refusal(() -> history(draft(null, null, "Guļ", null), "x")));
        assertEquals("restriction.history_needs_a_reason", refusal(() -> history(draft(ENDED, "", "", null), " ")));
        assertEquals(
                "restriction.ends_after_beginning",
                refusal(() -> history(draft(NOON.plusSeconds(60), null, "", null), "x")),
                "an end still to come");
        assertEquals(
                "restriction.history_has_no_ground",
                refusal(() -> history(draft(ENDED, "forbidden_thing", "", null), "x")));
        assertEquals(
                "restriction.isolation_needs_a_ground",
                refusal(() -> at(NOON, service -> service.begin("V-1", draft(ENDED, null, "", null)))));
        assertEquals(0L, db.value("select count(*) from care.restriction"));
    }

    @Test
    void theDatabaseKnowsNoneThatEndsAfterItWasWritten() {
        String refused =
                assertThrows(IllegalStateException.class, () -> db.update("""
                insert into care.restriction (client_id, begun_at, ended_at, kind, recorded_by, recorded_at, history_reason)
                select id, now() - interval '1 hour', now() + interval '1 hour', 'isolation', 'x', now(), 'y' from care.client""")).getMessage();
        assertTrue(refused.contains("restriction_isolation_has_a_ground_of_the_list"), refused);
    }

    @Test
    void whatWasSeenIsToldWithItsHourAndWhenItWasWritten() {
        for (Instant outside : List.of(BEGUN.minusSeconds(60), ENDED.plusSeconds(60))) {
            assertEquals(
                    "restriction.looked_while_it_ran", refusal(() -> history(draft(ENDED, null, "Guļ", outside), "x")));
        }
        history(draft(ENDED, null, "", null), "x");
        RestrictionEntry unseen = month(CARER, YearMonth.of(2026, 3), NOON).get(0);
        assertEquals(List.of("ground", "supervision"), unseen.breaches());
        assertEquals("none", unseen.row().supervision());
        assertEquals(
                "restriction.look_needs_words",
                refusal(() -> at(
                        NOON,
                        service -> service.begin(
                                "V-1",
                                new RestrictionDraft(
                                        "isolation", NOON.minusSeconds(60), null, "danger", "Sit", "", null)))),
                "what runs is seen now");
    }

    @Test
    void whatRestsOnWordsAloneHasNoGroundUnlessItWasDelivered() {
        at(
                NOON,
                service -> service.begin(
                        "V-1", new RestrictionDraft("holding", BEGUN, ENDED, null, "Turēja", "Raudāja", BEGUN)));
        db.update("""
                insert into care.restriction (client_id, begun_at, ended_at, kind, ground, supervised)
                select id, '2026-03-02 08:00+02', '2026-03-02 09:00+02', 'isolation', 'slimība', true from care.client""");
        List<RestrictionEntry> march = month(CARER, YearMonth.of(2026, 3), NOON);
        assertEquals(List.of(), march.get(0).breaches());
        assertEquals(List.of("ground"), march.get(1).breaches());
        assertEquals(1L, db.value("select count(*) from care.restriction_known where ground is null"));
    }

    @Test
    void theHoursOfRule15AreCountedOverTheMonth() {
        db.update("""
                insert into care.restriction (client_id, begun_at, ended_at, kind, ground, supervised)
                select c.id, b.at::timestamptz, e.at::timestamptz, 'isolation', 'slimība', true
                from care.client c, (values ('2026-03-02 08:00+02', '2026-03-03 08:00+02'),
                    ('2026-03-05 08:00+02', '2026-03-06 08:01+02')) as s (b, e), lateral (select s.b) b (at), lateral (select s.e) e (at)""");
        List<RestrictionEntry> march = month(CARER, YearMonth.of(2026, 3), NOON);
        assertEquals(List.of(), march.get(0).breaches());
        assertEquals(List.of("at_once", "total"), march.get(1).breaches());
    }
}
