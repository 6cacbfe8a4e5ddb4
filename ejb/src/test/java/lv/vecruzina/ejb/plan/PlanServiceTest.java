package lv.vecruzina.ejb.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.Identity;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Constraint;
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

/** T.R.*4: the plan is written with the child, whose words stay as they were said. */
class PlanServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Clock LEAP_DAY = Clock.fixed(Instant.parse("2028-02-29T10:00:00Z"), Riga.ZONE);
    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);
    private static int number;
    private String childNo = "";
    private long child;

    @BeforeEach
    void arrive() {
        childNo = "P-" + ++number;
        child = new MadeUp(db).client(childNo, LocalDate.of(2014, 2, 28));
    }

    private void write(Consumer<PlanService> deed) {
        db.transact(em -> deed.accept(new PlanService(em, new ClientCircle(WORKER, em, LEAP_DAY), WORKER, LEAP_DAY)));
    }

    private <T> T read(Function<PlanQueries, T> question) {
        return db.inTransaction(em ->
                question.apply(new PlanQueries(em, new ClientCircle(WORKER, em, LEAP_DAY), new LegalParameters(em))));
    }

    private void own(Consumer<OwnPlanService> deed) {
        CurrentUser turn = new CurrentUser(Identity.child(child, "Anna", "test"));
        db.transact(em -> {
            em.createNativeQuery("select set_config('care.actor', 'child+test', true)")
                    .getSingleResult();
            deed.accept(new OwnPlanService(em, turn, LEAP_DAY));
        });
    }

    private PlanRow first() {
        return read(queries -> queries.ofClient(child)).get(0);
    }

    private List<GoalRow> goals() {
        return read(queries -> queries.goals(List.of(first().id())));
    }

    private static GoalDraft goal(@Nullable String words, String goal) {
        return new GoalDraft(words, goal, null, null, null);
    }

    private static String refusal(Runnable deed) {
        RuntimeException refused = assertThrows(RuntimeException.class, deed::run);
        return refused instanceof RuleViolation rule
                ? rule.key()
                : Constraint.refusedBy(refused).orElse(refused.toString());
    }

    @Test
    void whatTheChildWroteIsKeptWordForWordAndApart() {
        write(service -> service.begin(childNo));
        own(service -> {
            service.say("Gribu istabu ar Annu, ne ar Z.");
            service.want("suni!!! vai vismaz kaķi");
        });
        write(service -> service.write(
                first().id(), first().version(), new PlanDraft("Kopsavilkums", "citi vārdi", null, null)));
        GoalRow wish = goals().get(0);
        write(service ->
                service.changeGoal(wish.id(), wish.version(), goal("suni", "Reizi nedēļā apmeklēt patversmi")));
        assertEquals("Gribu istabu ar Annu, ne ar Z.", first().childOpinion());
        assertTrue(first().saidByChild());
        assertEquals("suni!!! vai vismaz kaķi", goals().get(0).childWords());
        assertEquals("Reizi nedēļā apmeklēt patversmi", goals().get(0).goal());
        assertEquals(
                "plan_childs_words_stay",
                refusal(() -> db.update("update care.plan_goal set child_words = 'suni' where id = ?", wish.id())));
        assertEquals(
                "plan_childs_words_stay",
                refusal(() -> db.update("update care.plan set child_opinion = '' where client_id = ?", child)));
    }

    @Test
    void aVersionIsMadeOnADayAndNotChangedAnyMore() {
        write(service -> service.begin(childNo));
        assertEquals("plan_version_is_given_once", refusal(() -> write(service -> service.begin(childNo))));
        write(service -> service.addGoal(first().id(), goal(null, "Peldēt")));
        PlanRow draft = first();
        write(service -> service.make(draft.id(), draft.version()));
        PlanRow made = first();
        assertEquals("1", made.planVersion());
        assertEquals(LocalDate.of(2028, 2, 29), made.madeOn());
        assertEquals("none", made.signedAs());
        assertEquals(
                "plan.is_made_already",
                refusal(() -> write(s -> s.write(made.id(), made.version(), new PlanDraft("x", null, null, null)))));
        assertEquals("plan.is_made_already", refusal(() -> write(s -> s.addGoal(made.id(), goal(null, "x")))));
        assertEquals("plan.nothing_is_written", refusal(() -> own(s -> s.say("vēl kaut kas"))));
    }

    @Test
    void aVersionThatSaysNothingIsNoPlan() {
        write(service -> service.begin(childNo));
        assertEquals("plan.is_empty", refusal(() -> write(s -> s.make(first().id(), first().version()))));
        assertEquals(List.of("goals", "opinion", "signature"), first().lacking(goals()));
        own(service -> service.say("Gribu suni"));
        assertEquals("plan.is_empty", refusal(() -> write(s -> s.make(first().id(), first().version()))));
        assertEquals(List.of("goals", "signature"), first().lacking(goals()));
        write(s -> s.write(first().id(), first().version(), new PlanDraft("Kopsavilkums", null, null, null)));
        write(s -> s.make(first().id(), first().version()));
        assertEquals(List.of("goals", "signature"), first().lacking(goals()), "none is no signature");
    }

    @Test
    void aReviewIsToComeAndItsLatestDayIsKnown() {
        write(service -> service.begin(childNo));
        LocalDate today = LocalDate.of(2028, 2, 29);
        for (LocalDate day : List.of(today, today.minusDays(1), LocalDate.of(2020, 1, 1))) {
            assertEquals(
                    "plan.review_is_past",
                    refusal(() ->
                            write(s -> s.write(first().id(), first().version(), new PlanDraft("x", null, null, day)))));
        }
        LocalDate late = LocalDate.of(2035, 1, 1);
        write(s -> s.write(first().id(), first().version(), new PlanDraft("x", null, null, late)));
        assertEquals(late, first().reviewDue());
        ReviewTerm term = read(q -> q.reviewTerm(LocalDate.of(2028, 8, 31))).orElseThrow();
        assertEquals(new ReviewTerm(LocalDate.of(2029, 2, 28), 6, false), term);
        assertTrue(term.isPassedBy(late) && !term.isPassedBy(term.by()));
        db.update("update care.plan set review_due = '2028-02-29' where client_id = ?", child);
        assertEquals(
                "plan.review_is_past",
                refusal(() -> write(s -> s.make(first().id(), first().version()))),
                "a draft that lay too long");
    }

    @Test
    void theNextVersionTakesTheGoalsThatAreNotReachedAlong() {
        write(service -> service.begin(childNo));
        own(service -> service.want("gribu peldēt"));
        write(service -> service.addGoal(first().id(), goal(null, "Lasīt katru dienu")));
        write(service -> service.make(first().id(), first().version()));
        GoalRow reading = goals().get(1);
        write(service -> service.assess(reading.id(), reading.version(), "reached", "Izlasītas trīs grāmatas"));
        write(service -> service.begin(childNo));
        assertEquals(
                List.of("gribu peldēt"),
                goals().stream().map(GoalRow::childWords).toList());
        assertTrue(goals().get(0).byChild());
        write(service -> service.make(first().id(), first().version()));
        assertEquals("2", first().planVersion());
    }

    @Test
    void aDraftThatIsGivenUpLeavesRoomForAnother() {
        for (int i = 0; i < 2; i++) {
            write(service -> service.begin(childNo));
            write(service -> service.withdraw(first().id(), first().version(), "Cits bērns"));
        }
        write(service -> service.begin(childNo));
        assertTrue(first().isDraft());
    }

    @Test
    void outsideTheCircleThereIsNoPlan() {
        write(service -> service.begin(childNo));
        long plan = first().id();
        db.update("update care.responsibility set until_on = '2026-01-01' where client_id = ?", child);
        assertEquals(List.of(), read(queries -> queries.ofClient(child)));
        assertEquals(List.of(), read(queries -> queries.goals(List.of(plan))));
        assertTrue(read(queries -> queries.signature(plan)).isEmpty());
        assertEquals("plan.unknown", refusal(() -> write(s -> s.make(plan, 1))));
        assertEquals("client.unknown", refusal(() -> write(s -> s.begin(childNo))));
    }

    @Test
    void aChildReadsNobodyElsesPlan() {
        write(service -> service.begin(childNo));
        long plan = first().id();
        child = new MadeUp(db).client(childNo + "b", LocalDate.of(2014, 1, 1));
        assertEquals("plan.nothing_is_written", refusal(() -> own(service -> service.goals(plan))));
    }
}
