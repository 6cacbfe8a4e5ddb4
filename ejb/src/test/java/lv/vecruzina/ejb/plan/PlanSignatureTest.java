package lv.vecruzina.ejb.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.Identity;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.LegalParameters;
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

/** A child's signature under a plan is worth what was signed, by nobody else's name. */
class PlanSignatureTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), Riga.ZONE);
    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);
    private static final PlanDraft TEXT = new PlanDraft("Pirmā rinda\notrā", null, null, LocalDate.of(2027, 5, 1));
    private static int number;
    private long child;

    @BeforeEach
    void beginAPlan() {
        String no = "S-" + ++number;
        child = new MadeUp(db).client(no, "Tālis Jānis", "Ērglis", LocalDate.of(2014, 2, 28), "Rēzeknes novads");
        write(service -> service.begin(no));
        write(service -> service.write(plan().id(), plan().version(), TEXT));
        write(service -> service.addGoal(plan().id(), goal("Peldēt")));
    }

    private void write(Consumer<PlanService> deed) {
        db.transact(em -> deed.accept(new PlanService(em, new ClientCircle(WORKER, em, DAY), WORKER, DAY)));
    }

    private void own(Consumer<OwnPlanService> deed) {
        CurrentUser turn = new CurrentUser(Identity.child(child, "Tālis", "test"));
        db.transact(em -> {
            em.createNativeQuery("select set_config('care.actor', 'child+test', true)")
                    .getSingleResult();
            deed.accept(new OwnPlanService(em, turn, DAY));
        });
    }

    private PlanQueries queries(jakarta.persistence.EntityManager em) {
        return new PlanQueries(em, new ClientCircle(WORKER, em, DAY), new LegalParameters(em));
    }

    private PlanRow plan() {
        return db.inTransaction(em -> queries(em).ofClient(child)).get(0);
    }

    private List<GoalRow> goals() {
        return db.inTransaction(em -> queries(em).goals(List.of(plan().id())));
    }

    private byte @Nullable [] drawn() {
        return db.inTransaction(em -> queries(em).signature(plan().id())).orElse(null);
    }

    private static GoalDraft goal(String words) {
        return new GoalDraft(null, words, "Soļi", "Sanita", null);
    }

    private void sign(PlanSignature signature) {
        own(service -> assertTrue(service.sign(plan(), goals(), signature)));
    }

    private void sign() {
        sign(new PlanSignature("co_author", null, new byte[] {1, 2}, null));
        assertEquals("co_author", plan().signedAs());
        assertNull(plan().wasSignedAs());
    }

    private static String refusal(Runnable deed) {
        return assertThrows(RuleViolation.class, deed::run).key();
    }

    private void assertFallen(String why) {
        PlanRow row = plan();
        assertNull(row.signedAs(), why);
        assertNull(row.signedAt(), why);
        assertNull(row.signedName(), why);
        assertNull(row.refusalReason(), why);
        assertNull(drawn(), why);
        assertEquals("co_author", row.wasSignedAs(), why);
        sign();
    }

    @Test
    void aSignatureSaysWhatItMeans() {
        assertEquals("plan.signature_has_no_meaning", refusal(() -> new PlanSignature("", null, new byte[1], null)));
        assertEquals(
                "plan.signature_is_not_drawn", refusal(() -> new PlanSignature("informed", null, new byte[0], "T")));
        assertEquals("plan.refusal_needs_a_reason", refusal(() -> new PlanSignature("refused", " ", new byte[1], "T")));
        sign();
        assertArrayEquals(new byte[] {1, 2}, drawn());
        sign(new PlanSignature("refused", "Neviens neklausījās", new byte[] {3}, "Kāds"));
        assertEquals("Neviens neklausījās", plan().refusalReason());
        assertNull(drawn(), "who refused has drawn nothing");
        assertNull(plan().signedName());
    }

    @Test
    void itFallsWithEveryWordThatChanges() {
        sign();
        write(s -> s.write(plan().id(), plan().version(), new PlanDraft("Cits", null, null, TEXT.reviewDue())));
        assertFallen("summary");
        write(s -> s.write(plan().id(), plan().version(), new PlanDraft("Cits", null, "Jo", TEXT.reviewDue())));
        assertFallen("because");
        write(s -> s.write(plan().id(), plan().version(), new PlanDraft("Cits", null, "Jo", null)));
        assertFallen("review");
        write(s -> s.write(plan().id(), plan().version(), new PlanDraft("Cits", "Viņš teica", "Jo", null)));
        assertFallen("opinion");
        own(s -> s.say("Viņš teica"));
        assertFallen("own opinion");
        own(s -> s.want("suni"));
        assertFallen("own goal");
        write(s -> s.addGoal(plan().id(), goal("Lasīt")));
        assertFallen("goal added");
        GoalRow first = goals().get(0);
        write(s -> s.changeGoal(first.id(), first.version(), goal("Nirt")));
        assertFallen("goal changed");
        GoalRow second = goals().get(1);
        write(s -> s.withdrawGoal(second.id(), second.version(), "Nē"));
        assertFallen("goal taken out");
        assertEquals(
                10,
                db.rows(
                                "select 1 as one from care.history where table_name = 'plan' and row_id = ? and after ->> 'signed_as' = 'co_author' and before ->> 'signed_as' is null",
                                plan().id())
                        .size());
    }

    @Test
    void itStaysWhereNothingChanges() {
        own(s -> s.say("Gribu suni"));
        sign();
        write(s -> s.write(
                plan().id(),
                plan().version(),
                new PlanDraft(" Pirmā rinda\r\notrā\n", "neviens to neņem", "", TEXT.reviewDue())));
        GoalRow only = goals().get(0);
        write(s -> s.changeGoal(only.id(), only.version(), goal("Peldēt ")));
        own(s -> s.say("Gribu suni"));
        assertEquals("co_author", plan().signedAs());
        assertArrayEquals(new byte[] {1, 2}, drawn());
    }

    @Test
    void nobodySignsWhatWasNotRead() {
        PlanRow read = plan();
        List<GoalRow> seen = goals();
        var signature = new PlanSignature("informed", null, new byte[] {1}, null);
        write(s -> s.addGoal(plan().id(), goal("Lasīt")));
        own(s -> assertFalse(s.sign(read, seen, signature), "a goal more"));
        write(s -> s.write(plan().id(), plan().version(), new PlanDraft("Cits", null, null, null)));
        own(s -> assertFalse(s.sign(read, goals(), signature), "another text"));
        assertNull(plan().signedAs());
    }

    @Test
    void aTypedNameIsTheOwnOne() {
        for (String name : List.of("Aaa", "Nepareizs Vārds", "Ērglis", "Tālis Bērziņš", "Jānis", "Tā lis")) {
            var signature = new PlanSignature("co_author", null, new byte[] {1}, name);
            assertEquals("plan.name_is_not_own", refusal(() -> own(s -> s.sign(plan(), goals(), signature))), name);
        }
        for (String name : List.of("Tālis", " talis ", "TĀLIS  ērglis", "Talis Janis", "Tālis Jānis Ērglis")) {
            sign(new PlanSignature("co_author", null, new byte[] {1}, name));
            assertEquals(name.strip(), plan().signedName());
        }
        sign();
        assertNull(plan().signedName(), "drawn");
    }
}
