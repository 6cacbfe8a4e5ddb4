package lv.vecruzina.ejb.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.Identity;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Constraint;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** T.R.*2: children choose hygiene goods and take part in buying them. */
class ChoiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final MadeUp MADE = new MadeUp(db);
    private static final CurrentUser CARER = Someone.with(Role.CARER);
    private static final LocalDate LAST_DAY_OF_QUARTER = LocalDate.of(2026, 3, 31);
    private static int number;
    private String childNo = "";
    private long child;
    private long apple;
    private long birch;

    @BeforeEach
    void arrive() {
        childNo = "I-" + ++number;
        child = MADE.client(childNo, LocalDate.of(2014, 2, 28));
        MADE.placement(childNo, child, "LONGTERM", "2026-01-01", null);
        db.update(
                "delete from care.choice_good where id not in (select good_id from care.choice where good_id is not null)");
        apple = good("shampoo", "Zaļais ābols " + number);
        birch = good("shampoo", "Bērzu lapas " + number);
    }

    private static long good(String kind, String name) {
        return (Long) java.util.Objects.requireNonNull(db.value(
                "insert into care.choice_good (kind, name, from_on) values (?, ?, '2026-01-01') returning id",
                kind,
                name));
    }

    private static Clock noon(LocalDate day) {
        return Clock.fixed(day.atTime(LocalTime.NOON).atZone(Riga.ZONE).toInstant(), Riga.ZONE);
    }

    private <T> T own(LocalDate day, Function<OwnChoiceService, T> deed) {
        CurrentUser turn = new CurrentUser(Identity.child(child, "Anna", "test"));
        return db.inTransaction(em -> deed.apply(new OwnChoiceService(em, turn, noon(day))));
    }

    private void choose(LocalDate day, long good) {
        own(day, service -> {
            service.choose(good);
            return true;
        });
    }

    private static ChoiceQueries queries(EntityManager em, CurrentUser user, LocalDate day) {
        return new ChoiceQueries(em, new ClientCircle(user, em, noon(day)), noon(day));
    }

    private List<WaitingChoice> waiting() {
        return db.inTransaction(em -> queries(em, CARER, LAST_DAY_OF_QUARTER).waiting().stream()
                .filter(one -> one.clientNo().equals(childNo))
                .toList());
    }

    private boolean undecided(LocalDate day) {
        return db.inTransaction(em -> queries(em, CARER, day).undecided().stream()
                .anyMatch(one -> one.clientNo().equals(childNo)));
    }

    private void purchases(Consumer<PurchaseService> deed) {
        db.transact(em -> deed.accept(new PurchaseService(
                em, new ClientCircle(CARER, em, noon(LAST_DAY_OF_QUARTER)), CARER, noon(LAST_DAY_OF_QUARTER))));
    }

    private PurchaseDraft draft(List<Long> choices, Set<String> shoppers, PurchaseDraft.Unasked... unasked) {
        return new PurchaseDraft(
                LAST_DAY_OF_QUARTER,
                "Paraugveikals",
                new BigDecimal("7.35"),
                Someone.EMPLOYEE,
                choices,
                shoppers,
                List.of(unasked),
                new PurchaseDraft.Receipt("čeks.pdf", "application/pdf", new byte[] {1, 2, 3}));
    }

    private List<ChoiceRow> ofChild() {
        return db.inTransaction(em -> queries(em, CARER, LAST_DAY_OF_QUARTER).ofClient(child));
    }

    private static String refusal(Runnable deed) {
        RuntimeException refused = assertThrows(RuntimeException.class, deed::run);
        return refused instanceof RuleViolation rule
                ? rule.key()
                : Constraint.refusedBy(refused).orElse(refused.toString());
    }

    @Test
    void aChildThinksOfAnotherGoodUntilItIsBought() {
        choose(LAST_DAY_OF_QUARTER.minusDays(1), apple);
        choose(LAST_DAY_OF_QUARTER, birch);
        assertEquals(
                List.of("Bērzu lapas " + number),
                waiting().stream().map(WaitingChoice::item).toList());
        assertEquals(
                List.of("Bērzu lapas " + number),
                own(LAST_DAY_OF_QUARTER, OwnChoiceService::offered).stream()
                        .filter(OfferedGood::chosen)
                        .map(OfferedGood::name)
                        .toList());
        purchases(service -> service.record(draft(List.of(waiting().get(0).id()), Set.of(childNo))));
        choose(LAST_DAY_OF_QUARTER, apple);
        assertEquals(2, ofChild().size(), "what is bought stands, a new wish waits");
        assertTrue(ofChild().stream().anyMatch(row -> row.wentAlong() && row.boughtOn() != null));
    }

    @Test
    void whatIsNotOfferedThatDayIsRefused() {
        db.update("update care.choice_good set until_on = '2026-03-31' where id = ?", apple);
        choose(LAST_DAY_OF_QUARTER.minusDays(1), apple);
        assertEquals("choice.good_is_not_offered", refusal(() -> choose(LAST_DAY_OF_QUARTER, apple)));
        assertEquals("choice.good_is_not_offered", refusal(() -> choose(LocalDate.of(2025, 12, 31), birch)));
    }

    @Test
    void aWishIsKeptAsItWasSaid() {
        own(LAST_DAY_OF_QUARTER, service -> {
            service.wish("  dvieli ar haizivi! ");
            return true;
        });
        choose(LAST_DAY_OF_QUARTER, good("other", "Matu gumija " + number));
        assertEquals(
                List.of("Matu gumija " + number, "dvieli ar haizivi!"),
                own(LAST_DAY_OF_QUARTER, OwnChoiceService::mine).stream()
                        .map(OwnChoice::item)
                        .toList(),
                "another good does not replace a wish");
    }

    /** The quarter turns at the night to 1 April; a choice of the day before counts no longer. */
    @Test
    void whoHasChosenNothingInTheQuarterIsTold() {
        assertTrue(undecided(LAST_DAY_OF_QUARTER));
        choose(LAST_DAY_OF_QUARTER, apple);
        assertEquals(false, undecided(LAST_DAY_OF_QUARTER));
        assertEquals(true, undecided(LAST_DAY_OF_QUARTER.plusDays(1)));
        db.update("update care.client set birth_date = '2008-03-31' where id = ?", child);
        assertEquals(false, undecided(LAST_DAY_OF_QUARTER.plusDays(1)), "of age");
    }

    @Test
    void aPurchaseBringsSomethingAndWhoWentAlongGotSomething() {
        assertEquals("choice.purchase_is_empty", refusal(() -> purchases(s -> s.record(draft(List.of(), Set.of())))));
        choose(LAST_DAY_OF_QUARTER, apple);
        long waiting = waiting().get(0).id();
        String other = childNo + "b";
        MADE.client(other, LocalDate.of(2015, 1, 1));
        assertEquals(
                "choice.shopper_bought_nothing",
                refusal(() -> purchases(s -> s.record(draft(List.of(waiting), Set.of(other))))));
        purchases(s -> s.record(draft(List.of(waiting), Set.of(childNo))));
        assertEquals(
                "choice.waits_no_longer",
                refusal(() -> purchases(s -> s.record(draft(List.of(waiting), Set.of(childNo))))),
                "bought twice");
    }

    @Test
    void aWithdrawnPurchaseMakesTheChoiceWaitAndTakesBackWhatNobodyChose() {
        choose(LAST_DAY_OF_QUARTER, apple);
        purchases(s -> s.record(draft(
                List.of(waiting().get(0).id()),
                Set.of(childNo),
                new PurchaseDraft.Unasked(childNo, "soap", "Ziepes " + number))));
        assertEquals(List.of(), waiting());
        PurchaseRow row = db.inTransaction(em -> new PurchaseService(
                        em, new ClientCircle(CARER, em, noon(LAST_DAY_OF_QUARTER)), CARER, noon(LAST_DAY_OF_QUARTER))
                .page(0, 1)
                .get(0));
        purchases(s -> s.withdraw(row.id(), row.version(), "Nav tas čeks"));
        assertEquals(1, waiting().size());
        assertEquals(
                List.of("Ziepes " + number),
                ofChild().stream()
                        .filter(ChoiceRow::withdrawn)
                        .map(ChoiceRow::item)
                        .toList());
        purchases(s -> assertTrue(s.receipt(row.id()).isEmpty()));
    }

    @Test
    void outsideTheCircleNothingIsSeenOrBought() {
        choose(LAST_DAY_OF_QUARTER, apple);
        long waiting = waiting().get(0).id();
        db.update("update care.responsibility set until_on = '2026-01-01' where client_id = ?", child);
        assertEquals(List.of(), waiting());
        assertEquals(List.of(), ofChild());
        assertEquals(
                "choice.waits_no_longer", refusal(() -> purchases(s -> s.record(draft(List.of(waiting), Set.of())))));
    }

    @Test
    void aGoodIsOfferedOnceAtATime() {
        Consumer<EntityManager> again =
                em -> new GoodService(em, noon(LAST_DAY_OF_QUARTER)).offer("shampoo", "zaļais ĀBOLS " + number);
        assertEquals("choice_good_is_offered_once", refusal(() -> db.transact(again)));
        db.update("update care.choice_good set until_on = '2026-03-31' where id = ?", apple);
        db.transact(again);
    }
}
