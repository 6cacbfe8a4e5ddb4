package lv.vecruzina.ejb.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
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

/** T.R.*: who rings is let in soon, is known by name and host, and is out of the house again. */
class VisitServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final MadeUp MADE = new MadeUp(db);
    private static final CurrentUser RECEPTION = Someone.with(Role.RECEPTION);
    private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @BeforeEach
    void startOver() {
        db.update("truncate care.visit, care.client cascade");
        MADE.employee(Someone.EMPLOYEE);
    }

    private static <T> T at(Instant moment, Function<VisitService, T> deed) {
        return db.inTransaction(em -> deed.apply(new VisitService(em, RECEPTION, Clock.fixed(moment, Riga.ZONE))));
    }

    private static long ring(Instant moment) {
        return at(moment, VisitService::ring);
    }

    private static void admit(Instant moment, long id, VisitDraft draft) {
        VisitRow row = row(id);
        at(moment, service -> {
            service.admit(id, row.version(), draft);
            return true;
        });
    }

    private static void leave(Instant moment, long id) {
        VisitRow row = row(id);
        at(moment, service -> {
            service.leave(id, row.version());
            return true;
        });
    }

    private static VisitRow row(long id) {
        LocalDate day = LocalDate.ofInstant(
                ((java.sql.Timestamp) java.util.Objects.requireNonNull(
                                db.value("select rung_at from care.visit where id = ?", id)))
                        .toInstant(),
                Riga.ZONE);
        return on(day).stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    private static List<VisitRow> on(LocalDate day) {
        return db.inTransaction(em -> new VisitQueries(em, Clock.fixed(NOON, Riga.ZONE)).on(day));
    }

    private static List<Long> open() {
        return db.inTransaction(em -> new VisitQueries(em, Clock.fixed(NOON, Riga.ZONE))
                .open().stream().map(VisitRow::id).toList());
    }

    private static VisitDraft to(String kind, @Nullable String client, @Nullable Long employee) {
        return new VisitDraft(" Ilze Ciemiņa ", "Rēzeknes bāriņtiesa", kind, client, employee);
    }

    private static String refusal(Runnable deed) {
        return assertThrows(RuleViolation.class, deed::run).key();
    }

    @Test
    void theRegisterKnowsHowLongTheBellRangWhoCameToWhomAndWhenTheyLeft() {
        long id = ring(NOON);
        assertTrue(row(id).waiting());
        int before = row(id).version();
        at(NOON.plusSeconds(45), service -> {
            service.answer(id, before);
            return true;
        });
        assertTrue(row(id).unnamed());
        admit(NOON.plusSeconds(90), id, to("employee", null, Someone.EMPLOYEE));
        VisitRow inside = row(id);
        assertEquals(
                Duration.ofSeconds(45),
                inside.waited(),
                "the door opened when it was said, not when the name was written");
        assertEquals("Ilze Ciemiņa", inside.visitor());
        assertEquals("Testiņš Tests", inside.host());
        assertEquals(List.of(id), open());
        leave(NOON.plusSeconds(3600), id);
        assertEquals(List.of(), open());
        assertEquals("visit.over", refusal(() -> leave(NOON.plusSeconds(3700), id)));
    }

    @Test
    void whoWasWrittenDownAtOnceWasLetInAtThatMoment() {
        long id = ring(NOON);
        admit(NOON.plusSeconds(20), id, to("delivery", null, null));
        assertEquals(20L, row(id).seconds());
    }

    @Test
    void whoGoesAwayBeforeAnybodyOpensStandsAsUnanswered() {
        long id = ring(NOON);
        leave(NOON.plusSeconds(600), id);
        assertTrue(row(id).unanswered());
        assertNull(row(id).waited());
        assertEquals(List.of(), open());
    }

    @Test
    void receptionIsToldTheNameAloneOfAClientWhoseServiceRunsToday() {
        long here = MADE.outsider("V-1", "Ādams", "Liepiņš", LocalDate.of(2015, 1, 1), "Rēzeknes novads");
        MADE.placement("P-1", here, "LONGTERM", "2026-03-02", null);
        long gone = MADE.outsider("V-2", "Beāte", "Liepiņa", LocalDate.of(2015, 1, 1), "Rēzeknes novads");
        MADE.placement("P-2", gone, "LONGTERM", "2026-01-02", "2026-03-01");
        long coming = MADE.outsider("V-3", "Cilda", "Liepiņa", LocalDate.of(2015, 1, 1), "Rēzeknes novads");
        MADE.placement("P-3", coming, "LONGTERM", "2026-03-03", null);
        assertEquals(List.of("Liepiņš Ādams"), at(NOON, service -> service.hosts("LIEP")));
        assertEquals(List.of("Liepiņš Ādams"), at(NOON, service -> service.hosts("adams liepins")));
        assertEquals(List.of(), at(NOON, service -> service.hosts("Li")), "two letters fish");
        assertEquals(List.of(), at(NOON, service -> service.hosts("%%%")));
        long id = ring(NOON);
        admit(NOON, id, to("client", "Liepiņš Ādams", null));
        assertEquals("Liepiņš Ādams", row(id).host());
        assertEquals(here, db.value("select client_id from care.visit where id = ?", id));
    }

    @Test
    void aNameOfNobodyOrOfTwoIsRefused() {
        for (String no : List.of("V-1", "V-2")) {
            long client = MADE.outsider(no, "Ādams", "Liepiņš", LocalDate.of(2015, 1, 1), "Rēzeknes novads");
            MADE.placement("P" + no, client, "LONGTERM", "2026-03-02", null);
        }
        long id = ring(NOON);
        assertEquals(1, at(NOON, service -> service.hosts("liep")).size());
        assertEquals("visit.two_of_the_name", refusal(() -> admit(NOON, id, to("client", "Liepiņš Ādams", null))));
        assertEquals("visit.nobody_of_the_name", refusal(() -> admit(NOON, id, to("client", "Kāds Cits", null))));
        assertEquals("visit.nobody_of_the_name", refusal(() -> admit(NOON, id, to("client", null, null))));
        assertEquals("visit.needs_the_employee", refusal(() -> admit(NOON, id, to("employee", null, null))));
        assertTrue(row(id).waiting(), "a refusal opens no door");
    }

    @Test
    void whoWasForgottenYesterdayLeavesAtTheMomentSaid() {
        long id = ring(NOON.minus(Duration.ofDays(1)));
        admit(NOON.minus(Duration.ofDays(1)), id, to("management", null, null));
        assertEquals(List.of(id), open(), "who is not signed out is in the house, since whatever day");
        int version = row(id).version();
        assertEquals(
                "visit.leaves_after_coming",
                refusal(() -> at(NOON, service -> {
                    service.leaveAt(id, version, NOON.plusSeconds(1));
                    return true;
                })));
        assertEquals(
                "visit.leaves_after_coming",
                refusal(() -> at(NOON, service -> {
                    service.leaveAt(id, version, NOON.minus(Duration.ofDays(2)));
                    return true;
                })));
        at(NOON, service -> {
            service.leaveAt(id, version, NOON.minus(Duration.ofHours(20)));
            return true;
        });
        assertEquals(NOON.minus(Duration.ofHours(20)), row(id).leftAt());
    }

    @Test
    void aDayOfTheRegisterIsTheDayOfRigaAlsoWhenTheClockChanges() {
        long last = ring(Instant.parse("2026-03-29T20:59:59Z"));
        long next = ring(Instant.parse("2026-03-29T21:00:00Z"));
        long first = ring(Instant.parse("2026-03-28T22:00:00Z"));
        assertEquals(
                List.of(last, first),
                on(LocalDate.of(2026, 3, 29)).stream().map(VisitRow::id).toList());
        assertEquals(
                List.of(next),
                on(LocalDate.of(2026, 3, 30)).stream().map(VisitRow::id).toList());
    }

    @Test
    void aWrongEntryIsWithdrawnWithAReasonAndStays() {
        long id = ring(NOON);
        int version = row(id).version();
        assertEquals(
                "visit.withdrawal_needs_a_reason",
                refusal(() -> at(NOON, service -> {
                    service.withdraw(id, version, " ");
                    return true;
                })));
        at(NOON, service -> {
            service.withdraw(id, version, "Bērni spēlējās ar zvanu");
            return true;
        });
        assertEquals(List.of(), open());
        assertTrue(on(DAY).get(0).withdrawn());
    }

    @Test
    void whatAnotherChangedMeanwhileIsNotOverwritten() {
        long id = ring(NOON);
        int seen = row(id).version();
        at(NOON.plusSeconds(5), service -> {
            service.answer(id, seen);
            return true;
        });
        assertThrows(
                OptimisticLockException.class,
                () -> at(NOON.plusSeconds(6), service -> {
                    service.leave(id, seen);
                    return true;
                }));
    }

    @Test
    void aRegisterOfDaysHoldsBothEndsInRigaAndNothingWithdrawn() {
        Instant first = Riga.start(LocalDate.of(2026, 3, 1));
        Instant last = Riga.start(LocalDate.of(2026, 4, 1)).minusSeconds(1);
        long rungLast = ring(last);
        long rungFirst = ring(first);
        ring(first.minusSeconds(1));
        ring(last.plusSeconds(1));
        long wrong = ring(first.plusSeconds(60));
        VisitRow row = row(wrong);
        at(last, service -> {
            service.withdraw(wrong, row.version(), "kļūda");
            return true;
        });
        assertEquals(java.util.List.of(rungFirst, rungLast), db.inTransaction(em -> new VisitQueries(
                        em, Clock.fixed(NOON, Riga.ZONE))
                .between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)).stream()
                        .map(VisitRow::id)
                        .toList()));
    }
}
