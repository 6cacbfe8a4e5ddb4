package lv.vecruzina.ejb.allowance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Constraint;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rule 10: a child's means of a month against the UGF amount by age, pro rata by days. */
class AllowanceServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final MadeUp MADE = new MadeUp(db);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T09:00:00Z"), Riga.ZONE);
    private static final CurrentUser DIRECTOR = Someone.with(Role.DIRECTOR);
    private static int number;

    private static <T> T serve(CurrentUser user, Function<AllowanceService, T> deed) {
        return db.inTransaction(em ->
                deed.apply(new AllowanceService(db.dataSource(), em, new ClientCircle(user, em, CLOCK), user, CLOCK)));
    }

    private static long child(String born, String from, @Nullable String until) {
        String no = "M-" + ++number;
        long child = MADE.client(no, LocalDate.parse(born));
        MADE.placement(no, child, "LONGTERM", from, until);
        return child;
    }

    private static List<ChildMeans> of(CurrentUser user, long child, String month) {
        return serve(user, service -> service.month(YearMonth.parse(month))).stream()
                .filter(one -> one.clientId() == child)
                .toList();
    }

    private static String due(long child, String month) {
        return of(DIRECTOR, child, month).stream()
                .map(one -> one.days() + " " + one.dueEur())
                .findFirst()
                .orElse("none");
    }

    private static void enter(CurrentUser user, long child, String month, String source, String amount) {
        serve(user, service -> {
            service.enter(child, YearMonth.parse(month), source, new BigDecimal(amount));
            return true;
        });
    }

    @Test
    void rule10TheLawChangesAtNewYear() {
        long child = child("2014-05-05", "2025-12-01", null);
        assertEquals("31 150.00", due(child, "2025-12"));
        assertEquals("31 180.00", due(child, "2026-01"));
    }

    /** Born on 29 February 2020: seven from 28 February 2027 on. 27 days of 155/28 and one of 180/28. */
    @Test
    void rule10TheMonthOfTheSeventhBirthdayIsSplitByDays() {
        long child = child("2020-02-29", "2026-12-01", null);
        assertEquals("28 155.89", due(child, "2027-02"));
        assertEquals("31 155.00", due(child, "2027-01"));
        assertEquals("31 180.00", due(child, "2027-03"));
    }

    @Test
    void rule10OnlyTheChildsDaysCountAndAStayOfOneDayHasItsFirst() {
        assertEquals("10 60.00", due(child("2014-05-05", "2026-04-21", "2026-05-01"), "2026-04"));
        assertEquals("1 6.00", due(child("2014-05-05", "2026-04-30", "2026-04-30"), "2026-04"));
        assertEquals("none", due(child("2014-05-05", "2026-04-21", "2026-05-01"), "2026-05"));
        assertEquals("14 81.29", due(child("2008-03-15", "2026-01-01", null), "2026-03"), "until the day before 18");
    }

    @Test
    void rule10WhatIsGivenExactlyIsEnoughAndACentLessIsNot() {
        long child = child("2014-05-05", "2026-01-01", null);
        enter(DIRECTOR, child, "2026-02", "Pašvaldība", "179.99");
        assertEquals(
                new BigDecimal("0.01"), of(DIRECTOR, child, "2026-02").get(0).lackingEur());
        enter(DIRECTOR, child, "2026-02", "Kabatas nauda", "0.01");
        assertEquals(false, of(DIRECTOR, child, "2026-02").get(0).lacks());
        AllowanceRow pocket = serve(DIRECTOR, service -> service.sources(child, YearMonth.of(2026, 2)))
                .get(0);
        serve(DIRECTOR, service -> {
            service.withdraw(pocket.id(), pocket.version(), "Cits bērns");
            return true;
        });
        assertEquals(true, of(DIRECTOR, child, "2026-02").get(0).lacks());
        enter(DIRECTOR, child, "2026-02", pocket.source(), "5");
    }

    @Test
    void aSourceGivesOnceAMonthAndNotAhead() {
        long child = child("2014-05-05", "2026-01-01", null);
        enter(DIRECTOR, child, "2026-03", "Pašvaldība", "180");
        RuntimeException twice =
                assertThrows(RuntimeException.class, () -> enter(DIRECTOR, child, "2026-03", "Pašvaldība", "1"));
        assertEquals(
                "allowance_is_given_once_a_source", Constraint.refusedBy(twice).orElse(""));
        assertEquals(
                "allowance.month_is_to_come",
                assertThrows(RuleViolation.class, () -> enter(DIRECTOR, child, "2026-04", "Pašvaldība", "1"))
                        .key());
    }

    @Test
    void theAccountantKnowsEveryChildByNumberAlone() {
        long child = child("2014-05-05", "2026-01-01", null);
        ChildMeans seen = of(Someone.with(Role.ACCOUNTANT), child, "2026-03").get(0);
        assertEquals("M-" + number, seen.clientNo());
        assertNull(seen.name());
        db.update("update care.responsibility set until_on = '2026-01-01' where client_id = ?", child);
        assertEquals(List.of(), of(Someone.with(Role.SOCIAL_WORKER), child, "2026-03"), "outside the circle");
        assertEquals(List.of(), serve(Someone.with(Role.SOCIAL_WORKER), s -> s.sources(child, YearMonth.of(2026, 3))));
    }
}
