package lv.vecruzina.ejb.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.placement.PlacementEnded;
import lv.vecruzina.ejb.placement.PlacementServices;
import lv.vecruzina.ejb.shared.Heard;
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

/** How a service that runs stands on a day: its decision, its legs by payer, and where it ends before the next of them. */
class ChainOfDayTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate CHANGE = LocalDate.of(2026, 12, 10);
    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);
    private static int number;
    private final MadeUp made = new MadeUp(db);
    private long client;
    private long placement;

    @BeforeEach
    void aServiceRuns() {
        client = made.client("CD-" + ++number, LocalDate.of(1990, 5, 5));
        placement = made.placement("CD-" + number, client, "HALFWAY", "2026-01-05", null);
    }

    private static Clock clock(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).atZone(Riga.ZONE).toInstant(), Riga.ZONE);
    }

    private static void today(EntityManager em, LocalDate day) {
        em.createNativeQuery("select set_config('care.today', ?1, true)")
                .setParameter(1, day.toString())
                .getSingleResult();
    }

    /** The client's services as they stand on the day, the first begun before the later ones. */
    private List<ChainRow> chains(LocalDate day) {
        return db
                .inTransaction(em -> {
                    today(em, day);
                    return new ChainQueries(em, new ClientCircle(WORKER, em)).ofClient(client);
                })
                .stream()
                .sorted(java.util.Comparator.comparing(row -> Objects.requireNonNull(row.startedOn())))
                .toList();
    }

    private ChainRow row(LocalDate day) {
        return chains(day).get(0);
    }

    private void decided(String no, String decidedOn, String from, @Nullable String to, boolean amends) {
        db.update("""
                insert into care.decision (placement_id, number, decided_on, decided_by, outcome, payer_id, valid_from, valid_to,
                    amends)
                select id, ?, ?::date, 'social_service', 'granted', payer_id, ?::date, ?::date, ? from care.placement
                where id = ?""", no, decidedOn, from, to, amends, placement);
    }

    private void signed(String no) {
        db.update("""
                insert into care.contract (decision_id, signed_on, valid_from, valid_to)
                select id, decided_on, valid_from, valid_to from care.decision where number = ? and placement_id = ?""", no, placement);
    }

    @Test
    void aChangeDecidedAheadStandsFromItsFirstDay() {
        decided("SD-901", "2026-01-02", "2026-01-05", "2027-05-22", false);
        signed("SD-901");
        decided("SD-902", "2026-11-23", "2026-12-01", "2027-05-22", true);
        ChainRow before = row(LocalDate.of(2026, 11, 30));
        assertEquals("SD-901", before.decisionNo());
        assertEquals(LocalDate.of(2026, 1, 2), before.signedOn(), "with the contract that holds");
        ChainRow since = row(LocalDate.of(2026, 12, 1));
        assertEquals("SD-902", since.decisionNo());
        assertEquals(LocalDate.of(2026, 1, 2), since.signedOn(), "the contract holds until there is a newer one");
        signed("SD-902");
        assertEquals(LocalDate.of(2026, 11, 23), row(LocalDate.of(2026, 12, 1)).signedOn());
        assertEquals(LocalDate.of(2026, 1, 2), row(LocalDate.of(2026, 11, 30)).signedOn());
    }

    @Test
    void whatStartedWithoutADecisionSaysWhy() {
        assertEquals(null, row(TODAY).againstLimitReason());
        db.update("update care.placement set against_limit_reason = 'māte slimnīcā' where id = ?", placement);
        assertEquals("māte slimnīcā", row(TODAY).againstLimitReason());
    }

    @Test
    void aContractEndsWithItsTerm() {
        decided("SD-1", "2026-01-02", "2026-01-05", "2026-04-05", false);
        signed("SD-1");
        decided("SD-2", "2026-04-01", "2026-04-06", "2027-04-05", false);
        assertEquals(LocalDate.of(2026, 1, 2), row(LocalDate.of(2026, 4, 5)).signedOn());
        assertEquals(null, row(LocalDate.of(2026, 4, 6)).signedOn());
    }

    @Test
    void aServiceWithoutAValidDecisionIsNoPlainReceipt() {
        decided("SD-1", "2026-01-02", "2026-01-05", "2026-04-05", false);
        assertEquals("run", row(LocalDate.of(2026, 4, 5)).state(LocalDate.of(2026, 4, 5)), "the last day counts");
        assertEquals("lapsed", row(TODAY).state(TODAY));
        decided("SD-2", "2026-11-20", "2026-11-24", "2027-04-05", false);
        assertEquals("lapsed", row(TODAY).state(TODAY), "the next one is not valid yet");
        assertEquals("run", row(TODAY.plusDays(1)).state(TODAY.plusDays(1)));
        assertEquals("SD-1", row(LocalDate.of(2026, 4, 5)).decisionNo());
    }

    @Test
    void anImportedDecisionStandsUntilTheOneMadeHereIsValid() {
        db.update(
                "update care.placement set decision_no = 'vecais', decision_date = '2026-01-02', valid_to = '2026-11-30' where id = ?",
                placement);
        decided("SD-3", "2026-11-20", "2026-12-01", null, false);
        assertEquals("vecais", row(LocalDate.of(2026, 11, 30)).decisionNo());
        assertEquals("SD-3", row(LocalDate.of(2026, 12, 1)).decisionNo());
        db.update("update care.placement set ended_on = '2026-12-01' where id = ?", placement);
        assertEquals("vecais", row(LocalDate.of(2027, 1, 1)).decisionNo(), "the one the service ended with");
    }

    private void payerChanges() {
        db.value(
                "select care.change_payer(?, version, ?, ?, 'pārcēlās') from care.placement where id = ?",
                placement,
                CHANGE,
                made.municipality("Ludzas novads"),
                placement);
    }

    @Test
    void anotherPayersLegShowsWhatItWasAskedForAndHasNotBegun() {
        db.update("""
                with asked as (
                    insert into care.application (client_id, service_id, placement_id, received_on, applicant, ground)
                    select client_id, service_id, id, '2026-01-01', 'client', 'vēlas' from care.placement where id = ? returning id)
                insert into care.assessment (application_id, assessed_on, assessed_by, summary, conclusion)
                select id, '2026-01-02', 'Tests', 'x', 'der' from asked""", placement);
        decided("SD-4", "2026-01-02", "2026-01-05", null, false);
        payerChanges();
        ChainRow first = row(TODAY);
        ChainRow second = chains(TODAY).get(1);
        assertEquals("run", first.state(TODAY));
        assertEquals(second.placementNo(), first.continuedNo());
        assertEquals(first.placementNo(), second.continuesNo());
        assertEquals(null, second.applicationId(), "its steps are its own");
        assertEquals(LocalDate.of(2026, 1, 1), second.receivedOn());
        assertEquals(LocalDate.of(2026, 1, 2), second.assessedOn());
        db.update(
                "update care.placement set decision_no = 'LN-55', decision_date = '2026-11-23', valid_from = started_on where began_as_id = ?",
                placement);
        assertEquals("coming", chains(TODAY).get(1).state(TODAY));
        assertEquals("run", chains(CHANGE).get(1).state(CHANGE));
    }

    private void end(LocalDate today, LocalDate day) {
        ChainRow row = row(today);
        Heard<PlacementEnded> ended = new Heard<>();
        db.transact(em -> {
            today(em, today);
            PlacementServices.of(
                            em,
                            new ClientCircle(WORKER, em),
                            new LegalParameters(em),
                            clock(today),
                            WORKER,
                            new Heard<>(),
                            new Heard<>(),
                            ended)
                    .end(
                            Objects.requireNonNull(row.placementId()),
                            Objects.requireNonNull(row.placementVersion()),
                            day,
                            "parents",
                            "atgriezās mājās");
            ended.events().forEach(new EndedSuspension(em)::end);
        });
    }

    private List<Object> said(String sql) {
        return db.rows(sql, client).stream().map(found -> found.get("said")).toList();
    }

    @Test
    void aServiceThatEndsBeforeAnotherPayerPaysDoesNotGoOn() {
        payerChanges();
        RuleViolation refused = assertThrows(RuleViolation.class, () -> end(TODAY, CHANGE.plusDays(1)));
        assertEquals("placement.goes_on", refused.key(), "the end is then the other leg's");
        assertEquals(List.of(CHANGE, Objects.requireNonNull(row(TODAY).continuedNo())), refused.parameters());
        end(TODAY, LocalDate.of(2026, 11, 24));
        assertEquals(List.of("2026-11-24 parents null", "null null atgriezās mājās"), said("""
                        select coalesce(ended_on::text, 'null') || ' ' || coalesce(ended_to, 'null') || ' '
                               || coalesce(withdrawn_reason, 'null') as said
                        from care.placement where client_id = ? order by started_on"""));
        assertEquals(1, chains(TODAY).size());
    }

    @Test
    void anotherPayersLegThatHasBegunIsEndedItself() {
        payerChanges();
        RuleViolation refused = assertThrows(RuleViolation.class, () -> end(CHANGE, LocalDate.of(2026, 12, 1)));
        assertEquals("placement.goes_on", refused.key(), "what happened is not taken back unseen");
        end(CHANGE.minusDays(1), CHANGE);
        assertEquals(1, chains(CHANGE).size(), "it ends on the very day: the other payer never pays");
    }

    @Test
    void suspensionsEndWithTheService() {
        db.update("""
                insert into care.suspension (placement_id, from_on, until_on, reason)
                select ?, f::date, u::date, 'izbraukumā'
                from (values ('2026-11-10', '2026-11-15'), ('2026-11-20', '2026-11-28'), ('2026-12-01', null)) s (f, u)""", placement);
        end(TODAY, LocalDate.of(2026, 11, 25));
        assertEquals(List.of("2026-11-10 2026-11-15", "2026-11-20 2026-11-25"), said("""
                        select u.from_on || ' ' || u.until_on as said from care.suspension u
                        join care.placement p on p.id = u.placement_id where p.client_id = ? order by u.from_on"""));
        assertEquals("atgriezās mājās", db.value("""
                select reason from care.history where table_name = 'suspension' and operation = 'delete' order by id desc limit 1"""));
    }

    private void grant(String role, String service, LocalDate from, @Nullable String reason) {
        long asks = made.client("CD-G" + ++number, LocalDate.of(1990, 5, 5));
        CurrentUser user = Someone.with(role);
        Object application = db.value("""
                with asked as (
                    insert into care.application (client_id, service_id, received_on, applicant, ground)
                    select ?, id, '2026-11-01', 'client', 'vēlas' from care.service where code = ? returning id)
                insert into care.assessment (application_id, assessed_on, assessed_by, summary, conclusion)
                select id, '2026-11-02', 'Tests', 'x', 'der' from asked returning application_id""", asks, service);
        DecisionDraft draft = new DecisionDraft(
                "SD-" + number,
                TODAY,
                DecisionRule.bodies(service).get(0),
                "granted",
                made.municipality("Ludzas novads"),
                from,
                from.plusMonths(5),
                null,
                Map.of(),
                null,
                reason);
        db.transact(em -> {
            LegalParameters parameters = new LegalParameters(em);
            ClientCircle circle = new ClientCircle(user, em);
            ChainQueries chains = new ChainQueries(em, circle);
            new DecisionService(
                            em, chains, new TermQueries(em, chains, circle, parameters), parameters, clock(TODAY), user)
                    .decide("I" + application, 1, draft);
        });
    }

    private void refusedAsFull(LocalDate from, LocalDate day) {
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> grant(Role.SOCIAL_WORKER, "WORKSHOP", from, null));
        assertEquals("decision.no_free_place" + List.of(day, 1), refused.key() + refused.parameters());
    }

    @Test
    void rule6AFullServiceIsNotGrantedButWithTheDirectorsReason() {
        db.update("""
                insert into care.legal_parameter (code, valid_from, value, source, verified, local) values
                ('WORKSHOP_PLACES', '2026-11-01', 1, 'rīkojums', true, true), ('CRISIS_PLACES', '2026-11-01', 1, 'rīkojums', true, true)""");
        made.placement("CD-W" + number, client, "WORKSHOP", "2026-11-01", "2026-12-24");
        refusedAsFull(TODAY, TODAY);
        refusedAsFull(LocalDate.of(2026, 12, 23), LocalDate.of(2026, 12, 23));
        refusedAsFull(LocalDate.of(2026, 10, 1), TODAY);
        grant(Role.DIRECTOR, "WORKSHOP", TODAY, "divas brigādes");
        grant(Role.SOCIAL_WORKER, "WORKSHOP", LocalDate.of(2026, 12, 24), null);
        grant(Role.SOCIAL_WORKER, "CRISIS", TODAY, null);
        made.history(() -> made.placement(
                "CD-C" + number, made.client("CD-X" + number, LocalDate.of(1991, 1, 1)), "CRISIS", "2026-11-01", null));
        grant(Role.SOCIAL_WORKER, "CRISIS", TODAY, null);
    }
}
