package lv.vecruzina.ejb.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rule 18, and the way of a commitment: done when somebody else than who carries it out says so. */
class CommitmentServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate TODAY = Register.TODAY;
    private static final CurrentUser DIRECTOR = Register.user("anyone", Role.DIRECTOR, null);
    private static final CurrentUser OWNER = Register.user("owner", Role.ACCOUNTANT, null);
    private static final CurrentUser DEPUTY = Register.user("deputy", Role.SPECIALIST, null);
    private static final CurrentUser VALIDATOR = Register.user("validator", Role.DIRECTOR, null);
    private Register register;
    private long recommendation;
    private long id;

    @BeforeEach
    void arrive() {
        register = new Register(db);
        recommendation = register.recommendation("Rēzeknes novada pašvaldība");
        id = register.commitment(recommendation, Register.WHOLE);
    }

    private static void as(CurrentUser user, Consumer<CommitmentService> deed) {
        db.transact(em -> deed.accept(new CommitmentService(em, Register.CLOCK, user)));
    }

    private static void refused(String key, CurrentUser user, Consumer<CommitmentService> deed) {
        assertEquals(
                "recommendation." + key,
                assertThrows(RuleViolation.class, () -> as(user, deed)).key());
    }

    private static CommitmentDraft draft(String owner, LocalDate dueOn, String recurrence) {
        return new CommitmentDraft("x", owner, null, null, null, dueOn, recurrence);
    }

    private Map<String, Object> stored() {
        return db.rows("select * from care.commitment where id = ?", id).get(0);
    }

    private void prove(LocalDate validUntil) {
        db.update("""
                insert into care.evidence (commitment_id, page, valid_until, added_by)
                values (?, '/placement/list.xhtml', ?, 'owner')""", id, validUntil);
    }

    private void claim() {
        as(OWNER, s -> s.claim(id, register.version(id), TODAY));
    }

    @Test
    void rule18ACommitmentWithoutOwnerOrTimeIsRefused() {
        for (CommitmentDraft draft :
                List.of(draft(null, TODAY, null), draft(" ", TODAY, null), draft("Centrs", null, " "))) {
            refused("commitment_incomplete", DIRECTOR, s -> s.add(recommendation, draft));
        }
        as(DIRECTOR, s -> s.add(recommendation, draft("Centrs", null, "reizi ceturksnī")));
    }

    @Test
    void theValidatorIsSomeoneElseAlsoForTheDatabase() {
        for (String carrier : List.of("owner", "deputy")) {
            CommitmentDraft own = new CommitmentDraft("x", "Centrs", "owner", "deputy", carrier, TODAY, null);
            refused("validator_is_someone_else", DIRECTOR, s -> s.add(recommendation, own));
            Exception there = assertThrows(
                    RuntimeException.class,
                    () -> db.update("update care.commitment set validator_user = ? where id = ?", carrier, id));
            assertTrue(String.valueOf(there.getCause() instanceof SQLException sql ? sql : there)
                    .contains("commitment_validator_is_someone_else"));
        }
    }

    @Test
    void doneIsClaimedWithEvidenceAndThenValidated() {
        refused("claim_needs_evidence", OWNER, s -> s.claim(id, register.version(id), TODAY));
        prove(null);
        claim();
        assertNull(stored().get("done_on"), "nobody has validated it");
        as(VALIDATOR, s -> s.validate(id, register.version(id)));
        assertEquals(TODAY.toString(), String.valueOf(stored().get("done_on")));
    }

    @Test
    void evidenceThatEndsOnTheDayOfTheClaimIsEnough() {
        prove(TODAY.minusDays(1));
        refused("claim_needs_evidence", OWNER, s -> s.claim(id, register.version(id), TODAY));
        as(OWNER, s -> s.claim(id, register.version(id), TODAY.minusDays(1)));
    }

    @Test
    void sentBackWithAReasonItIsOpenAgainAndTheHistoryKeepsEachStep() {
        prove(null);
        claim();
        refused("return_needs_reason", VALIDATOR, s -> s.sendBack(id, register.version(id), " "));
        as(VALIDATOR, s -> s.sendBack(id, register.version(id), "Trūkst protokola"));
        assertNull(stored().get("claimed_on"));
        as(DEPUTY, s -> s.claim(id, register.version(id), TODAY));
        as(VALIDATOR, s -> s.validate(id, register.version(id)));
        as(VALIDATOR, s -> s.sendBack(id, register.version(id), "Protokols bija cits"));
        assertNull(stored().get("done_on"), "sent back after it had been validated");
        assertEquals(
                List.of(
                        "claimed owner null",
                        "returned validator Trūkst protokola",
                        "claimed deputy null",
                        "validated validator null",
                        "returned validator Protokols bija cits"),
                db
                        .rows(
                                "select step || ' ' || said_by || ' ' || coalesce(reason, 'null') as said from care.commitment_step where commitment_id = ? order by id",
                                id)
                        .stream()
                        .map(row -> row.get("said"))
                        .toList());
    }

    private List<Object> late(LocalDate day) {
        return RecommendationQueries.read(db.dataSource(), day).stream()
                .filter(row -> row.id() == recommendation)
                .map(row -> (Object) row.late())
                .toList();
    }

    private List<Object> occurrences() {
        return db
                .rows(
                        "select due_on || ' ' || done_on as said from care.commitment_occurrence where commitment_id = ? and withdrawn_at is null order by due_on",
                        id)
                .stream()
                .map(row -> row.get("said"))
                .toList();
    }

    private void recurs(String recurrence) {
        as(
                DIRECTOR,
                s -> s.change(
                        id,
                        register.version(id),
                        new CommitmentDraft("x", "Centrs", "owner", "deputy", "validator", null, recurrence)));
    }

    @Test
    void eachOccurrenceOfARecurringCommitmentIsClaimedAndValidatedOnItsOwn() {
        recurs("reizi mēnesī");
        prove(null);
        assertEquals("2026-03-31", stored().get("next_due_on").toString(), "the month that runs");
        claim();
        as(VALIDATOR, s -> s.validate(id, register.version(id)));
        assertEquals(List.of("2026-03-31 2026-03-31"), occurrences());
        assertEquals("2026-04-30", stored().get("next_due_on").toString(), "the next one is open");
        assertNull(stored().get("done_on"), "a commitment that recurs is never done for good");
        refused("occurrence_not_begun", OWNER, s -> s.claim(id, register.version(id), TODAY));
    }

    @Test
    void anOccurrencePastDueIsLateUntilItIsDone() {
        recurs("katru mēnesi");
        assertEquals(List.of(0), late(LocalDate.of(2026, 3, 31)), "due on the day is not late on it");
        assertEquals(List.of(1), late(LocalDate.of(2026, 4, 1)));
        prove(null);
        claim();
        as(VALIDATOR, s -> s.validate(id, register.version(id)));
        assertEquals(List.of(0), late(LocalDate.of(2026, 4, 30)));
        assertEquals(List.of(1), late(LocalDate.of(2026, 5, 1)), "April is not done");
        db.update("update care.commitment_occurrence set done_on = '2026-04-02' where commitment_id = ?", id);
        assertEquals(List.of(1), late(LocalDate.of(2026, 4, 1)), "it was late on that day");
        assertEquals(List.of(0), late(LocalDate.of(2026, 4, 2)));
    }

    @Test
    void aValidatedOccurrenceSentBackIsOpenAgain() {
        recurs("reizi ceturksnī");
        prove(null);
        claim();
        as(VALIDATOR, s -> s.validate(id, register.version(id)));
        as(VALIDATOR, s -> s.sendBack(id, register.version(id), "Protokols bija cits"));
        assertEquals(List.of(), occurrences());
        assertEquals("2026-03-31", stored().get("next_due_on").toString());
        claim();
        as(VALIDATOR, s -> s.validate(id, register.version(id)));
        assertEquals(List.of("2026-03-31 2026-03-31"), occurrences());
    }

    @Test
    void whatNamesNoPeriodOrHasADueDateHasNoOccurrences() {
        refused(
                "recurrence_names_no_period",
                DIRECTOR,
                s -> s.change(id, register.version(id), draft("x", null, "regulāri")));
        refused(
                "recurrence_names_no_period",
                DIRECTOR,
                s -> s.add(recommendation, draft("x", null, "katru otro mēnesi")));
        db.update("update care.commitment set recurrence = 'regulāri' where id = ?", id);
        recurs("regulāri");
        assertNull(stored().get("next_due_on"), "the letter's own words stay as they are");
        for (String recurrence : CommitmentDraft.RECURRENCES) {
            db.update("update care.commitment set next_due_on = null where id = ?", id);
            recurs(recurrence);
        }
        db.update("update care.commitment set next_due_on = null where id = ?", id);
        recurs("reizi pusgadā");
        assertEquals("2026-06-30", stored().get("next_due_on").toString());
        as(DIRECTOR, s -> s.change(id, register.version(id), draft("Centrs", TODAY, "reizi gadā")));
        assertNull(stored().get("next_due_on"));
    }

    @Test
    void aDayDoneThatCameByImportClosesItsOccurrence() {
        db.update("update care.commitment set done_on = '2026-02-10' where id = ?", id);
        recurs("reizi mēnesī");
        assertEquals(List.of("2026-02-28 2026-02-10"), occurrences());
        assertEquals("2026-03-31", stored().get("next_due_on").toString());
    }

    @Test
    void theChangeOfARhythmKeepsWhatIsLate() {
        recurs("reizi mēnesī");
        db.update("update care.commitment set next_due_on = '2026-01-31' where id = ?", id);
        recurs("reizi ceturksnī");
        assertEquals("2026-03-31", stored().get("next_due_on").toString(), "the quarter of the month that was open");
    }

    @Test
    void anOccurrenceDoneIsNotOpenedAgainWhenTheRhythmIsChangedAndChangedBack() {
        recurs("reizi ceturksnī");
        prove(null);
        claim();
        as(VALIDATOR, s -> s.validate(id, register.version(id)));
        as(DIRECTOR, s -> s.change(id, register.version(id), draft("Centrs", TODAY, null)));
        recurs("reizi ceturksnī");
        assertEquals("2026-06-30", stored().get("next_due_on").toString(), "the first quarter is done");
        recurs("reizi mēnesī");
        assertEquals("2026-04-30", stored().get("next_due_on").toString(), "the clock asks for April too");
    }

    private List<String> returnedTo(CurrentUser user) {
        return db.inTransaction(em -> new CommitmentQueries(em, user).returned()).stream()
                .filter(row -> row.recommendationId() == recommendation)
                .map(row -> row.commitmentNo() + " " + row.reason())
                .toList();
    }

    private List<String> waitingFor(CurrentUser user) {
        return db.inTransaction(em -> new CommitmentQueries(em, user).waiting()).stream()
                .filter(row -> row.recommendationId() == recommendation)
                .map(row -> row.commitmentNo() + " " + row.saidBy())
                .toList();
    }

    @Test
    void whatIsClaimedWaitsForItsValidatorUntilTheySayWhatItIs() {
        prove(null);
        assertEquals(List.of(), waitingFor(VALIDATOR));
        claim();
        assertEquals(List.of("1 owner"), waitingFor(VALIDATOR));
        assertEquals(List.of(), waitingFor(OWNER));
        as(VALIDATOR, s -> s.sendBack(id, register.version(id), "Trūkst protokola"));
        assertEquals(List.of(), waitingFor(VALIDATOR));
        assertEquals(List.of("1 Trūkst protokola"), returnedTo(OWNER), "who fulfils it learns of it");
        assertEquals(List.of(), returnedTo(DIRECTOR));
        as(VALIDATOR, s -> s.claim(id, register.version(id), TODAY));
        assertEquals(List.of(), returnedTo(OWNER));
        assertEquals(List.of(), waitingFor(VALIDATOR), "nobody validates their own claim");
    }

    @Test
    void onlyTheValidatorValidatesAndNobodyTheirOwnClaim() {
        prove(null);
        refused("not_claimed", VALIDATOR, s -> s.validate(id, register.version(id)));
        as(VALIDATOR, s -> s.claim(id, register.version(id), TODAY));
        refused("not_the_validator", VALIDATOR, s -> s.validate(id, register.version(id)));
        refused("not_the_validator", DIRECTOR, s -> s.validate(id, register.version(id)));
        refused("not_the_validator", OWNER, s -> s.sendBack(id, register.version(id), "x"));
    }

    @Test
    void whatHasNoValidatorIsNotClaimedAndNothingIsClaimedTwice() {
        long alone = register.commitment(recommendation, draft("Centrs", TODAY, null));
        refused("claim_needs_validator", DIRECTOR, s -> s.claim(alone, register.version(alone), TODAY));
        prove(null);
        refused("claim_day_to_come", OWNER, s -> s.claim(id, register.version(id), TODAY.plusDays(1)));
        claim();
        refused("claimed_already", OWNER, s -> s.claim(id, register.version(id), TODAY));
    }

    @Test
    void anOfficialWorksOnlyOnWhatTheirMunicipalityLeads() {
        CurrentUser own = Register.user("x", Role.MUNICIPALITY, register.municipality("Rēzeknes novads"));
        CurrentUser other = Register.user("x", Role.MUNICIPALITY, register.municipality("Rēzeknes valstspilsēta"));
        as(own, s -> s.change(id, register.version(id), draft("Pašvaldība", TODAY, null)));
        refused("not_led", other, s -> s.change(id, register.version(id), draft("Pašvaldība", TODAY, null)));
        refused("not_led", other, s -> s.add(recommendation, Register.WHOLE));
        refused("not_led", DEPUTY, s -> s.claim(id, register.version(id), TODAY));
    }

    @Test
    void numbersGoOnAfterTheHighest() {
        db.update(
                "insert into care.commitment (recommendation_id, commitment_no, text) values (?, '9', 'x'), (?, 'b', 'x')",
                recommendation,
                recommendation);
        as(DIRECTOR, s -> assertEquals("10", s.add(recommendation, Register.WHOLE)));
    }

    @Test
    void aCommitmentChangedMeanwhileIsNotOverwritten() {
        int seen = register.version(id);
        as(DIRECTOR, s -> s.change(id, seen, draft("Pašvaldība", TODAY, null)));
        assertThrows(
                OptimisticLockException.class,
                () -> as(DIRECTOR, s -> s.change(id, seen, draft("Centrs", TODAY, null))));
        assertEquals("Pašvaldība", stored().get("owner"));
    }

    @Test
    void aWithdrawnCommitmentIsWorkedOnNoMoreAndStaysInTheHistory() {
        as(DIRECTOR, s -> s.withdraw(id, register.version(id), "ievadīts divreiz"));
        refused("commitment_withdrawn", OWNER, s -> s.claim(id, register.version(id), TODAY));
        assertEquals("ievadīts divreiz", db.value("""
                        select after ->> 'withdrawn_reason' from care.history
                        where table_name = 'commitment' and row_id = ? and operation = 'update'""", id));
    }
}
