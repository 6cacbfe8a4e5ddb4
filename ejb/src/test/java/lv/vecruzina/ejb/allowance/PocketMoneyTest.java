package lv.vecruzina.ejb.allowance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
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

/** Pocket money: by the centre's order for the age, given into the hand, and only the child says that it came. */
class PocketMoneyTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final MadeUp MADE = new MadeUp(db);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T09:00:00Z"), Riga.ZONE);
    private static final CurrentUser DIRECTOR = Someone.with(Role.DIRECTOR);
    private static final CurrentUser OUTSIDER =
            new CurrentUser(new Identity("other", "Cits", Set.of(Role.CARER), null, -2L, Instant.EPOCH));
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @BeforeEach
    void startOver() {
        db.update("truncate care.client cascade");
    }

    private static long child(String no, String born) {
        long child = MADE.client(no, LocalDate.parse(born));
        MADE.placement(no, child, "LONGTERM", "2026-01-01", null);
        return child;
    }

    private static <T> T serve(CurrentUser user, Function<PocketMoneyService, T> deed) {
        return db.inTransaction(em -> deed.apply(
                new PocketMoneyService(db.dataSource(), em, new ClientCircle(user, em, CLOCK), user, CLOCK)));
    }

    private static void act(CurrentUser user, Consumer<PocketMoneyService> deed) {
        serve(user, service -> {
            deed.accept(service);
            return true;
        });
    }

    private static void give(long child, String amount, String day) {
        act(DIRECTOR, service -> service.give(child, MARCH, new BigDecimal(amount), LocalDate.parse(day)));
    }

    private static CurrentUser turn(long child) {
        return new CurrentUser(Identity.child(child, "Anna", "test"));
    }

    private static void receive(CurrentUser user, long id) {
        db.transact(em -> {
            em.createNativeQuery("select set_config('care.actor', '" + user.userName() + "', true)")
                    .getSingleResult();
            new OwnPocketMoneyService(em, user, CLOCK).receive(id);
        });
    }

    private static List<String> march(CurrentUser user) {
        return serve(user, service -> service.month(MARCH)).stream()
                .map(one -> one.clientNo() + " "
                        + one.dueEur().stripTrailingZeros().toPlainString() + " left "
                        + one.leftEur().stripTrailingZeros().toPlainString() + " unconfirmed " + one.unconfirmed())
                .toList();
    }

    private static PocketRow only(long child) {
        List<PocketRow> rows = serve(DIRECTOR, service -> service.given(child, MARCH));
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    private static String refusal(Runnable deed) {
        RuntimeException refused = assertThrows(RuntimeException.class, deed::run);
        return refused instanceof RuleViolation rule
                ? rule.key()
                : Constraint.refusedBy(refused).orElse(refused.toString());
    }

    /** Seven on 1 March, seven on 2 March, twelve on 1 March; born on 29 February, twelve on 28 February 2026. */
    @Test
    void theAgeOnTheFirstOfTheMonthSaysTheAmount() {
        child("A", "2019-03-01");
        child("B", "2019-03-02");
        child("C", "2014-03-01");
        child("D", "2014-03-02");
        child("E", "2012-02-29");
        assertEquals(
                List.of(
                        "A 10 left 10 unconfirmed 0",
                        "C 20 left 20 unconfirmed 0",
                        "D 10 left 10 unconfirmed 0",
                        "E 20 left 20 unconfirmed 0"),
                march(DIRECTOR));
    }

    @Test
    void whatIsGivenInPartsIsDueNoMoreAndAllAreGivenTheRest() {
        long first = child("A", "2012-01-01");
        child("B", "2016-01-01");
        give(first, "12.50", "2026-03-05");
        assertEquals(List.of("A 20 left 7.5 unconfirmed 1", "B 10 left 10 unconfirmed 0"), march(DIRECTOR));
        assertEquals(List.of(2), serve(DIRECTOR, service -> List.of(service.giveAll(MARCH))));
        assertEquals(List.of("A 20 left 0 unconfirmed 2", "B 10 left 0 unconfirmed 1"), march(DIRECTOR));
        assertEquals(
                List.of(0),
                serve(DIRECTOR, service -> List.of(service.giveAll(MARCH))),
                "a second click gives nothing");
    }

    @Test
    void onlyTheChildSaysThatItCameAndOnce() {
        long child = child("A", "2012-01-01");
        long other = child("B", "2012-01-01");
        give(child, "20", "2026-03-05");
        PocketRow given = only(child);
        assertEquals("allowance.pocket_mine_unknown", refusal(() -> receive(turn(other), given.id())));
        assertEquals(
                "pocket_money_is_received_by_the_child",
                refusal(() -> db.update("update care.pocket_money set received_at = now()")));
        receive(turn(child), given.id());
        PocketRow said = only(child);
        assertEquals(CLOCK.instant(), said.receivedAt());
        receive(turn(child), given.id());
        assertEquals(said.version(), only(child).version(), "said once, it stays");
    }

    @Test
    void aWrongEntryIsTakenBackByWhoMadeItUntilTheChildHasIt() {
        long child = child("A", "2012-01-01");
        give(child, "20", "2026-03-05");
        PocketRow given = only(child);
        db.update("update care.pocket_money set given_by = 'cits'");
        assertEquals(
                "allowance.pocket_only_own",
                refusal(() -> act(
                        Someone.with(Role.CARER), service -> service.withdraw(given.id(), given.version() + 1, "x"))));
        assertEquals(
                "allowance.pocket_unknown",
                refusal(() -> act(OUTSIDER, service -> service.withdraw(given.id(), given.version(), "kļūda"))),
                "outside the circle it does not exist");
        act(DIRECTOR, service -> service.withdraw(given.id(), given.version(), "kļūda"));
        assertEquals(List.of("A 20 left 20 unconfirmed 0"), march(DIRECTOR));
    }

    @Test
    void nothingIsGivenTomorrowBeforeItsMonthTwiceADayOrOfNothing() {
        long child = child("A", "2012-01-01");
        assertEquals("allowance.pocket_is_to_come", refusal(() -> give(child, "1", "2026-04-01")));
        assertEquals("pocket_money_is_given_from_its_month_on", refusal(() -> give(child, "1", "2026-02-28")));
        assertEquals("pocket_money_is_some", refusal(() -> give(child, "0", "2026-03-05")));
        give(child, "1", "2026-03-05");
        assertEquals("pocket_money_is_given_once_a_day", refusal(() -> give(child, "2", "2026-03-05")));
        give(child, "2", "2026-03-06");
        assertEquals(
                "client.unknown",
                refusal(() -> act(
                        OUTSIDER, service -> service.give(child, MARCH, BigDecimal.ONE, LocalDate.of(2026, 3, 7)))));
    }

    @Test
    void theAccountantReadsNumbersAndACarerOutsideNothing() {
        child("A", "2012-01-01");
        assertEquals(List.of("A 20 left 20 unconfirmed 0"), march(Someone.with(Role.ACCOUNTANT)));
        assertEquals(
                true,
                serve(Someone.with(Role.ACCOUNTANT), service -> service.month(MARCH)).stream()
                        .map(ChildPocket::name)
                        .allMatch(Objects::isNull));
        assertEquals(List.of(), march(OUTSIDER));
    }
}
