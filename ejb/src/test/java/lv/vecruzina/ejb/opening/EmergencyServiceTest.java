package lv.vecruzina.ejb.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.client.ClientService;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An emergency access: with a reason, for two hours, marked in what it opened, and reviewed. */
class EmergencyServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    /** 02:30 in the night the clocks go forward: two hours are two hours. */
    private static final Instant NIGHT = Instant.parse("2026-03-29T00:30:00Z");

    private static final CurrentUser CARER = Someone.with(Role.CARER);
    private static final CurrentUser DIRECTOR = Someone.with(Role.DIRECTOR);

    private static <T> T serve(CurrentUser user, Instant moment, Function<EmergencyService, T> deed) {
        Clock clock = Clock.fixed(moment, Riga.ZONE);
        return db.inTransaction(em -> deed.apply(new EmergencyService(em, new LegalParameters(em), clock, user)));
    }

    private static String refusal(CurrentUser user, Instant moment, Function<EmergencyService, ?> deed) {
        return assertThrows(RuleViolation.class, () -> serve(user, moment, deed))
                .key();
    }

    private static boolean opens(String clientNo, Instant moment) {
        return db.inTransaction(em -> new ClientService(
                        em, new ClientCircle(CARER, em, Clock.fixed(moment, Riga.ZONE)), Clock.fixed(moment, Riga.ZONE))
                .open(clientNo, "/client/file.xhtml")
                .isPresent());
    }

    @Test
    void whatIsOpenedUnderItIsMarkedAndTheDirectorReviewsItOnceItHasEnded() {
        new MadeUp(db).outsider("E-1", "Nakts", "Klients", LocalDate.of(2012, 1, 1), "Balvu novads");
        assertEquals("emergency.needs_a_reason", refusal(CARER, NIGHT, service -> service.begin("  ")));
        assertTrue(!opens("E-1", NIGHT), "outside before");
        Instant end = serve(CARER, NIGHT, service -> service.begin("Bērns ar drudzi, zāles nav zināmas"));
        assertEquals(NIGHT.plusSeconds(7200), end);
        assertEquals("emergency.runs_already", refusal(CARER, NIGHT, service -> service.begin("vēl")));
        assertTrue(opens("E-1", NIGHT.plusSeconds(60)));

        EmergencyRow row = serve(DIRECTOR, NIGHT, EmergencyService::unreviewed).get(0);
        assertEquals(1, row.openings());
        assertEquals("emergency.still_runs", refusal(DIRECTOR, NIGHT, service -> {
            service.review(row.id(), row.version(), true, null);
            return null;
        }));
        serve(CARER, NIGHT.plusSeconds(120), service -> {
            service.end();
            return null;
        });
        Instant later = NIGHT.plusSeconds(121);
        assertEquals(Optional.empty(), serve(CARER, later, EmergencyService::runsUntil));
        assertTrue(!opens("E-1", later), "outside again");

        EmergencyRow ended =
                serve(DIRECTOR, later, EmergencyService::unreviewed).get(0);
        assertEquals("emergency.refusal_needs_words", refusal(DIRECTOR, later, service -> {
            service.review(ended.id(), ended.version(), false, " ");
            return null;
        }));
        serve(DIRECTOR, later, service -> {
            service.review(ended.id(), ended.version(), false, "Pietika piezvanīt medmāsai");
            return null;
        });
        assertEquals(List.of(), serve(DIRECTOR, later, EmergencyService::unreviewed));
        assertEquals(1, serve(DIRECTOR, later, EmergencyService::count));
        assertEquals(List.of("E-1"), db.inTransaction(em -> new OpeningService(em)
                .search(new OpeningFilter("", "", null, null, row.id()), 0, 10).stream()
                        .map(OpeningRow::clientNo)
                        .toList()));
    }

    @Test
    void openingsAreFoundByClientUserAndDaysInRiga() {
        long client = new MadeUp(db).client("E-2", LocalDate.of(2012, 1, 1));
        db.update("""
                insert into care.client_opening (client_id, opened_by, part, opened_at)
                values (?, 'anna', '/client/file.xhtml', '2026-01-31T22:30:00Z')""", client);
        assertEquals(1, found(new OpeningFilter("E-2", "anna", day(2, 1), day(2, 1), null)));
        assertEquals(0, found(new OpeningFilter("E-2", "anna", day(1, 31), day(1, 31), null)));
        assertEquals(0, found(new OpeningFilter("E-2", "juris", null, null, null)));
        assertEquals(0, found(new OpeningFilter("E-3", "", null, null, null)));
        assertEquals(1, found(new OpeningFilter("E-2", "", null, null, null)));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static int found(OpeningFilter filter) {
        return db.inTransaction(em -> {
            OpeningService service = new OpeningService(em);
            int count = service.count(filter);
            assertEquals(count, service.search(filter, 0, 50).size());
            return count;
        });
    }
}
