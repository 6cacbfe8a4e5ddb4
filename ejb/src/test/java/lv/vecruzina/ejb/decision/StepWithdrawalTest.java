package lv.vecruzina.ejb.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.application.ApplicationService;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A step entered wrongly is taken back, the later one first, and nothing reads it any more but the history. */
class StepWithdrawalTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T09:00:00Z"), Riga.ZONE);
    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);
    private static int number;
    private final MadeUp made = new MadeUp(db);
    private long client;
    private long placement;
    private long application;
    private long decision;

    @BeforeEach
    void decidedUntil2036() {
        client = made.client("SW-" + ++number, LocalDate.of(2015, 5, 5));
        placement = made.placement("P-SW" + number, client, "REHAB", "2026-01-05", null);
        application = (Long) db.value("""
                insert into care.application (client_id, service_id, placement_id, received_on, applicant, ground)
                select client_id, service_id, id, '2026-01-02', 'representative', 'vajadzīgs' from care.placement
                where id = ? returning id""", placement);
        db.update("""
                insert into care.assessment (application_id, assessed_on, assessed_by, summary, conclusion)
                values (?, '2026-01-03', 'Tests', 'kopsavilkums', 'piemērots')""", application);
        decision = (Long) db.value("""
                insert into care.decision (
                    application_id, placement_id, number, decided_on, decided_by, outcome, payer_id, valid_from, valid_to)
                select ?, ?, 'L-2036', '2026-01-04', 'social_service', 'granted', min(id), '2026-01-05', '2036-01-04'
                from care.municipality returning id""", application, placement);
        db.update("insert into care.decision_grant (decision_id, kind, sessions) values (?, 'logopēds', 5)", decision);
    }

    private void sign() {
        db.update("""
                insert into care.contract (decision_id, signed_on, valid_from, valid_to)
                values (?, '2026-01-04', '2026-01-05', '2036-01-04')""", decision);
    }

    private static ChainQueries chains(EntityManager em, CurrentUser user) {
        return new ChainQueries(em, new ClientCircle(user, em));
    }

    private static void steps(CurrentUser user, Consumer<StepWithdrawalService> deed) {
        db.transact(em -> deed.accept(new StepWithdrawalService(em, chains(em, user), CLOCK, user)));
    }

    private void withdrawDecision(String reason) {
        ChainRow row = row();
        steps(WORKER, s -> s.decision(row.key(), row.version(), decision, reason));
    }

    private ChainRow row() {
        return db.inTransaction(em -> chains(em, WORKER).ofClient(client).get(0));
    }

    private static void refusal(String expected, Runnable deed) {
        RuleViolation refused = assertThrows(RuleViolation.class, deed::run);
        assertEquals(expected, refused.key() + refused.parameters());
    }

    private static Object rows(String table, long id) {
        return db.value("select count(*) from care." + table + "_of_placement where placement_id = ?", id);
    }

    private static Object reason(String table) {
        return db.value("""
                select reason from care.history where table_name = ? and operation = 'delete'
                order by id desc limit 1""", table);
    }

    @Test
    void aWrongDecisionIsTakenBackAndTheServiceWaitsForTheRightOne() {
        assertEquals(1L, rows("decision", placement));
        refusal("decision.withdrawal_needs_a_reason[]", () -> withdrawDecision(" "));
        withdrawDecision(" gads ierakstīts kļūdaini ");
        assertEquals(0L, rows("decision", placement), "neither rule 1 nor the expiry is silenced");
        assertEquals("decide", row().next(LocalDate.of(2026, 3, 31)));
        assertEquals("gads ierakstīts kļūdaini", reason("decision"));
        assertEquals("gads ierakstīts kļūdaini", reason("decision_grant"));
    }

    @Test
    void theContractOnADecisionIsTakenBackFirst() {
        sign();
        Object no = db.value("select contract_no from care.contract where decision_id = ?", decision);
        refusal("decision.has_a_contract[" + no + "]", () -> withdrawDecision("kļūda"));
        ChainRow row = row();
        steps(WORKER, s -> s.contract(row.key(), row.version(), decision, "kļūda"));
        assertEquals(null, row().contractNo());
        withdrawDecision("kļūda");
        assertEquals(null, row().decisionId());
    }

    @Test
    void whatWasGivenOutIsWithdrawnWithItsStep() {
        sign();
        for (String step : List.of("decision", "contract")) {
            db.update("""
                    insert into care.decision_paper (
                        client_id, step, step_id, file_name, media_type, sha256, content, added_by, decision_id, revision, made_from)
                    values (?, ?, ?, 'x.pdf', 'application/pdf', 'x', ''::bytea, 'test', ?, 1, 'x')""", client, step, application, decision);
        }
        ChainRow row = row();
        steps(WORKER, s -> s.contract(row.key(), row.version(), decision, "kļūda"));
        assertEquals(1L, papers());
        withdrawDecision("kļūda");
        assertEquals(0L, papers());
        assertEquals(
                2L, db.value("select count(*) from care.decision_paper where client_id = ? and revision = 1", client));
    }

    private Object papers() {
        return db.value(
                "select count(*) from care.decision_paper where client_id = ? and withdrawn_at is null", client);
    }

    @Test
    void anAssessmentIsTakenBackUnlessADecisionWasMadeAfterIt() {
        refusal("application.assessment_has_a_decision[L-2036]", () -> withdrawAssessment("kļūda"));
        withdrawDecision("kļūda");
        refusal("decision.withdrawal_needs_a_reason[]", () -> withdrawAssessment(""));
        withdrawAssessment("cita klienta izvērtējums");
        assertEquals(null, row().assessedOn());
        assertEquals("cita klienta izvērtējums", reason("assessment"));
    }

    private void withdrawAssessment(String reason) {
        int version = row().version();
        db.transact(em -> new ApplicationService(em, new ClientCircle(WORKER, em), CLOCK, WORKER)
                .withdrawAssessment(application, version, reason));
    }

    @Test
    void aWrongSuspensionIsTakenBack() {
        long pause = (Long) db.value("""
                insert into care.suspension (placement_id, from_on, reason) values (?, '2026-03-01', 'slimība')
                returning id""", placement);
        db.transact(em -> {
            SuspensionService suspensions = new SuspensionService(em, new ClientCircle(WORKER, em));
            refusal("decision.withdrawal_needs_a_reason[]", () -> suspensions.withdraw(pause, 1, ""));
            assertThrows(OptimisticLockException.class, () -> suspensions.withdraw(pause, 9, "kļūda"));
        });
        db.transact(em -> new SuspensionService(em, new ClientCircle(WORKER, em)).withdraw(pause, 1, "kļūda"));
        assertEquals(0L, db.value("select count(*) from care.suspension where placement_id = ?", placement));
        assertEquals("kļūda", reason("suspension"));
    }

    @Test
    void outsideTheCircleNothingIsTakenBack() {
        ChainRow row = row();
        CurrentUser stranger = Someone.official(Role.MUNICIPALITY, made.municipality("Ludzas novads"));
        refusal(
                "decision.unknown[]",
                () -> steps(stranger, s -> s.decision(row.key(), row.version(), decision, "kļūda")));
    }

    @Test
    void aStepSeenOnAnOlderStateIsNotTakenBack() {
        ChainRow row = row();
        assertThrows(
                OptimisticLockException.class,
                () -> steps(WORKER, s -> s.decision(row.key(), row.version() + 1, decision, "kļūda")));
    }
}
