package lv.vecruzina.ejb.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rule 18 and the register: nobody, no day and no rhythm is not accepted on a page; "ieviesta" needs evidence. */
class RecommendationServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T20:30:00Z"), Riga.ZONE);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final CommitmentDraft WHOLE =
            new CommitmentDraft("Veikt aptauju", "Centrs", LocalDate.of(2026, 5, 31), null, null, null);
    private static int number;
    private long id;

    @BeforeEach
    void arrive() {
        id = (Long) Objects.requireNonNull(db.value("""
                insert into care.recommendation (source, number, part, lead_body, report_received_on)
                values ('T', ?, '', 'Centrs', '2025-12-08') returning id""", "*" + ++number));
    }

    private void serve(Consumer<RecommendationService> deed) {
        db.transact(em -> deed.accept(service(em)));
    }

    private static RecommendationService service(EntityManager em) {
        return new RecommendationService(em, CLOCK, Someone.with(Role.DIRECTOR));
    }

    private RecommendationRow row() {
        return RecommendationQueries.read(db.dataSource(), TODAY).stream()
                .filter(found -> found.id() == id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rule18ACommitmentWithoutOwnerOrTimeIsRefused() {
        for (CommitmentDraft draft : List.of(
                new CommitmentDraft("x", null, TODAY, null, null, null),
                new CommitmentDraft("x", " ", TODAY, null, null, null),
                new CommitmentDraft("x", "Centrs", null, " ", null, null))) {
            RuleViolation refused = assertThrows(RuleViolation.class, () -> serve(s -> s.addCommitment(id, draft)));
            assertEquals("recommendation.commitment_incomplete", refused.key());
        }
        serve(s -> s.addCommitment(id, new CommitmentDraft("x", "Centrs", null, "reizi ceturksnī", null, null)));
    }

    @Test
    void rule18IeviestaNeedsEvidence() {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> serve(s -> s.sayStatus(id, TODAY, "ieviesta")));
        assertEquals("recommendation.status_needs_evidence", refused.key());
        serve(s -> s.addCommitment(id, WHOLE));
        long commitment = (Long)
                Objects.requireNonNull(db.value("select id from care.commitment where recommendation_id = ?", id));
        EvidenceFile file =
                new EvidenceFile("rīkojums.pdf", "application/pdf", "%PDF".getBytes(StandardCharsets.UTF_8), null);
        serve(s -> s.addEvidence(commitment, file));
        serve(s -> s.sayStatus(id, TODAY, "ieviesta"));
        assertEquals("ieviesta", row().ownStatus());
        Map<String, Object> kept = db.rows("select * from care.evidence where commitment_id = ?", commitment)
                .get(0);
        assertEquals(file.sha256(), kept.get("sha256"));
        assertEquals("test", kept.get("added_by"));
        assertTrue(db.rows("select after from care.history where table_name = 'evidence'").stream()
                .noneMatch(change -> change.toString().contains("content")));
    }

    @Test
    void theStatusOfADayToComeIsRefused() {
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> serve(s -> s.sayStatus(id, TODAY.plusDays(1), "nav ieviesta")));
        assertEquals("recommendation.status_day_to_come", refused.key());
    }

    @Test
    void theLatestStatusOnADayStands() {
        serve(s -> s.sayStatus(id, TODAY.minusDays(10), "nav ieviesta"));
        serve(s -> s.sayStatus(id, TODAY, "ieviešanas procesā"));
        serve(s -> s.sayStatus(id, TODAY, "daļēji ieviesta"));
        assertEquals("daļēji ieviesta", row().ownStatus());
        assertEquals(
                "nav ieviesta",
                RecommendationQueries.read(db.dataSource(), TODAY.minusDays(1)).stream()
                        .filter(found -> found.id() == id)
                        .findFirst()
                        .orElseThrow()
                        .ownStatus());
    }

    @Test
    void dueOnADayIsNotLateOnIt() {
        serve(s -> s.addCommitment(id, new CommitmentDraft("x", "Centrs", TODAY, null, null, null)));
        assertEquals(0, row().late());
        assertEquals("open", commitment().state(TODAY));
        assertEquals("late", commitment().state(TODAY.plusDays(1)));
    }

    private CommitmentRow commitment() {
        return db.inTransaction(em ->
                em.createQuery("""
                        select new lv.vecruzina.ejb.recommendation.CommitmentRow(
                            c.id, c.version, c.commitmentNo, c.text, c.owner, c.dueOn, c.recurrence, c.doneOn, c.evidence)
                        from Commitment c where c.recommendationId = :id and c.withdrawnAt is null""", CommitmentRow.class).setParameter("id", id).getSingleResult());
    }

    @Test
    void numbersGoOnAfterTheHighest() {
        db.update(
                "insert into care.commitment (recommendation_id, commitment_no, text) values (?, '9', 'x'), (?, 'b', 'x')",
                id,
                id);
        assertEquals("10", db.inTransaction(em -> service(em).addCommitment(id, WHOLE)));
    }

    @Test
    void aCommitmentChangedMeanwhileIsNotOverwritten() {
        serve(s -> s.addCommitment(id, WHOLE));
        CommitmentRow seen = commitment();
        serve(s -> s.changeCommitment(seen.id(), seen.version(), WHOLE.isComplete() ? doneOn(TODAY) : WHOLE));
        assertThrows(
                OptimisticLockException.class,
                () -> serve(s -> s.changeCommitment(seen.id(), seen.version(), doneOn(TODAY.minusDays(1)))));
        assertEquals(TODAY, commitment().doneOn());
    }

    private static CommitmentDraft doneOn(LocalDate day) {
        return new CommitmentDraft(WHOLE.text(), WHOLE.owner(), WHOLE.dueOn(), null, day, "protokols");
    }

    @Test
    void aWithdrawnCommitmentCountsNowhereAndStaysInTheHistory() {
        serve(s -> s.addCommitment(id, WHOLE));
        CommitmentRow seen = commitment();
        serve(s -> s.withdrawCommitment(seen.id(), seen.version(), "ievadīts divreiz"));
        assertEquals(0, row().commitments());
        assertEquals("ievadīts divreiz", db.value("""
                        select after ->> 'withdrawn_reason' from care.history
                        where table_name = 'commitment' and row_id = ? and operation = 'update'""", seen.id()));
    }

    @Test
    void anEmptyAnswerIsNoAnswer() {
        serve(s -> s.answer(id, 1, "  "));
        assertEquals(false, row().answered());
    }
}
