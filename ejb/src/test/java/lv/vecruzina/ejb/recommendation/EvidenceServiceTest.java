package lv.vecruzina.ejb.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Evidence: revisions of files, links to records, and that it bears out nothing on days it is not valid on. */
class EvidenceServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate TODAY = Register.TODAY;
    private static final CurrentUser DIRECTOR = Register.user("anyone", Role.DIRECTOR, null);
    private long recommendation;
    private long commitment;

    @BeforeEach
    void arrive() {
        Register register = new Register(db);
        recommendation = register.recommendation("Centrs");
        commitment = register.commitment(recommendation, Register.WHOLE);
    }

    private static void as(CurrentUser user, Consumer<EvidenceService> deed) {
        db.transact(em -> deed.accept(new EvidenceService(em, Register.CLOCK, user)));
    }

    private static EvidenceFile file(String words, @Nullable LocalDate validUntil) {
        return new EvidenceFile(
                "rīkojums.pdf", "application/pdf", words.getBytes(StandardCharsets.UTF_8), null, validUntil);
    }

    private int add(EvidenceFile file) {
        Function<EvidenceService, Integer> deed = s -> s.addFile(commitment, file);
        return db.inTransaction(em -> deed.apply(new EvidenceService(em, Register.CLOCK, DIRECTOR)));
    }

    private boolean provenOn(LocalDate day) {
        return db.inTransaction(em -> new Proof(em).ofRecommendation(recommendation, day));
    }

    private void withdraw(int revision) {
        long id = (Long) java.util.Objects.requireNonNull(db.value(
                "select id from care.evidence where commitment_id = ? and revision = ?", commitment, revision));
        as(DIRECTOR, s -> s.withdraw(id, "nav īstais"));
    }

    @Test
    void aFileIsKeptWithItsHashAndNotInTheHistory() {
        EvidenceFile file = file("%PDF", null);
        assertEquals(1, add(file));
        Map<String, Object> kept = db.rows("select * from care.evidence where commitment_id = ?", commitment)
                .get(0);
        assertEquals(file.sha256(), kept.get("sha256"));
        assertEquals("anyone", kept.get("added_by"));
        assertTrue(db.rows("select after from care.history where table_name = 'evidence'").stream()
                .noneMatch(change -> change.toString().contains("content")));
    }

    @Test
    void aFileOfTheSameNameIsARevisionAndTheLatestCounts() {
        assertEquals(1, add(file("a", null)));
        assertEquals(2, add(file("b", TODAY.minusDays(1))));
        assertEquals(false, provenOn(TODAY), "the first revision no longer counts");
        withdraw(2);
        assertEquals(true, provenOn(TODAY), "with the second withdrawn the first counts again");
        assertEquals(3, add(file("c", null)));
        withdraw(1);
        assertEquals(true, provenOn(TODAY));
    }

    @Test
    void evidenceCountsThroughItsLastDay() {
        add(file("a", TODAY));
        assertEquals(true, provenOn(TODAY));
        assertEquals(false, provenOn(TODAY.plusDays(1)));
    }

    @Test
    void anOfficialOpensFilesOfWhatTheMunicipalityLeadsOrTheyWorkOn() {
        Register register = new Register(db);
        long rezekne = register.municipality("Rēzeknes novads");
        assertTrue(opens(DIRECTOR));
        assertTrue(opens(Register.user("owner", Role.MUNICIPALITY, rezekne)), "carries it");
        assertTrue(opens(Register.user("validator", Role.MUNICIPALITY, rezekne)), "validates it");
        assertFalse(opens(Register.user("official", Role.MUNICIPALITY, rezekne)), "the centre leads");
        db.update(
                "update care.recommendation set lead_body = 'Rēzeknes novada pašvaldība' where id = ?", recommendation);
        assertTrue(opens(Register.user("official", Role.MUNICIPALITY, rezekne)));
        assertFalse(opens(Register.user("official", Role.MUNICIPALITY, register.municipality("Ludzas novads"))));
    }

    private boolean opens(CurrentUser user) {
        return db.inTransaction(em -> new LeadCircle(em, user).opens(commitment));
    }

    @Test
    void aLinkIsAnIndicatorOrAPageAndStandsOnce() {
        EvidenceLink indicator = new EvidenceLink("R3_CHILDREN_BELOW_UGF_MONTH", null, null, null);
        as(DIRECTOR, s -> s.addLink(commitment, indicator));
        assertEquals(true, provenOn(TODAY));
        assertThrows(PersistenceException.class, () -> as(DIRECTOR, s -> s.addLink(commitment, indicator)));
        for (EvidenceLink neither : new EvidenceLink[] {
            new EvidenceLink(null, null, null, null),
            new EvidenceLink("R3_CHILDREN_BELOW_UGF_MONTH", "/plan/list.xhtml", null, null)
        }) {
            RuleViolation refused =
                    assertThrows(RuleViolation.class, () -> as(DIRECTOR, s -> s.addLink(commitment, neither)));
            assertEquals("recommendation.evidence_link_is_one", refused.key());
        }
        assertThrows(
                PersistenceException.class,
                () -> as(
                        DIRECTOR,
                        s -> s.addLink(commitment, new EvidenceLink(null, "https://example.com/x.xhtml", null, null))));
    }

    @Test
    void whoCarriesItOutAddsEvidenceOthersDoNot() {
        as(Register.user("owner", Role.ACCOUNTANT, null), s -> s.addFile(commitment, file("a", null)));
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> as(Register.user("other", Role.ACCOUNTANT, null), s -> s.addFile(commitment, file("a", null))));
        assertEquals("recommendation.not_led", refused.key());
    }

    @Test
    void anEmptyFileIsNoEvidence() {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> add(file("", null)));
        assertEquals("recommendation.evidence_size", refused.key());
    }
}
