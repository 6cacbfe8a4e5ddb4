package lv.vecruzina.ejb.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The register: what is recommended once under its number, the answer, both statuses; "ieviesta" needs evidence. */
class RecommendationServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate TODAY = Register.TODAY;
    private static final CurrentUser DIRECTOR = Register.user("anyone", Role.DIRECTOR, null);
    private Register register;
    private long id;

    @BeforeEach
    void arrive() {
        register = new Register(db);
        id = register.recommendation("Rēzeknes novada pašvaldība");
    }

    private static void as(CurrentUser user, Consumer<RecommendationService> deed) {
        db.transact(em -> deed.accept(new RecommendationService(em, Register.CLOCK, user)));
    }

    private static void serve(Consumer<RecommendationService> deed) {
        as(DIRECTOR, deed);
    }

    private static RecommendationDraft draft(String source, String number, @Nullable String part) {
        return new RecommendationDraft(
                source, number, part, "Uzlabot", "Centrs", LocalDate.of(2026, 2, 2), LocalDate.of(2026, 4, 2));
    }

    private RecommendationRow row() {
        return row(TODAY);
    }

    private RecommendationRow row(LocalDate day) {
        return RecommendationQueries.read(db.dataSource(), day).stream()
                .filter(found -> found.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private void prove(@Nullable LocalDate validUntil) {
        long commitment = register.commitment(id, Register.WHOLE);
        db.update("""
                insert into care.evidence (commitment_id, page, valid_until, added_by)
                values (?, '/plan/list.xhtml', ?, 'x')""", commitment, validUntil);
    }

    @Test
    void aRecommendationOfAnotherInspectorIsEnteredAndChanged() {
        serve(s -> s.nameSource("VI-2026", "Veselības inspekcijas pārbaude", "inspection"));
        serve(s -> s.enter(draft("VI-2026", " 4 ", null)));
        long entered = (Long) Objects.requireNonNull(
                db.value("select id from care.recommendation where source = 'VI-2026' and number = '4' and part = ''"));
        serve(s -> s.change(entered, 1, draft("VI-2026", "5", "1")));
        assertEquals("5/1", db.value("select number || '/' || part from care.recommendation where id = ?", entered));
        assertThrows(
                OptimisticLockException.class, () -> serve(s -> s.change(entered, 1, draft("VI-2026", "6", null))));
        serve(s -> s.nameSource("VI-2026", "VI pārbaude", "inspection"));
        assertEquals("VI pārbaude", db.value("select title from care.recommendation_source where code = 'VI-2026'"));
    }

    private static void refusedBy(String constraint, long id) {
        PersistenceException refused =
                assertThrows(PersistenceException.class, () -> serve(s -> s.takeBack(id, 1, "Kļūda")));
        assertTrue(refused.toString().contains(constraint), refused.toString());
    }

    @Test
    void aRecommendationEnteredByMistakeIsTakenBackWithAReason() {
        db.update(
                "insert into care.obligation (rule, recommendation_id, arose_on, due_at) values ('REPLY_DUE', ?, '2026-03-01', now())",
                id);
        RuleViolation refused = assertThrows(RuleViolation.class, () -> serve(s -> s.takeBack(id, 1, " ")));
        assertEquals("recommendation.taking_back_needs_a_reason", refused.key());
        assertThrows(
                RuleViolation.class,
                () -> as(
                        Register.user("o", Role.MUNICIPALITY, register.municipality("Ludzas novads")),
                        s -> s.takeBack(id, 1, "x")));
        serve(s -> s.sayStatus(id, TODAY, "nav ieviesta"));
        refusedBy("recommendation_with_a_status_is_not_taken_back", id);
        db.update("delete from care.recommendation_status where recommendation_id = ?", id);
        serve(s -> s.takeBack(id, 1, "Ierakstīta divreiz"));
        assertNull(db.value("select id from care.recommendation where id = ?", id));
        assertNull(db.value("select id from care.obligation where recommendation_id = ?", id));
        assertEquals("Ierakstīta divreiz", db.value("""
                select reason from care.history
                where table_name = 'recommendation' and operation = 'delete' and row_id = ?""", id));
    }

    @Test
    void whatACommitmentRestsOnIsNotTakenBack() {
        register.commitment(id, Register.WHOLE);
        refusedBy("recommendation_with_commitments_is_not_taken_back", id);
    }

    @Test
    void theSameNumberAndPartOfASourceTwiceIsRefused() {
        serve(s -> s.enter(draft("A", "1", "1")));
        serve(s -> s.enter(draft("A", "1", "2")));
        serve(s -> s.enter(draft("B", "1", "1")));
        PersistenceException refused =
                assertThrows(PersistenceException.class, () -> serve(s -> s.enter(draft("A", " 1", "1 "))));
        assertTrue(refused.toString().contains("recommendation_is_known_once"), refused.toString());
    }

    @Test
    void aSourceThatComesByImportIsKnownFromItsFirstRecommendation() {
        db.update(
                "insert into care.recommendation (source, number, lead_body) values ('TS-1', '*1', 'x'), ('LM-1', '1', 'x')");
        assertEquals("ombudsman", db.value("select kind from care.recommendation_source where code = 'TS-1'"));
        assertEquals("other", db.value("select kind from care.recommendation_source where code = 'LM-1'"));
    }

    @Test
    void aReportIsNotReceivedOnADayToCome() {
        RecommendationDraft draft = new RecommendationDraft("A", "8", null, null, "Centrs", TODAY.plusDays(1), null);
        RuleViolation refused = assertThrows(RuleViolation.class, () -> serve(s -> s.enter(draft)));
        assertEquals("recommendation.received_on_a_day_to_come", refused.key());
    }

    @Test
    void aReplyIsNotDueBeforeTheReportCame() {
        RecommendationDraft draft = new RecommendationDraft("A", "9", null, null, "Centrs", TODAY, TODAY.minusDays(1));
        RuleViolation refused = assertThrows(RuleViolation.class, () -> serve(s -> s.enter(draft)));
        assertEquals("recommendation.reply_before_report", refused.key());
        serve(s -> s.enter(new RecommendationDraft("A", "9", null, null, "Centrs", TODAY, TODAY)));
    }

    @Test
    void rule18IeviestaNeedsEvidenceValidOnThatDay() {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> serve(s -> s.sayStatus(id, TODAY, "ieviesta")));
        assertEquals("recommendation.status_needs_evidence", refused.key());
        prove(TODAY.minusDays(1));
        assertThrows(RuleViolation.class, () -> serve(s -> s.sayStatus(id, TODAY, "ieviesta")));
        serve(s -> s.sayStatus(id, TODAY.minusDays(1), "ieviesta"));
        assertFalse(row(TODAY.minusDays(1)).isUnproven());
        assertTrue(row().isUnproven(), "expired evidence no longer counts");
        prove(TODAY);
        serve(s -> s.sayStatus(id, TODAY, "ieviesta"));
        assertFalse(row().isUnproven());
    }

    @Test
    void ownStatusAndTheOmbudsmansAssessmentAreTwoHistories() {
        serve(s -> s.sayStatus(id, TODAY.minusDays(5), "ieviešanas procesā"));
        serve(s -> s.assess(id, TODAY.minusDays(5), "nav ieviesta"));
        serve(s -> s.assess(id, TODAY, "ieviesta"));
        assertEquals("ieviešanas procesā", row().ownStatus());
        assertEquals("ieviesta", row().ombudsmanStatus(), "the Ombudsman needs no evidence of ours");
        assertEquals("nav ieviesta", row(TODAY.minusDays(1)).ombudsmanStatus());
    }

    @Test
    void aStatusOfAWrongDayIsTakenBackWithAReasonTheHistoryKeeps() {
        serve(s -> s.sayStatus(id, TODAY.minusDays(5), "ieviešanas procesā"));
        serve(s -> s.sayStatus(id, TODAY, "daļēji ieviesta"));
        long own = status("own", TODAY);
        for (Consumer<RecommendationService> wrong : List.<Consumer<RecommendationService>>of(
                s -> s.takeStatusBack(own, " "), s -> s.takeAssessmentBack(own, "Ne šī puse"))) {
            assertThrows(RuleViolation.class, () -> serve(wrong));
        }
        CurrentUser elsewhere = Register.user("ludza", Role.MUNICIPALITY, register.municipality("Ludzas novads"));
        assertEquals(
                "recommendation.not_led",
                assertThrows(RuleViolation.class, () -> as(elsewhere, s -> s.takeStatusBack(own, "x")))
                        .key());
        serve(s -> s.takeStatusBack(own, "Bija domāta cita rekomendācija"));
        assertEquals("ieviešanas procesā", row().ownStatus());
        assertEquals("daļēji ieviesta: Bija domāta cita rekomendācija", db.value("""
                        select (before ->> 'status') || ': ' || reason from care.history
                        where table_name = 'recommendation_status' and operation = 'delete' and row_id = ?""", own));
        assertEquals(
                "recommendation.status_gone",
                assertThrows(RuleViolation.class, () -> serve(s -> s.takeStatusBack(own, "x")))
                        .key());
        serve(s -> s.assess(id, TODAY, "nav ieviesta"));
        serve(s -> s.takeAssessmentBack(status("ombudsman", TODAY), "Nepareiza diena"));
        assertNull(row().ombudsmanStatus());
    }

    private long status(String saidBy, LocalDate since) {
        return (Long) Objects.requireNonNull(db.value("""
                select id from care.recommendation_status
                where recommendation_id = ? and said_by = ? and since = ?""", id, saidBy, since));
    }

    @Test
    void theStatusOfADayToComeIsRefused() {
        for (Consumer<RecommendationService> deed : List.<Consumer<RecommendationService>>of(
                s -> s.sayStatus(id, TODAY.plusDays(1), "nav ieviesta"),
                s -> s.assess(id, TODAY.plusDays(1), "nav ieviesta"))) {
            RuleViolation refused = assertThrows(RuleViolation.class, () -> serve(deed));
            assertEquals("recommendation.status_day_to_come", refused.key());
        }
    }

    @Test
    void theLatestStatusOnADayStands() {
        serve(s -> s.sayStatus(id, TODAY.minusDays(10), "nav ieviesta"));
        serve(s -> s.sayStatus(id, TODAY, "ieviešanas procesā"));
        serve(s -> s.sayStatus(id, TODAY, "daļēji ieviesta"));
        assertEquals("daļēji ieviesta", row().ownStatus());
        assertEquals("nav ieviesta", row(TODAY.minusDays(1)).ownStatus());
    }

    @Test
    void anOfficialAnswersWhatTheirMunicipalityLeadsAndReadsTheRest() {
        as(
                Register.user("x", Role.MUNICIPALITY, register.municipality("Rēzeknes novads")),
                s -> s.answer(id, 1, "Tiks sakārtots līdz 1. maijam."));
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> as(
                        Register.user("x", Role.MUNICIPALITY, register.municipality("Ludzas novads")),
                        s -> s.sayStatus(id, TODAY, "nav ieviesta")));
        assertEquals("recommendation.not_led", refused.key());
    }

    @Test
    void dueOnADayIsNotLateOnIt() {
        register.commitment(id, new CommitmentDraft("x", "Centrs", null, null, null, TODAY, null));
        assertEquals(0, row().late());
        assertEquals(1, row(TODAY.plusDays(1)).late());
    }

    @Test
    void whatWasNotImplementedAtTheEndOfAYearGoesOver() {
        LocalDate yearEnd = LocalDate.of(2025, 12, 31);
        assertTrue(isCarriedOver(yearEnd), "without a status");
        serve(s -> s.sayStatus(id, yearEnd.plusDays(1), "nav ieviesta"));
        prove(LocalDate.of(2026, 1, 15));
        serve(s -> s.sayStatus(id, yearEnd, "ieviesta"));
        assertFalse(
                isCarriedOver(yearEnd),
                "implemented on the last day; what is said from 1 January on is the next year's");
        db.update("update care.evidence set valid_until = '2025-12-30' where page = '/plan/list.xhtml'");
        assertTrue(isCarriedOver(yearEnd), "the evidence had expired");
        serve(s -> s.sayStatus(id, yearEnd, "nav attiecināma"));
        assertFalse(isCarriedOver(yearEnd), "it does not concern the centre");
        assertFalse(isCarriedOver(LocalDate.of(2024, 12, 31)), "the report had not come yet");
    }

    private boolean isCarriedOver(LocalDate yearEnd) {
        return RecommendationQueries.carriedOver(db.dataSource(), yearEnd).stream()
                .anyMatch(row -> row.id() == id);
    }

    @Test
    void aWithdrawnCommitmentCountsNowhere() {
        long commitment = register.commitment(id, Register.WHOLE);
        assertEquals(1, row().commitments());
        db.transact(em -> new CommitmentService(em, Register.CLOCK, DIRECTOR)
                .withdraw(commitment, register.version(commitment), "ievadīts divreiz"));
        assertEquals(0, row().commitments());
    }

    @Test
    void anEmptyAnswerIsNoAnswer() {
        serve(s -> s.answer(id, 1, "  "));
        assertFalse(row().answered());
    }
}
