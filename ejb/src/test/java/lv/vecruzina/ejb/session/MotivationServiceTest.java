package lv.vecruzina.ejb.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rule 9: the youth says why, something changes; and the kinds of session the centre offers come and go. */
class MotivationServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final CurrentUser SPECIALIST = Someone.with(Role.SPECIALIST);
    private static final CurrentUser OUTSIDER =
            new CurrentUser(new Identity("other", "Cits", Set.of(Role.SPECIALIST), null, -2L, Instant.EPOCH));
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-31T09:00:00Z"), Riga.ZONE);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private final MadeUp made = new MadeUp(db);
    private long youth;

    @BeforeEach
    void startOver() {
        db.update("truncate care.client, care.session_kind cascade");
        youth = made.client("V-1", LocalDate.of(2012, 2, 29));
    }

    private static <T> T talk(CurrentUser user, Function<MotivationService, T> deed) {
        return db.inTransaction(
                em -> deed.apply(new MotivationService(em, new ClientCircle(user, em, NOON), user, NOON)));
    }

    private static <T> T kinds(Clock clock, Function<KindService, T> deed) {
        return db.inTransaction(em -> deed.apply(new KindService(db.dataSource(), em, clock)));
    }

    private static void change(Consumer<KindService> deed) {
        kinds(NOON, service -> {
            deed.accept(service);
            return true;
        });
    }

    private static MotivationDraft draft(LocalDate day, String words, @Nullable Long kind, @Nullable LocalDate next) {
        return new MotivationDraft(day, words, "Tiekamies ārā, nevis kabinetā", kind, next);
    }

    private static String refusal(Runnable deed) {
        RuntimeException refused = assertThrows(RuntimeException.class, deed::run);
        return refused instanceof RuleViolation rule
                ? rule.key()
                : Constraint.refusedBy(refused).orElse(refused.toString());
    }

    private static String refused(MotivationDraft draft) {
        return refusal(() -> talk(SPECIALIST, service -> service.record("V-1", draft)));
    }

    @Test
    void rule9TheReviewKeepsTheYouthsWordsAndTheFormChosen() {
        change(service -> service.offer(" Pastaiga ar psihologu ", "Divatā ārā"));
        KindRow walk = kinds(NOON, KindService::kinds).get(0);
        long id = talk(
                SPECIALIST,
                service -> service.record("V-1", draft(TODAY, "Man tur garlaicīgi", walk.id(), TODAY.plusDays(1))));
        MotivationRow row = talk(SPECIALIST, service -> service.ofClient(youth)).get(0);
        assertEquals("Man tur garlaicīgi", row.ownWords());
        assertEquals("Pastaiga ar psihologu", row.kind());
        assertEquals(List.of(), talk(OUTSIDER, service -> service.ofClient(youth)), "not in the circle");
        assertEquals("motivation_review_is_held_once_a_day", refused(draft(TODAY, "Vēlreiz", null, null)));
        talk(SPECIALIST, service -> {
            service.withdraw(id, row.version(), "Cits jaunietis");
            return true;
        });
        assertEquals(
                "session.motivation_unknown",
                refusal(() -> talk(SPECIALIST, service -> {
                    service.withdraw(id, row.version() + 1, "Vēlreiz");
                    return true;
                })));
        talk(SPECIALIST, service -> service.record("V-1", draft(TODAY, "Tagad pareizi", null, null)));
    }

    @Test
    void rule9WhatCannotBeIsRefused() {
        assertEquals("session.motivation_needs_words", refused(draft(TODAY, " ", null, null)));
        assertEquals("session.motivation_is_to_come", refused(draft(TODAY.plusDays(1), "x", null, null)));
        assertEquals("session.motivation_looks_again_later", refused(draft(TODAY, "x", null, TODAY)));
        assertEquals("session.kind_is_not_offered", refused(draft(TODAY, "x", 0L, null)));
        assertEquals(
                "client.unknown",
                refusal(() -> talk(OUTSIDER, service -> service.record("V-1", draft(TODAY, "x", null, null)))));
    }

    @Test
    void aKindIsTheSameHoweverManyBlanksItIsTypedWith() {
        change(s -> s.offer("Galda spēļu vakars", null));
        assertEquals(
                "session_kind_is_offered_once_at_a_time",
                refusal(() -> change(s -> s.offer(" Galda  spēļu vakars", null))));
    }

    @Test
    void aKindEndsAfterItsLastDayAndComesAgain() {
        change(service -> service.offer("Keramika", null));
        KindRow pottery = kinds(NOON, KindService::kinds).get(0);
        assertEquals("session_kind_is_offered_once_at_a_time", refusal(() -> change(s -> s.offer("keramika", null))));
        change(service -> service.end(pottery.id(), pottery.version()));
        talk(SPECIALIST, service -> service.record("V-1", draft(TODAY, "x", pottery.id(), null)));
        Clock tomorrow = Clock.offset(NOON, java.time.Duration.ofDays(1));
        assertEquals(
                "session.kind_is_not_offered",
                refusal(() -> kinds(tomorrow, service -> {
                    service.end(pottery.id(), pottery.version() + 1);
                    return true;
                })));
        kinds(tomorrow, service -> {
            service.offer("Keramika", "Atkal");
            return true;
        });
        assertEquals(2, kinds(tomorrow, KindService::kinds).size(), "none is deleted");
        assertEquals("session.kind_needs_a_name", refusal(() -> change(s -> s.offer(" ", null))));
    }

    @Test
    void teenagersAttendanceIsCountedByMonthAndKindOnTheAgeOfTheDay() {
        made.session("a", youth, "2024-02-28", "delivered"); // 11 until the 29th
        made.session("b", youth, "2024-02-29", "delivered");
        made.session("c", youth, "2024-02-29", "refused");
        made.session("d", youth, "2024-02-29", "cancelled");
        made.session("e", youth, "2024-03-01", "ill");
        made.session("f", youth, "2030-02-27", "delivered"); // 17, and 18 on the 28th
        made.session("g", youth, "2030-02-28", "delivered");
        db.update(
                "update care.session set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'y' where session_no = 'e'");
        assertEquals(
                List.of("2024-02 psihologs 1/2 50"),
                kinds(NOON, service -> service.teenAttendance(YearMonth.of(2024, 1), YearMonth.of(2024, 3))).stream()
                        .map(row -> row.month() + " " + row.kind() + " " + row.delivered() + "/" + row.invited() + " "
                                + row.percent())
                        .toList());
        assertEquals(
                1,
                kinds(NOON, service -> service.teenAttendance(YearMonth.of(2030, 2), YearMonth.of(2030, 2)))
                        .get(0)
                        .invited());
    }
}
