package lv.vecruzina.ejb.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.application.ApplicationDraft;
import lv.vecruzina.ejb.application.ApplicationService;
import lv.vecruzina.ejb.application.AssessmentDraft;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.placement.PlacementService;
import lv.vecruzina.ejb.placement.PlacementServices;
import lv.vecruzina.ejb.placement.PlacementStarted;
import lv.vecruzina.ejb.placement.RespiteBooked;
import lv.vecruzina.ejb.shared.Constraint;
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

/** The way from an application to the service, step by step, and what each step refuses. */
class DecisionServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T09:00:00Z"), Riga.ZONE);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static int number;
    private final MadeUp made = new MadeUp(db);
    private final Heard<PlacementStarted> started = new Heard<>();
    private long client;

    @BeforeEach
    void arrive() {
        client = made.client("D-" + ++number, LocalDate.of(2015, 5, 5));
    }

    private static ChainQueries chains(EntityManager em, CurrentUser user) {
        return new ChainQueries(em, new ClientCircle(user, em));
    }

    private void decisions(Consumer<DecisionService> deed) {
        decisions(Role.SOCIAL_WORKER, deed);
    }

    private void decisions(String role, Consumer<DecisionService> deed) {
        CurrentUser user = Someone.with(role);
        db.transact(em -> {
            LegalParameters parameters = new LegalParameters(em);
            TermQueries terms = new TermQueries(em, chains(em, user), new ClientCircle(user, em), parameters);
            deed.accept(new DecisionService(em, chains(em, user), terms, parameters, CLOCK, user));
        });
    }

    private void applications(Consumer<ApplicationService> deed) {
        CurrentUser user = Someone.with(Role.SOCIAL_WORKER);
        db.transact(em -> deed.accept(new ApplicationService(em, new ClientCircle(user, em), CLOCK, user)));
    }

    private ChainRow row() {
        return db.inTransaction(
                em -> chains(em, Someone.with(Role.DIRECTOR)).ofClient(client).get(0));
    }

    private void apply(String service, String applicant) {
        applications(s -> s.enter(client, new ApplicationDraft(service, TODAY.minusDays(20), applicant, "vajadzīgs")));
    }

    private void assess() {
        ChainRow row = row();
        applications(s -> s.assess(
                id(row),
                row.version(),
                new AssessmentDraft(TODAY.minusDays(10), "Tests Testiņš", "kopsavilkums", null, "piemērots")));
    }

    private static long id(ChainRow row) {
        Long id = row.applicationId();
        return id == null ? -1 : id;
    }

    private DecisionDraft granted(String body, @Nullable LocalDate from, @Nullable LocalDate to) {
        long payer = made.municipality("Rēzeknes novads");
        return new DecisionDraft("L-1", TODAY, body, "granted", payer, from, to, null, Map.of(), null, null);
    }

    private DecisionDraft refused(String body, @Nullable String reason) {
        long payer = made.municipality("Rēzeknes novads");
        return new DecisionDraft("L-1", TODAY, body, "refused", payer, null, null, null, Map.of(), reason, null);
    }

    private void decide(DecisionDraft draft) {
        ChainRow row = row();
        decisions(s -> s.decide(row.key(), row.version(), draft));
    }

    private void start(LocalDate day) {
        ChainRow row = row();
        CurrentUser user = Someone.with(Role.SOCIAL_WORKER);
        db.transact(em -> {
            PlacementService placements = PlacementServices.of(
                    em,
                    new ClientCircle(user, em),
                    new LegalParameters(em),
                    CLOCK,
                    user,
                    new Heard<>(),
                    started,
                    new Heard<>());
            new StartService(em, chains(em, user), placements)
                    .start(row.key(), row.version(), new StartDraft(day, null, "family", null));
        });
    }

    private static void refusal(String key, Runnable deed) {
        assertEquals(key, assertThrows(RuleViolation.class, deed::run).key());
    }

    @Test
    void theChainOfDayCareGoesStepByStep() {
        apply("DAC", "representative");
        assertEquals("assess", row().nextStep());
        DecisionDraft year = granted("social_service", TODAY, LocalDate.of(2027, 3, 31));
        refusal("decision.needs_an_assessment", () -> decide(year));
        assess();
        assertEquals("decide", row().nextStep());
        refusal("decision.wrong_body", () -> decide(granted("police", TODAY, TODAY)));
        refusal(
                "decision.term_too_long_unverified",
                () -> decide(granted("social_service", TODAY, LocalDate.of(2027, 4, 1))));
        refusal("decision.needs_a_first_day", () -> decide(granted("social_service", null, null)));
        decide(year);
        assertEquals("sign", row().nextStep());
        refusal("decision.needs_a_contract", () -> start(TODAY));
        ChainRow row = row();
        decisions(s -> s.sign(row.key(), row.version(), unsigned(), TODAY));
        assertEquals("start", row().nextStep());
        refusal("decision.outside_term", () -> start(TODAY.minusDays(1)));
        start(TODAY.plusDays(1));
        assertEquals("run", row().nextStep());
        assertEquals(
                List.of(true),
                started.events().stream().map(PlacementStarted::decided).toList());
        assertEquals(LocalDate.of(2027, 3, 31), validTo());
        refusal("decision.has_started", () -> start(TODAY));
    }

    private void disability(String from, @Nullable String until, @Nullable String withdrawn) {
        db.update(
                """
                insert into care.disability (client_id, grade, statement_no, from_on, until_on,
                    withdrawn_at, withdrawn_by, withdrawn_reason)
                values (?, 'child', 'VDEĀVK', ?, ?, ?::timestamptz, ?, ?)""",
                client,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                withdrawn == null ? null : "2026-03-01T00:00Z",
                withdrawn,
                withdrawn);
    }

    private LongestTerm longest(String body, LocalDate from) {
        CurrentUser user = Someone.with(Role.SOCIAL_WORKER);
        String key = row().key();
        return db.inTransaction(
                em -> new TermQueries(em, chains(em, user), new ClientCircle(user, em), new LegalParameters(em))
                        .longest(key, body, TODAY, from));
    }

    @Test
    void aDayCareDecisionEndsWithTheDisabilityUnlessTheDirectorSaysWhy() {
        apply("DAC", "representative");
        assess();
        disability("2024-01-01", "2026-09-30", null);
        disability("2026-10-01", "2028-12-31", "kļūda");
        LongestTerm term = longest("social_service", TODAY);
        assertEquals(LocalDate.of(2026, 9, 30), term.lastDay());
        assertEquals(false, term.verified());
        DecisionDraft beyond = granted("social_service", TODAY, LocalDate.of(2026, 10, 1));
        refusal("decision.beyond_disability", () -> decide(beyond));
        refusal("decision.beyond_disability", () -> decide(granted("social_service", TODAY, null)));
        DecisionDraft explained = new DecisionDraft(
                beyond.number(),
                beyond.decidedOn(),
                beyond.decidedBy(),
                beyond.outcome(),
                beyond.payerId(),
                beyond.validFrom(),
                beyond.validTo(),
                null,
                Map.of(),
                null,
                "jaunais atzinums ir ceļā");
        refusal("placement.only_director_goes_against_a_limit", () -> decide(explained));
        ChainRow row = row();
        decisions(Role.DIRECTOR, s -> s.decide(row.key(), row.version(), explained));
        assertEquals("jaunais atzinums ir ceļā", row().againstLimitReason());
    }

    @Test
    void aDisabilityThatFollowsAnotherProlongsTheLongestTerm() {
        apply("DAC", "representative");
        assess();
        disability("2024-01-01", "2026-09-30", null);
        disability("2026-10-01", "2026-12-31", null);
        assertEquals(
                LocalDate.of(2026, 12, 31), longest("social_service", TODAY).lastDay());
        decide(granted("social_service", TODAY, LocalDate.of(2026, 12, 31)));
    }

    @Test
    void noOtherServiceEndsWithTheDisability() {
        apply("WORKSHOP", "client");
        disability("2024-01-01", "2026-09-30", null);
        assertEquals(null, longest("social_service", TODAY).lastDay());
        arrive();
        apply("CRISIS", "client");
        disability("2024-01-01", "2026-04-30", null);
        assertEquals(LocalDate.of(2026, 9, 30), longest("centre", TODAY).lastDay());
    }

    private @Nullable LocalDate validTo() {
        var day = (java.sql.Date) db.value("""
                select d.valid_to from care.last_decision_of_placement d
                join care.placement p on p.id = d.placement_id where p.client_id = ?""", client);
        return day == null ? null : day.toLocalDate();
    }

    @Test
    void aLaterDecisionProlongsTheService() {
        apply("DAC", "representative");
        assess();
        decide(granted("social_service", TODAY, TODAY.plusDays(9)));
        ChainRow row = row();
        decisions(s -> s.sign(row.key(), row.version(), unsigned(), TODAY));
        start(TODAY);
        decide(granted("social_service", TODAY.plusDays(10), TODAY.plusMonths(6)));
        assertEquals(TODAY.plusMonths(6), validTo());
        assertEquals("run", row().nextStep());
    }

    private void sign() {
        ChainRow row = row();
        decisions(s -> s.sign(row.key(), row.version(), unsigned(), TODAY));
    }

    private List<DecisionRow> made() {
        return db.inTransaction(
                em -> chains(em, Someone.with(Role.SOCIAL_WORKER)).decisionsOf(client));
    }

    private boolean lacksContract() {
        return made().stream().anyMatch(DecisionRow::lacksContract);
    }

    /** The newest decision without a contract. */
    private long unsigned() {
        return made().stream()
                .filter(DecisionRow::lacksContract)
                .findFirst()
                .map(one -> one.decision().getId())
                .orElse(-1L);
    }

    private static boolean signed(DecisionRow row) {
        return row.contract() != null;
    }

    @Test
    void aProlongedServiceGetsItsContractAndTheEarlierOneStaysWithinReach() {
        apply("DAC", "representative");
        assess();
        decide(granted("social_service", TODAY, TODAY.plusDays(9)));
        sign();
        start(TODAY);
        decide(granted("social_service", TODAY.plusDays(10), TODAY.plusMonths(6)));
        assertEquals(true, lacksContract());
        assertEquals(
                List.of(false, true),
                made().stream().map(DecisionServiceTest::signed).toList());
        sign();
        assertEquals(false, lacksContract());
        ChainRow row = row();
        assertEquals(
                List.of(true, true),
                made().stream().map(one -> signed(one) && one.isOf(row)).toList());
    }

    @Test
    void anUrgentServiceThatGoesOnGetsItsContract() {
        apply("CRISIS", "client");
        decide(granted("centre", TODAY, TODAY.plusMonths(1)));
        assertEquals(true, lacksContract(), "before it begins");
        start(TODAY);
        assertEquals(true, lacksContract());
        sign();
        assertEquals(false, lacksContract());
    }

    @Test
    void aDecisionMadeHereOnAnImportedPlacementGetsItsContract() {
        long placement = made.placement("P-K" + number, client, "HALFWAY", "2026-01-05", null);
        db.update("update care.placement set decision_no = 'vecais', valid_to = '2026-04-05' where id = ?", placement);
        assertEquals(false, lacksContract(), "nothing is signed on a decision that was imported");
        assertEquals("vecais", row().decisionNo());
        decide(granted("social_service", LocalDate.of(2026, 4, 6), null));
        assertEquals(true, lacksContract());
        sign();
        assertEquals(TODAY, row().signedOn());
        assertEquals(List.of(true), made().stream().map(one -> one.isOf(row())).toList());
    }

    @Test
    void anImportedPlacementIsProlongedWithoutAnApplication() {
        long placement = made.placement("P-D" + number, client, "HALFWAY", "2026-01-05", null);
        db.update("update care.placement set decision_no = 'vecais', valid_to = '2026-04-05' where id = ?", placement);
        assertEquals(LocalDate.of(2026, 4, 5), validTo());
        decide(granted("social_service", LocalDate.of(2026, 4, 6), null));
        assertEquals(null, validTo());
        assertEquals("vecais", db.value("select decision_no from care.placement where id = ?", placement));
    }

    @Test
    void aBookedRespiteStayJoinsTheApplicationGrantedForItsDays() {
        apply("RESPITE", "representative");
        assess();
        decide(granted("social_service", TODAY, TODAY.plusDays(9)));
        long beyond = made.placement("P-B" + number, client, "RESPITE", "2026-04-09", "2026-04-11");
        booked(beyond, "2026-04-09", "2026-04-11");
        assertEquals("sign", row("I").nextStep(), "the last night has no decision");
        long stay = made.placement("P-A" + number, client, "RESPITE", "2026-04-06", "2026-04-09");
        booked(stay, "2026-04-06", "2026-04-09");
        assertEquals(stay, row("I").placementId());
        assertEquals(
                stay,
                db.value("select placement_id from care.decision where application_id = ?", row("I").applicationId()));
    }

    private void booked(long placement, String from, String until) {
        db.transact(em -> new BookedApplication(em, chains(em, Someone.with(Role.SOCIAL_WORKER)))
                .join(new RespiteBooked(placement, client, LocalDate.parse(from), LocalDate.parse(until))));
    }

    private ChainRow row(String kind) {
        return db.inTransaction(em -> chains(em, Someone.with(Role.DIRECTOR)).ofClient(client).stream()
                .filter(row -> row.key().startsWith(kind))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void rule2LongtermBeginsWithoutADecisionAndSaysSo() {
        apply("LONGTERM", "police");
        start(TODAY);
        assertEquals(
                List.of(false),
                started.events().stream().map(PlacementStarted::decided).toList());
        decide(granted("orphans_court", TODAY, null));
        assertEquals("run", row().nextStep());
        assertEquals(null, validTo());
    }

    @Test
    void noOtherServiceBeginsWithoutADecision() {
        apply("CRISIS", "client");
        refusal("decision.not_granted", () -> start(TODAY));
    }

    @Test
    void twoShortTermsNeverLastLongerThanOne() {
        apply("LONGTERM", "orphans_court");
        decide(granted("orphans_court_chair", LocalDate.of(2026, 1, 31), LocalDate.of(2026, 3, 31)));
        refusal(
                "decision.term_too_long",
                () -> decide(granted("police", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1))));
        decide(granted("police", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30)));
    }

    @Test
    void onLongtermTheSocialServiceDecidesForParentsAlone() {
        apply("LONGTERM", "orphans_court");
        refusal("decision.parents_must_ask", () -> decide(granted("social_service", TODAY, null)));
    }

    @Test
    void aChildWhoAsksForHelpIsNeverRefused() {
        apply("CRISIS", "client");
        refusal("decision.child_is_never_refused", () -> decide(refused("centre", "nav vietu")));
        arrive();
        apply("LONGTERM", "client");
        refusal("decision.child_is_never_refused", () -> decide(refused("orphans_court", "ģimenē ir droši")));
        arrive();
        apply("LONGTERM", "representative");
        decide(refused("orphans_court", "ģimenē ir droši"));
    }

    @Test
    void aRefusalNeedsAReasonAndClosesTheChain() {
        apply("WORKSHOP", "client");
        assess();
        refusal("decision.refusal_needs_a_reason", () -> decide(refused("social_service", " ")));
        decide(refused("social_service", "cits pakalpojums der labāk"));
        assertEquals("refused", row().nextStep());
        refusal("decision.not_granted", () -> start(TODAY));
    }

    private void statement(String no, String from, @Nullable String until) {
        db.update("""
                insert into care.doctor_statement (client_id, number, issued_by, issued_on, until_on)
                values (?, ?, 'Ģimenes ārste', ?::date, ?::date)""", client, no, from, until);
    }

    private DecisionDraft sessions(LocalDate from, @Nullable String reason) {
        return new DecisionDraft(
                "L-2",
                TODAY,
                "social_service",
                "granted",
                made.municipality("Rēzeknes novads"),
                from,
                null,
                null,
                Map.of("fizioterapeits", 10, "logopēds", 5),
                null,
                reason);
    }

    @Test
    void rehabilitationGrantsSessionsOfEachSpecialist() {
        apply("REHAB", "representative");
        assess();
        statement("A-1", "2026-03-31", null);
        refusal("decision.needs_sessions", () -> decide(granted("social_service", TODAY, null)));
        decide(sessions(TODAY, null));
        assertEquals(15L, db.value("""
                        select sum(g.sessions) from care.decision_grant g join care.decision d on d.id = g.decision_id
                        join care.application a on a.id = d.application_id where a.client_id = ?""", client));
    }

    @Test
    void rehabilitationNeedsADoctorsStatementOnItsFirstDay() {
        apply("REHAB", "representative");
        assess();
        refusal("decision.needs_a_doctor_statement", () -> decide(sessions(TODAY, null)));
        statement("A-1", "2024-02-29", "2026-04-30");
        statement("A-2", "2026-05-02", null);
        db.update("update care.doctor_statement set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'x'"
                + " where number = 'A-2' and client_id = " + client);
        statement("A-3", "2026-05-02", null);
        refusal("decision.needs_a_doctor_statement", () -> decide(sessions(LocalDate.of(2026, 5, 1), null)));
        decide(sessions(LocalDate.of(2026, 4, 30), null));
        decide(sessions(LocalDate.of(2026, 5, 2), null));
        db.update("update care.doctor_statement set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'x'"
                + " where client_id = " + client);
        refusal("decision.needs_a_doctor_statement", () -> decide(sessions(LocalDate.of(2026, 4, 30), null)));
    }

    @Test
    void withoutADoctorsStatementTheDirectorGrantsWithAReasonAndHistoryEntersWithOne() {
        apply("REHAB", "representative");
        assess();
        refusal(
                "placement.only_director_goes_against_a_limit",
                () -> decide(sessions(TODAY, "atzinums sola piektdien")));
        refusal("decision.needs_a_doctor_statement", () -> decide(sessions(TODAY.minusDays(1), null)));
        decide(sessions(TODAY.minusDays(1), "ierakstīts no papīra lietas"));
        ChainRow row = row();
        decisions(Role.DIRECTOR, s -> s.decide(row.key(), row.version(), sessions(TODAY, "atzinums sola piektdien")));
        assertEquals("atzinums sola piektdien", row().againstLimitReason());
    }

    @Test
    void rule4GrantedDaysKeepTheLimitOfTheYearTheirTermBeginsIn() {
        db.update("""
                insert into care.legal_parameter (code, valid_from, value, source, verified)
                values ('RESPITE_DAYS_PER_YEAR', '2040-07-01', 20, 'tests', true)""");
        try {
            apply("RESPITE", "representative");
            assess();
            refusal("decision.too_many_days", () -> decide(days(21, LocalDate.of(2041, 1, 1))));
            decide(days(30, LocalDate.of(2040, 7, 1)));
        } finally {
            db.update("delete from care.legal_parameter where source = 'tests'");
        }
    }

    private DecisionDraft days(int days, LocalDate from) {
        DecisionDraft plain = granted("social_service", from, from.plusMonths(6));
        return new DecisionDraft(
                "L-9",
                TODAY,
                "social_service",
                "granted",
                plain.payerId(),
                from,
                plain.validTo(),
                days,
                Map.of(),
                null,
                null);
    }

    @Test
    void aStepSeenOnAnOlderStateIsRefused() {
        apply("DAC", "representative");
        ChainRow seen = row();
        assess();
        assertThrows(
                OptimisticLockException.class,
                () -> decisions(s -> s.decide(seen.key(), seen.version(), granted("social_service", TODAY, TODAY))));
    }

    @Test
    void suspensionsOfAServiceDoNotOverlap() {
        long placement = made.placement("P-S" + number, client, "DAC", "2026-01-05", null);
        suspensions(s -> s.suspend(placement, version(placement), TODAY, TODAY.plusDays(5), "slimība"));
        suspensions(s -> s.suspend(placement, version(placement), TODAY.plusDays(5), null, "ceļojums"));
        RuntimeException refused = assertThrows(
                RuntimeException.class,
                () -> suspensions(s ->
                        s.suspend(placement, version(placement), TODAY.plusDays(4), TODAY.plusDays(5), "divreiz")));
        assertEquals(
                "suspension_does_not_overlap", Constraint.refusedBy(refused).orElse(""));
        refusal(
                "decision.suspended_outside",
                () -> suspensions(
                        s -> s.suspend(placement, version(placement), LocalDate.of(2026, 1, 4), null, "par agru")));
        long last = (Long) db.value("select max(id) from care.suspension where placement_id = ?", placement);
        suspensions(s -> s.resume(last, 1, TODAY.plusDays(9)));
        assertThrows(
                OptimisticLockException.class,
                () -> suspensions(s -> s.resume(last, 1, TODAY.plusDays(20))),
                "seen before somebody else let it go on");
        assertEquals(
                java.sql.Date.valueOf(TODAY.plusDays(9)),
                db.value("select until_on from care.suspension where id = ?", last));
    }

    @Test
    void aPlacementChangedMeanwhileIsNotSuspended() {
        long placement = made.placement("P-V" + number, client, "DAC", "2026-01-05", null);
        int seen = version(placement);
        db.update("update care.placement set version = version + 1 where id = ?", placement);
        assertThrows(
                OptimisticLockException.class,
                () -> suspensions(s -> s.suspend(placement, seen, TODAY, null, "slimība")));
        assertEquals(0L, db.value("select count(*) from care.suspension where placement_id = ?", placement));
    }

    private static int version(long placement) {
        return (Integer) db.value("select version from care.placement where id = ?", placement);
    }

    private static void suspensions(Consumer<SuspensionService> deed) {
        db.transact(
                em -> deed.accept(new SuspensionService(em, new ClientCircle(Someone.with(Role.SOCIAL_WORKER), em))));
    }

    @Test
    void outsideTheCircleNothingIsThere() {
        apply("DAC", "representative");
        ChainRow there = row();
        CurrentUser stranger = Someone.official(Role.MUNICIPALITY, made.municipality("Ludzas novads"));
        db.transact(em -> {
            assertEquals(List.of(), chains(em, stranger).ofClient(client));
            assertEquals(List.of(), chains(em, stranger).waiting("", "", 0, 99));
            assertEquals(0, chains(em, stranger).countWaiting("", ""));
            assertEquals(List.of(), chains(em, stranger).decisions(there.key()));
            PaperService papers = new PaperService(em, new ClientCircle(stranger, em), CLOCK, stranger);
            refusal("decision.unknown", () -> papers.add(client, "application", id(there), paper()));
        });
    }

    private static PaperFile paper() {
        return new PaperFile("iesniegums.pdf", "application/pdf", "%PDF".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPaperIsKeptWithItsHash() {
        apply("DAC", "representative");
        CurrentUser user = Someone.with(Role.SOCIAL_WORKER);
        db.transact(em -> {
            PaperService papers = new PaperService(em, new ClientCircle(user, em), CLOCK, user);
            papers.add(client, "application", id(row()), paper());
            PaperRow kept = papers.ofClient(client).get(0);
            assertEquals(paper().sha256(), kept.sha256());
            assertEquals("iesniegums.pdf", papers.file(kept.id()).orElseThrow().getFileName());
        });
    }

    @Test
    void anApplicationIsWithdrawnWithAReasonUnlessItBegan() {
        apply("LONGTERM", "police");
        ChainRow row = row();
        refusal(
                "application.withdrawal_needs_a_reason",
                () -> applications(s -> s.withdraw(id(row), row.version(), " ")));
        start(TODAY);
        ChainRow running = row();
        refusal("application.has_begun", () -> applications(s -> s.withdraw(id(running), running.version(), "kļūda")));
    }
}
