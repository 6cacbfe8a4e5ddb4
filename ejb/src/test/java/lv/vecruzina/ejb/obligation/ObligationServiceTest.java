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
import java.util.Set;
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

    private static int count(CurrentUser user, ObligationFilter filter) {
        return serve(user, (ObligationService s) -> Integer.valueOf(s.count(filter)));
    }

    private static List<ObligationRow> open() {
        return serve(Someone.with(Role.CARER), s -> s.rows(ObligationFilter.OPEN, 0, 10));
    }

    private static List<ObligationRow> settled() {
        return serve(Someone.with(Role.CARER), s -> s.rows(ObligationFilter.SETTLED, 0, 10));
    }

    private static List<String> rules(List<ObligationRow> rows) {
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
        assertEquals(List.of("RUNAWAY_ORPHANS_COURT"), rules(open()));
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
        assertEquals(0, count(carer, ObligationFilter.OPEN));
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> serve(carer, s -> {
                    s.done(police.id(), police.version(), "x");
                    return null;
                }));
        assertEquals("obligation.unknown", refused.key());
        assertEquals(2, count(Someone.with(Role.DIRECTOR), ObligationFilter.OPEN));
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
                    em.persist(new Obligation("RUNAWAY_POLICE", client, placement, DAY, NOW));
                    em.flush();
                }));
        assertEquals(Optional.of("obligation_arises_once"), Constraint.refusedBy(refused));
    }

    private static List<String> today(String role) {
        return rules(serve(Someone.with(role), s -> s.today(10)));
    }

    private void asked(String rule, String column, long subject, String due, String remindOn, String escalatedOn) {
        db.update("""
                insert into care.obligation (rule, %s, arose_on, due_at, remind_on, escalated_on)
                values (?, ?, '2026-01-01', ?::timestamptz, ?::date, nullif(?, '')::date)""".formatted(column), rule, subject, due, remindOn, escalatedOn);
    }

    @Test
    void todayIsWhatTheOwnRoleIsRemindedOfAndForTheSocialWorkerWhatIsLate() {
        asked("PLAN_DUE", "client_id", client, "2026-04-05 23:59:59+03", "2026-03-29", "");
        asked("PLAN_REVIEW", "client_id", client, "2026-04-06 23:59:59+03", "2026-03-30", "");
        assertEquals(List.of("PLAN_DUE"), today(Role.SPECIALIST), "from the day of the reminder on");
        assertEquals(List.of(), today(Role.SOCIAL_WORKER), "not late");
        db.update("update care.obligation set due_at = '2026-03-28 23:59:59+02' where rule = 'PLAN_DUE'");
        assertEquals(List.of("PLAN_DUE"), today(Role.SOCIAL_WORKER));
        assertEquals(List.of(), today(Role.CARER));
        assertEquals(List.of(), today(Role.DIRECTOR), "not escalated");
        db.update("update care.obligation set escalated_on = '2026-03-29' where rule = 'PLAN_DUE'");
        assertEquals(List.of("PLAN_DUE"), today(Role.DIRECTOR));
    }

    @Test
    void ofAClientInTheCircleEachSeesWhatTheirOwnPagesSpeakOf() {
        for (String rule : List.of("PATERNITY_ACTION", "MEANS_BELOW_UGF", "PLAN_DUE", "UNDECIDED_ORPHANS_COURT")) {
            asked(rule, "client_id", client, "2026-04-05 23:59:59+03", "2026-03-29", "");
        }
        assertEquals(Set.of("PLAN_DUE", "UNDECIDED_ORPHANS_COURT"), Set.copyOf(rules(open())), "the carer");
        assertEquals(4, count(Someone.with(Role.SOCIAL_WORKER), ObligationFilter.OPEN));
        assertEquals(4, count(Someone.with(Role.DIRECTOR), ObligationFilter.OPEN));
    }

    @Test
    void whatIsAboutNoClientIsForTheRoleItAsksAndTheDirector() {
        long item = (long)
                db.value(
                        "insert into care.publication (publication_no, published_on, channel) values ('I-1', '2025-01-01', 'web') returning id");
        asked("TAKEDOWN", "publication_id", item, "2026-03-31 23:59:59+03", "2026-03-26", "");
        assertEquals(List.of("TAKEDOWN"), today(Role.DATA_PROTECTION));
        assertEquals(
                "I-1",
                serve(Someone.with(Role.DATA_PROTECTION), s -> s.today(1))
                        .get(0)
                        .name());
        assertEquals(List.of(), rules(open()), "a carer is not asked");
        assertEquals(1, count(Someone.with(Role.DIRECTOR), ObligationFilter.OPEN));
        ObligationRow row =
                serve(Someone.with(Role.DATA_PROTECTION), s -> s.today(1)).get(0);
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> serve(Someone.with(Role.CARER), s -> {
                    s.done(row.id(), row.version(), "x");
                    return true;
                }));
        assertEquals("obligation.unknown", refused.key());
        db.update("delete from care.publication");
    }

    /** A commitment that the body leads; its owner is the user of the tests where asked. */
    private static long commitment(String leadBody, boolean own) {
        db.update("""
                insert into care.account (user_name, display_name) values ('test', 'Tests Testiņš')
                on conflict do nothing""");
        return (long) db.value("""
                with r as (
                    insert into care.recommendation (source, number, lead_body) values ('T', '*1', ?) returning id)
                insert into care.commitment (recommendation_id, commitment_no, text, due_on, owner_user)
                select id, '1', 'Projekts', '2026-03-31', case when ? then 'test' end from r returning id""", leadBody, own);
    }

    private static List<String> today(CurrentUser user) {
        return rules(serve(user, s -> s.today(10)));
    }

    @Test
    void aCommitmentIsAskedOfWhoCarriesItAndOfTheMunicipalityThatLeadsIt() {
        db.update("truncate care.recommendation cascade");
        CurrentUser official = Someone.official(Role.MUNICIPALITY, made.municipality("Rēzeknes novads"));
        asked(
                "COMMITMENT_DUE",
                "commitment_id",
                commitment("centrs", true),
                "2026-03-31 23:59:59+03",
                "2026-03-01",
                "");
        assertEquals(List.of("COMMITMENT_DUE"), today(Role.NURSE), "its owner");
        db.update("update care.commitment set owner_user = null, deputy_user = 'test'");
        assertEquals(List.of("COMMITMENT_DUE"), today(Role.NURSE), "its deputy");
        db.update("update care.commitment set deputy_user = null");
        assertEquals(List.of(), today(Role.NURSE));
        assertEquals(List.of(), today(official), "the centre leads");
        db.update("update care.recommendation set lead_body = 'RĒZEKNES NOVADA pašvaldība un centrs'");
        assertEquals(List.of("COMMITMENT_DUE"), today(official));
        assertEquals(1, count(official, new ObligationFilter("open", "", true)));
        assertEquals(
                List.of(),
                today(Someone.official(Role.MUNICIPALITY, made.municipality("Madonas novads"))),
                "another's");
        assertEquals(List.of(), today(Role.SOCIAL_WORKER), "neither carries nor leads");
    }

    @Test
    void whoIsNotAskedSeesItAndSettlesNothing() {
        asked("ISOLATION_BREACH", "client_id", client, "2026-03-28 12:00:00+02", "2026-03-28", "");
        for (String role : List.of(Role.CARER, Role.SOCIAL_WORKER)) {
            ObligationRow row = serve(Someone.with(role), s -> s.rows(ObligationFilter.OPEN, 0, 1))
                    .get(0);
            assertEquals(
                    "obligation.owed_by_others",
                    refused(role, s -> s.done(row.id(), row.version(), "x")).key());
            assertEquals(
                    "obligation.owed_by_others",
                    refused(role, s -> s.excuse(row.id(), row.version(), "x")).key());
            assertFalse(row.isSettledBy(Set.of(role)));
        }
        ObligationRow row = serve(Someone.with(Role.DIRECTOR), s -> s.today(1)).get(0);
        assertTrue(row.isSettledBy(Set.of(Role.DIRECTOR)));
        serve(Someone.with(Role.DIRECTOR), s -> {
            s.done(row.id(), row.version(), "Pārrunāts ar maiņu");
            return true;
        });
        assertEquals(0, count(Someone.with(Role.DIRECTOR), ObligationFilter.OPEN));
    }

    @Test
    void rule18ACommitmentIsSettledByItsValidatorAlone() {
        db.update("truncate care.recommendation cascade");
        asked(
                "COMMITMENT_DUE",
                "commitment_id",
                commitment("centrs", true),
                "2026-03-31 23:59:59+03",
                "2026-03-01",
                "");
        ObligationRow row = serve(Someone.with(Role.NURSE), s -> s.today(1)).get(0);
        assertTrue(row.shownByRecordsAlone());
        for (String role : List.of(Role.NURSE, Role.DIRECTOR)) {
            assertEquals(
                    "obligation.shown_by_records_alone",
                    refused(role, s -> s.done(row.id(), row.version(), "x")).key());
        }
    }

    private static RuleViolation refused(String role, Consumer<ObligationService> deed) {
        return assertThrows(
                RuleViolation.class,
                () -> serve(Someone.with(role), s -> {
                    deed.accept(s);
                    return true;
                }));
    }

    @Test
    void anOfficialIsNotAskedWhatTheCentreOwesItsClients() {
        asked("PLAN_DUE", "client_id", client, "2026-03-01 23:59:59+02", "2026-02-01", "2026-03-08");
        CurrentUser official = Someone.official(Role.MUNICIPALITY, made.municipality("Rēzeknes novads"));
        assertEquals(List.of(), today(official));
        assertEquals(0, count(official, ObligationFilter.OPEN));
    }

    @Test
    void rule10AnAccountantIsAskedForTheShortfallByTheNumberOfTheChildAlone() {
        asked("MEANS_BELOW_UGF", "client_id", client, "2026-02-28 23:59:59+02", "2026-02-28", "");
        asked("PLAN_DUE", "client_id", client, "2026-03-01 23:59:59+02", "2026-02-01", "");
        CurrentUser accountant = Someone.with(Role.ACCOUNTANT);
        assertEquals(List.of("MEANS_BELOW_UGF"), today(accountant));
        assertEquals(1, count(accountant, ObligationFilter.OPEN));
        ObligationRow row = serve(accountant, s -> s.today(10)).get(0);
        assertEquals("V-1", row.name());
        assertEquals(null, row.familyName());
        assertEquals(null, row.givenName());
        assertEquals(List.of("MEANS_BELOW_UGF", "PLAN_DUE"), today(Role.SOCIAL_WORKER), "late in the circle");
        serve(accountant, s -> {
            s.done(row.id(), row.version(), "Maksājums 7");
            return true;
        });
        assertEquals(List.of(), today(accountant));
    }

    @Test
    void whatIsAskedOfTheHouseIsAboutNobody() {
        db.update("""
                insert into care.obligation (rule, arose_on, due_at, remind_on)
                values ('REPLY_DUE', '2026-01-01', '2026-03-29 23:59:59+03', '2026-03-01')""");
        assertEquals(
                "DSPC „Vecružina”",
                serve(Someone.with(Role.DIRECTOR), s -> s.today(1)).get(0).name());
        assertEquals(List.of(), today(Role.SOCIAL_WORKER));
        db.update("delete from care.obligation where client_id is null");
    }

    @Test
    void aListIsOfARuleOfAStateOrOfTheOwnRole() {
        asked("PLAN_DUE", "client_id", client, "2026-03-28 23:59:59+02", "2026-03-21", "2026-03-29");
        asked("DECISION_EXPIRING", "client_id", client, "2026-03-29 23:59:59+03", "2026-01-01", "");
        assertEquals(List.of("PLAN_DUE"), list("late", "", false));
        assertEquals(List.of("PLAN_DUE"), list("escalated", "", false));
        assertEquals(List.of("DECISION_EXPIRING"), list("open", "DECISION_EXPIRING", false));
        assertEquals(List.of("DECISION_EXPIRING"), list("open", "", true), "due today is not late");
        assertEquals(List.of(), list("settled", "PLAN_DUE", false));
    }

    private static List<String> list(String state, String rule, boolean mine) {
        ObligationFilter filter = new ObligationFilter(state, rule, mine);
        List<String> rules = rules(serve(Someone.with(Role.SOCIAL_WORKER), s -> s.rows(filter, 0, 10)));
        assertEquals(rules.size(), count(Someone.with(Role.SOCIAL_WORKER), filter));
        return rules;
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
