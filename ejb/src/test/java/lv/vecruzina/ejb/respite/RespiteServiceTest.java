package lv.vecruzina.ejb.respite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.placement.AdmissionAge;
import lv.vecruzina.ejb.placement.PlacementDraft;
import lv.vecruzina.ejb.placement.PlacementService;
import lv.vecruzina.ejb.placement.PlacementServices;
import lv.vecruzina.ejb.placement.PlacementStarted;
import lv.vecruzina.ejb.placement.PlacementStarting;
import lv.vecruzina.ejb.shared.Constraint;
import lv.vecruzina.ejb.shared.Heard;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rules 4 and 6 where respite days are held, booked and given back. */
class RespiteServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate BORN = LocalDate.of(2016, 2, 29);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T09:00:00Z"), Riga.ZONE);
    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);

    private final MadeUp made = new MadeUp(db);

    private static RespiteService service(EntityManager em, CurrentUser user) {
        ClientCircle circle = new ClientCircle(user, em, CLOCK);
        LegalParameters parameters = new LegalParameters(em);
        return new RespiteService(
                em,
                db.dataSource(),
                placements(em, user),
                new AdmissionAge(parameters),
                circle,
                CLOCK,
                user,
                new Heard<>());
    }

    private static PlacementService placements(EntityManager em) {
        return placements(em, WORKER);
    }

    private static PlacementService placements(EntityManager em, CurrentUser user) {
        HeldNights held = new HeldNights(em, CLOCK);
        return PlacementServices.of(
                em,
                new ClientCircle(user, em, CLOCK),
                new LegalParameters(em),
                CLOCK,
                user,
                new Heard<PlacementStarting>(held::use),
                new Heard<PlacementStarted>(held::became),
                new Heard<>());
    }

    private static long hold(String clientNo, String from, String until) {
        return db.inTransaction(
                em -> service(em, WORKER).hold(clientNo, LocalDate.parse(from), LocalDate.parse(until)));
    }

    private static void release(long id) {
        db.transact(em -> service(em, WORKER).release(id, version(em, id), "ģimene atteicās"));
    }

    private static String book(long id) {
        return book(id, WORKER, null);
    }

    private static String book(long id, CurrentUser user, @Nullable String reason) {
        return db.inTransaction(em -> service(em, user).book(id, version(em, id), 1, reason));
    }

    private static int version(EntityManager em, long id) {
        return em.find(RespiteHold.class, id).getVersion();
    }

    private static RespiteYear year(long client, int year) {
        return db.inTransaction(
                em -> new RespiteQueries(em, db.dataSource(), new ClientCircle(WORKER, em, CLOCK), CLOCK)
                        .ledger(client).stream()
                                .filter(one -> one.year() == year)
                                .findFirst()
                                .orElseThrow());
    }

    private static Throwable refused(Runnable deed) {
        return assertThrows(RuntimeException.class, deed::run);
    }

    @Test
    void rule4HeldDaysCountAndTheRefusalNamesYearLimitAndDaysTooMany() {
        long client = made.client("H-1", BORN);
        hold("H-1", "2026-04-01", "2026-04-29");
        Throwable refused = refused(() -> hold("H-1", "2026-05-01", "2026-05-04"));
        assertEquals("respite_days_per_year", Constraint.refusedBy(refused).orElseThrow());
        assertEquals(List.of("2026", "30", "1"), Constraint.parameters(refused));
        assertEquals(new RespiteYear(2026, 30, null, 0, 0, 28, 0), year(client, 2026));
        hold("H-1", "2026-05-01", "2026-05-03");
        assertEquals(0, year(client, 2026).left());
    }

    @Test
    void rule4AHoldOverNewYearCountsInBothYears() {
        long client = made.client("H-2", BORN);
        hold("H-2", "2026-12-30", "2027-01-03");
        assertEquals(2, year(client, 2026).held());
        assertEquals(2, year(client, 2027).held());
    }

    @Test
    void releasedDaysAreFreeAgainAndStayInTheLedger() {
        long client = made.client("H-3", BORN);
        long id = hold("H-3", "2026-04-01", "2026-05-01");
        release(id);
        assertEquals(new RespiteYear(2026, 30, null, 0, 0, 0, 30), year(client, 2026));
        hold("H-3", "2026-06-01", "2026-07-01");
        RuleViolation twice = assertThrows(RuleViolation.class, () -> release(id));
        assertEquals("respite.hold_is_over", twice.key());
    }

    @Test
    void aHoldBecomesAStayWithoutCountingTwice() {
        long client = made.client("H-4", BORN);
        granted(client, 30, "2026-04-01", "2026-04-30");
        long id = hold("H-4", "2026-04-01", "2026-05-01");
        String no = book(id);
        assertEquals(new RespiteYear(2026, 30, 30, 0, 30, 0, 0), year(client, 2026));
        assertEquals(
                no,
                db.value(
                        "select placement_no from care.placement p join care.respite_hold h on h.placement_id = p.id where h.id = ?",
                        id));
    }

    private static String refusedToBook(long id, CurrentUser user, @Nullable String reason) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> book(id, user, reason));
        return refused.key() + refused.parameters();
    }

    @Test
    void aStayWithoutADecisionForEachNightIsTheDirectorsToAllowWithAReason() {
        long client = made.client("H-16", BORN);
        granted(client, 30, "2026-06-01", "2026-06-10");
        long id = hold("H-16", "2026-06-09", "2026-06-12");
        CurrentUser director = Someone.with(Role.DIRECTOR);
        assertEquals("respite.needs_a_decision[2026-06-11]", refusedToBook(id, WORKER, null));
        assertEquals("respite.needs_a_decision[2026-06-11]", refusedToBook(id, director, null));
        assertEquals("placement.only_director_goes_against_a_limit[]", refusedToBook(id, WORKER, "steidzami"));
        String no = book(id, director, "steidzami");
        assertEquals(
                "steidzami", db.value("select against_limit_reason from care.placement where placement_no = ?", no));
        book(hold("H-16", "2026-06-01", "2026-06-02"));
    }

    @Test
    void aDecisionThatCameWithAnEarlierStayGrantsThoseWithinItsTerm() {
        long client = made.client("H-17", BORN);
        made.placement("P-H17", client, "RESPITE", "2026-01-05", "2026-01-06");
        db.update("""
                update care.placement set decision_no = '7', valid_from = '2026-01-01', valid_to = '2026-12-31'
                where client_id = ?""", client);
        book(hold("H-17", "2026-12-30", "2027-01-01"));
        assertEquals(
                "respite.needs_a_decision[2027-01-01]",
                refusedToBook(hold("H-17", "2027-01-01", "2027-01-02"), WORKER, null));
    }

    @Test
    void usedDaysAreThoseUpToToday() {
        long client = made.client("H-5", BORN);
        made.placement("P-H5", client, "RESPITE", "2026-03-30", "2026-04-03");
        assertEquals(new RespiteYear(2026, 30, null, 2, 2, 0, 0), year(client, 2026));
    }

    @Test
    void rule4AStayWithoutAnEndCountsEveryDayItIsOpen() {
        long client = made.client("H-6", BORN);
        made.history(() -> made.placement("P-H6", client, "RESPITE", "2025-12-01", null));
        assertEquals(31, year(client, 2025).used());
        assertEquals(90, year(client, 2026).used(), "January, February and March up to the 31st");
        assertEquals(-60, year(client, 2026).left());
    }

    @Test
    void aHoldInThePastOrOutsideTheAgesIsRefused() {
        made.client("H-7", LocalDate.of(2024, 5, 1));
        assertEquals(
                "respite.hold_in_the_past",
                ((RuleViolation) refused(() -> hold("H-7", "2026-03-30", "2026-04-02"))).key());
        assertEquals(
                "placement.age_limit", ((RuleViolation) refused(() -> hold("H-7", "2026-04-30", "2026-05-02"))).key());
        hold("H-7", "2026-05-01", "2026-05-02");
    }

    private static String start(String clientNo, String from, String until) {
        return db.inTransaction(em -> placements(em)
                .start(
                        clientNo,
                        PlacementDraft.planned("RESPITE", 1, LocalDate.parse(from), LocalDate.parse(until), null),
                        true));
    }

    @Test
    void rule4AStayThatBeginsUsesTheNightsHeldForIt() {
        long client = made.client("H-11", BORN);
        hold("H-11", "2026-10-01", "2026-10-21");
        String no = start("H-11", "2026-10-01", "2026-10-21");
        assertEquals(new RespiteYear(2026, 30, null, 0, 20, 0, 0), year(client, 2026), "twenty, not forty");
        assertEquals(no, db.value("""
                select p.placement_no from care.respite_hold h join care.placement p on p.id = h.placement_id
                where h.client_id = ?""", client));
    }

    @Test
    void nightsHeldBeforeAndAfterTheStayStayHeld() {
        long client = made.client("H-12", BORN);
        hold("H-12", "2026-11-01", "2026-11-05");
        hold("H-12", "2026-11-05", "2026-11-11");
        start("H-12", "2026-11-03", "2026-11-08");
        assertEquals(new RespiteYear(2026, 30, null, 0, 5, 5, 0), year(client, 2026));
        assertEquals(
                "[{s=2026-11-01 2026-11-03}, {s=2026-11-08 2026-11-11}]",
                db.rows("""
                        select from_on || ' ' || until_on as s from care.respite_hold
                        where client_id = ? and used_at is null order by from_on""", client).toString());
    }

    @Test
    void nightsTheClientIsBookedForOrSpendsElsewhereAreNotHeld() {
        long client = made.client("H-13", BORN);
        made.placement("P-H13", client, "CRISIS", "2026-12-10", "2026-12-12");
        made.placement("P-H13-0", client, "LONGTERM", "2026-12-14", "2026-12-14");
        RuleViolation refused = (RuleViolation) refused(() -> hold("H-13", "2026-12-11", "2026-12-13"));
        assertEquals("respite.night_is_taken[2026-12-10, P-H13]", refused.key() + refused.parameters());
        hold("H-13", "2026-12-12", "2026-12-16");
        start("H-13", "2026-12-12", "2026-12-16");
        assertEquals(
                "respite.night_is_taken",
                ((RuleViolation) refused(() -> hold("H-13", "2026-12-15", "2026-12-17"))).key());
    }

    private void granted(long client, int days, String from, String until) {
        db.update("""
                with applied as (
                    insert into care.application (client_id, service_id, received_on, applicant, ground)
                    select ?, id, '2026-01-01', 'representative', 'vajadzīgs' from care.service where code = 'RESPITE'
                    returning id
                )
                insert into care.decision (
                    application_id, number, decided_on, decided_by, outcome, payer_id, valid_from, valid_to, granted_days)
                select applied.id, 'L', '2026-01-02', 'social_service', 'granted', 1, ?, ?, ? from applied""", client, LocalDate.parse(from), LocalDate.parse(until), days);
    }

    @Test
    void moreThanTheDecisionGrantsIsNeitherHeldNorBooked() {
        long client = made.client("H-14", BORN);
        granted(client, 10, "2026-01-01", "2026-12-31");
        granted(client, 7, "2027-01-01", "2027-12-31");
        Throwable refused = refused(() -> hold("H-14", "2026-06-01", "2026-06-12"));
        assertEquals("respite_days_granted", Constraint.refusedBy(refused).orElseThrow());
        assertEquals(List.of("2026", "10", "1"), Constraint.parameters(refused));
        hold("H-14", "2026-06-01", "2026-06-11");
        assertEquals(new RespiteYear(2026, 30, 10, 0, 0, 10, 0), year(client, 2026));
        assertEquals(0, year(client, 2026).left());
        assertEquals(
                "respite_days_granted",
                Constraint.refusedBy(refused(() -> start("H-14", "2026-07-01", "2026-07-02")))
                        .orElseThrow());
        start("H-14", "2026-06-01", "2026-06-11");
        hold("H-14", "2027-06-01", "2027-06-08");
        assertEquals(7, year(client, 2027).granted(), "each year by the decisions valid in it");
    }

    @Test
    void rule4TheYearLimitStandsAboveWhatDecisionsGrantTogether() {
        long client = made.client("H-15", BORN);
        granted(client, 20, "2026-01-01", "2026-06-30");
        granted(client, 20, "2026-07-01", "2027-06-30");
        assertEquals(30, year(client, 2026).limit());
        Throwable refused = refused(() -> hold("H-15", "2026-08-01", "2026-09-01"));
        assertEquals("respite_days_per_year", Constraint.refusedBy(refused).orElseThrow());
    }

    @Test
    void twoHoldsOfAClientOnOneNightAreRefused() {
        made.client("H-8", BORN);
        hold("H-8", "2026-04-01", "2026-04-03");
        hold("H-8", "2026-04-03", "2026-04-04");
        Throwable refused = refused(() -> hold("H-8", "2026-04-02", "2026-04-05"));
        assertEquals("respite_hold_one_a_night", Constraint.refusedBy(refused).orElseThrow());
    }

    @Test
    void theCalendarShowsHoldsAndStaysOfTheMonthInTheCircleOnly() {
        long client = made.client("H-9", BORN);
        made.history(() -> made.placement("P-H9", client, "RESPITE", "2028-02-27", "2028-03-02"));
        hold("H-9", "2028-03-30", "2028-04-02");
        long stranger = made.outsider("H-10", "Svešs", "Svešiņš", BORN, "Ludzas novads");
        made.history(() -> made.placement("P-H10", stranger, "RESPITE", "2028-03-05", "2028-03-06"));
        List<RespiteStay> march = db.inTransaction(
                em -> new RespiteQueries(em, db.dataSource(), new ClientCircle(WORKER, em, CLOCK), CLOCK)
                        .stays(YearMonth.of(2028, 3)));
        assertEquals(List.of(false, true), march.stream().map(RespiteStay::held).toList());
        assertTrue(march.get(0).takes(LocalDate.of(2028, 2, 29)));
    }

    @Test
    void rule6FiftyHoldersOfTheLastPlacesNeverPassThemAndEachRefusedOneLearnsWhy() throws Exception {
        for (int i = 0; i < 50; i++) {
            made.client("L-" + i, BORN);
        }
        Object taken = db.value("select care.places_taken(id, '2029-07-01') from care.service where code = 'RESPITE'");
        CyclicBarrier together = new CyclicBarrier(50);
        List<Callable<String>> holders = IntStream.range(0, 50)
                .<Callable<String>>mapToObj(i -> () -> {
                    together.await();
                    try {
                        hold("L-" + i, "2029-07-01", "2029-07-08");
                        return "held";
                    } catch (RuntimeException refused) {
                        return Constraint.refusedBy(refused).orElse("?") + Constraint.parameters(refused);
                    }
                })
                .toList();
        ExecutorService people = Executors.newFixedThreadPool(50);
        int held = 0;
        Set<String> reasons = new TreeSet<>();
        try {
            for (Future<String> one : people.invokeAll(holders)) {
                if (one.get().equals("held")) {
                    held++;
                } else {
                    reasons.add(one.get());
                }
            }
        } finally {
            people.shutdown();
        }
        assertEquals(6, held + (Integer) taken);
        assertTrue(held > 0);
        assertEquals(Set.of("service_has_a_free_place[2029-07-01, 6]"), reasons);
    }
}
