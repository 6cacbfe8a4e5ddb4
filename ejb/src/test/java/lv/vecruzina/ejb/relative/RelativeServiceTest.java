package lv.vecruzina.ejb.relative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The people around a client, and rule 17 over the stays. */
class RelativeServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final MadeUp MADE = new MadeUp(db);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-28T20:30:00Z"), Riga.ZONE);
    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);
    private static int number;
    private long client;

    @BeforeEach
    void arrive() {
        client = MADE.client("R-" + ++number, LocalDate.of(2012, 1, 1));
    }

    private static <T> T serve(CurrentUser user, Function<RelativeService, T> deed) {
        return db.inTransaction(em -> deed.apply(service(em, user)));
    }

    private static RelativeService service(EntityManager em, CurrentUser user) {
        return new RelativeService(em, new ClientCircle(user, em), user, CLOCK);
    }

    private static RelativeDraft guardian(@Nullable String ground, @Nullable String from, @Nullable String until) {
        return new RelativeDraft(
                "Made Uz Papīra",
                "guardian",
                "20000000",
                null,
                null,
                true,
                "guardian",
                ground,
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }

    private void add(RelativeDraft draft) {
        serve(WORKER, s -> {
            s.add(client, draft);
            return true;
        });
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void rule17TheDaysOfTheStayWithoutARepresentativeAreTold() {
        MADE.placement("R-" + number, client, "LONGTERM", "2026-01-01", null);
        add(guardian("Bāriņtiesas lēmums 1-6/1", "2026-01-11", "2026-02-27"));
        assertEquals(
                List.of(period("2026-01-01", "2026-01-10"), period("2026-02-28", "2026-02-28")),
                serve(WORKER, s -> s.unrepresented(client)));
    }

    @Test
    void rule17TheLastNightCountsAndTheDayOfLeavingDoesNot() {
        MADE.placement("R-" + number, client, "CRISIS", "2026-01-01", "2026-01-03");
        assertEquals(List.of(period("2026-01-01", "2026-01-02")), serve(WORKER, s -> s.unrepresented(client)));
    }

    @Test
    void rule17WhatTheSpreadsheetSaysIsKnownWithoutDates() {
        MADE.placement("R-" + number, client, "LONGTERM", "2026-01-01", null);
        db.update("update care.client set legal_representative = 'Māte' where id = ?", client);
        assertEquals(List.of(), serve(WORKER, s -> s.unrepresented(client)));
    }

    /** Born on 29 February 2008: of age from 28 February 2026 on, unless under guardianship. */
    @Test
    void rule17AnAdultRepresentsThemselvesUnlessUnderGuardianship() {
        db.update("update care.client set birth_date = '2008-02-29' where id = ?", client);
        MADE.placement("R-" + number, client, "WORKSHOP", "2026-02-28", null);
        assertEquals(List.of(), serve(WORKER, s -> s.unrepresented(client)));
        db.update("update care.client set under_guardianship = true where id = ?", client);
        assertEquals(List.of(period("2026-02-28", "2026-02-28")), serve(WORKER, s -> s.unrepresented(client)));
    }

    @Test
    void aWithdrawnRepresentativeRepresentsNobody() {
        MADE.placement("R-" + number, client, "LONGTERM", "2026-02-27", null);
        add(guardian("Lēmums", "2026-01-01", null));
        RelativeRow row = serve(WORKER, s -> s.ofClient(client)).get(0);
        serve(WORKER, s -> {
            s.withdraw(row.id(), row.version(), "Cits bērns");
            return true;
        });
        assertEquals(List.of(period("2026-02-27", "2026-02-28")), serve(WORKER, s -> s.unrepresented(client)));
        assertEquals("Cits bērns", serve(WORKER, s -> s.ofClient(client)).get(0).withdrawnReason());
        assertEquals(
                "relative.unknown",
                assertThrows(
                                RuleViolation.class,
                                () -> serve(WORKER, s -> {
                                    s.change(row.id(), row.version(), row.draft());
                                    return true;
                                }))
                        .key());
    }

    @Test
    void representationNeedsAGroundAndAFirstDayAndEndsNotBeforeIt() {
        for (RelativeDraft half : List.of(guardian(null, "2026-01-01", null), guardian("Lēmums", null, null))) {
            assertEquals(
                    "relative.representation_needs_ground_and_day",
                    assertThrows(RuleViolation.class, () -> add(half)).key());
        }
        RuntimeException refused =
                assertThrows(RuntimeException.class, () -> add(guardian("Lēmums", "2026-01-02", "2026-01-01")));
        assertEquals(
                "relative_represents_not_shorter_than_a_day",
                Constraint.refusedBy(refused).orElse(""));
    }

    @Test
    void someoneElsesChangeIsNotOverwritten() {
        add(guardian("Lēmums", "2026-01-01", null));
        RelativeRow row = serve(WORKER, s -> s.ofClient(client)).get(0);
        assertThrows(
                OptimisticLockException.class,
                () -> serve(WORKER, s -> {
                    s.change(row.id(), row.version() + 1, row.draft());
                    return true;
                }));
    }

    @Test
    void outsideTheCircleThereIsNobody() {
        add(guardian("Lēmums", "2026-01-01", null));
        CurrentUser ludza = Someone.official(Role.MUNICIPALITY, MADE.municipality("Ludzas novads"));
        assertEquals(List.of(), serve(ludza, s -> s.ofClient(client)));
        assertThrows(
                RuleViolation.class,
                () -> serve(ludza, s -> {
                    s.add(client, guardian("Lēmums", "2026-01-01", null));
                    return true;
                }));
    }
}
