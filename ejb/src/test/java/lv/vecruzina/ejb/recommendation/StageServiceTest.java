package lv.vecruzina.ejb.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Stages of a commitment: within its term, paid from a named line; it is done when the last of them is. */
class StageServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate TODAY = Register.TODAY;
    private static final LocalDate DUE = LocalDate.of(2026, 5, 31);
    private static final CurrentUser DIRECTOR = Register.user("director", Role.DIRECTOR, null);
    private Register register;
    private long recommendation;
    private long commitment;

    @BeforeEach
    void arrive() {
        register = new Register(db);
        recommendation = register.recommendation("Rēzeknes novads");
        commitment = register.commitment(recommendation, Register.WHOLE);
    }

    private static StageDraft stage(LocalDate dueOn, @Nullable LocalDate doneOn) {
        return new StageDraft(" Projekts ", dueOn, doneOn, "2026. gada budžets", new BigDecimal("18000.00"), null);
    }

    private static void as(CurrentUser user, Consumer<StageService> deed) {
        db.transact(em -> deed.accept(new StageService(em, Register.CLOCK, user)));
    }

    private List<StageRow> stages() {
        return db.inTransaction(em -> new CommitmentQueries(em, DIRECTOR).stages(recommendation));
    }

    private List<String> rooms() {
        return db.inTransaction(em -> new CommitmentQueries(em, DIRECTOR)
                .plannedRooms(recommendation).stream()
                        .map(PlannedRoom::getRoomNo)
                        .toList());
    }

    private static String refused(Consumer<StageService> deed) {
        return assertThrows(RuleViolation.class, () -> as(DIRECTOR, deed)).key();
    }

    @Test
    void aStageEndsWithItsCommitmentAtTheLatest() {
        as(DIRECTOR, s -> s.add(commitment, stage(DUE, null)));
        assertEquals(
                "recommendation.stage_after_commitment", refused(s -> s.add(commitment, stage(DUE.plusDays(1), null))));
        assertEquals("Projekts", stages().get(0).name());
    }

    @Test
    void dueOnTheDayIsNotLateOnIt() {
        as(DIRECTOR, s -> s.add(commitment, stage(TODAY, null)));
        StageRow row = stages().get(0);
        assertEquals("open", row.state(TODAY));
        assertEquals("late", row.state(TODAY.plusDays(1)));
        assertEquals(TODAY, row.opensOn(TODAY.minusDays(1)));
        assertEquals(TODAY.plusDays(1), row.opensOn(TODAY), "what is not done today has opened nothing");
    }

    @Test
    void doneIsNotAheadAndMoneyNamesItsLine() {
        assertEquals(
                "recommendation.claim_day_to_come", refused(s -> s.add(commitment, stage(DUE, TODAY.plusDays(1)))));
        StageDraft nameless = new StageDraft("Projekts", DUE, null, " ", BigDecimal.ONE, null);
        assertEquals("recommendation.stage_without_budget_line", refused(s -> s.add(commitment, nameless)));
        as(DIRECTOR, s -> s.add(commitment, stage(DUE, TODAY)));
        assertEquals("done", stages().get(0).state(TODAY));
    }

    @Test
    void aCommitmentIsDoneWhenItsLastStageIs() {
        as(DIRECTOR, s -> s.add(commitment, stage(DUE, null)));
        db.transact(em -> new EvidenceService(em, Register.CLOCK, DIRECTOR)
                .addFile(
                        commitment,
                        new EvidenceFile(
                                "akts.pdf", "application/pdf", "a".getBytes(StandardCharsets.UTF_8), null, null)));
        Consumer<CommitmentService> claim = s -> s.claim(commitment, register.version(commitment), TODAY);
        assertEquals(
                "recommendation.claim_stage_open",
                assertThrows(RuleViolation.class, () -> commitments(claim)).key());
        StageRow open = stages().get(0);
        as(DIRECTOR, s -> s.change(open.id(), open.version(), stage(DUE, TODAY)));
        commitments(claim);
        assertEquals("2026-03-31", db.value("select claimed_on::text from care.commitment where id = ?", commitment));
    }

    private static void commitments(Consumer<CommitmentService> deed) {
        db.transact(em -> deed.accept(new CommitmentService(em, Register.CLOCK, DIRECTOR)));
    }

    @Test
    void aRoomIsPlannedOnceAndGoesWithItsStage() {
        as(DIRECTOR, s -> s.add(commitment, stage(DUE, null)));
        StageRow stage = stages().get(0);
        as(DIRECTOR, s -> s.addRoom(new PlannedRoom(stage.id(), " KS1 ", "Spārns", new BigDecimal("14.50"), 2)));
        assertEquals(List.of("KS1"), rooms());
        assertThrows(
                RuntimeException.class,
                () -> as(DIRECTOR, s -> s.addRoom(new PlannedRoom(stage.id(), "KS1", null, BigDecimal.TEN, 1))));
        as(DIRECTOR, s -> s.withdraw(stage.id(), stage.version(), "cits projekts"));
        assertEquals(List.of(), stages());
        assertEquals(List.of(), rooms());
        assertEquals(
                "recommendation.stage_unknown", refused(s -> s.change(stage.id(), stage.version(), stage(DUE, null))));
    }

    @Test
    void whoNeitherLeadsNorCarriesItOutChangesNothing() {
        CurrentUser owner = Register.user("owner", Role.ACCOUNTANT, null);
        as(owner, s -> s.add(commitment, stage(DUE, null)));
        CurrentUser other = Register.user("other", Role.ACCOUNTANT, null);
        assertEquals(
                "recommendation.not_led",
                assertThrows(RuleViolation.class, () -> as(other, s -> s.add(commitment, stage(DUE, null))))
                        .key());
    }
}
