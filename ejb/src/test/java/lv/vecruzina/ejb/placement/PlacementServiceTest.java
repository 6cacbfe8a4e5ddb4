package lv.vecruzina.ejb.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lv.vecruzina.ejb.account.CurrentUser;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Bookings made on a page obey the limits of rules 3 and 4, also when many are made at once. */
class PlacementServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T09:00:00Z"), Riga.ZONE);
    private final MadeUp made = new MadeUp(db);

    private static PlacementService service(EntityManager em, CurrentUser user) {
        return PlacementServices.of(em, new ClientCircle(user, em), new LegalParameters(em), CLOCK, user);
    }

    private String book(String clientNo, String from, String until, @Nullable String reason, CurrentUser user) {
        PlacementDraft draft = new PlacementDraft(
                "RESPITE",
                made.municipality("Rēzeknes novads"),
                "1-5/7",
                null,
                null,
                null,
                null,
                LocalDate.parse(from),
                LocalDate.parse(until),
                "family",
                reason);
        return db.inTransaction(em -> service(em, user).start(clientNo, draft, true));
    }

    private String book(String clientNo, String from, String until) {
        return book(clientNo, from, until, null, Someone.with(Role.SOCIAL_WORKER));
    }

    private static String refusal(Throwable failure) {
        return Constraint.refusedBy(failure).orElse(failure.toString());
    }

    @Test
    void rule4TheThirtiethDayOfAYearIsTakenAndTheNextRefused() {
        made.client("R-1", LocalDate.of(2016, 2, 29));
        book("R-1", "2026-02-01", "2026-03-01");
        book("R-1", "2026-03-05", "2026-03-07");
        RuntimeException refused = assertThrows(RuntimeException.class, () -> book("R-1", "2026-04-01", "2026-04-02"));
        assertEquals("respite_days_per_year", refusal(refused));
    }

    @Test
    void rule4DaysOverNewYearCountInTheYearTheyFallIn() {
        made.client("R-2", LocalDate.of(2016, 1, 1));
        book("R-2", "2026-12-01", "2026-12-30");
        book("R-2", "2026-12-31", "2027-01-05");
        assertEquals(30, db.value(used("R-2", 2026)));
        assertEquals(4, db.value(used("R-2", 2027)));
    }

    private static String used(String clientNo, int year) {
        return "select used from care.respite_year y join care.client c on c.id = y.client_id where client_no = '"
                + clientNo + "' and year = " + year;
    }

    @Test
    void rule4AStayOfOneDayCountsOne() {
        made.client("R-3", LocalDate.of(2016, 1, 1));
        book("R-3", "2026-05-01", "2026-05-01");
        assertEquals(1, db.value(used("R-3", 2026)));
    }

    @Test
    void rule4OnlyTheDirectorGoesAgainstTheLimitAndWithAReason() {
        made.client("R-4", LocalDate.of(2016, 1, 1));
        book("R-4", "2027-01-01", "2027-01-31");
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> book("R-4", "2027-02-01", "2027-02-03", "māte slimnīcā", Someone.with(Role.SOCIAL_WORKER)));
        assertEquals("placement.only_director_goes_against_a_limit", refused.key());
        book("R-4", "2027-02-01", "2027-02-03", "māte slimnīcā", Someone.with(Role.DIRECTOR));
        assertEquals(32, db.value(used("R-4", 2027)));
    }

    @Test
    void rule4AWithdrawnBookingGivesItsDaysBack() {
        made.client("R-5", LocalDate.of(2016, 1, 1));
        String no = book("R-5", "2026-01-01", "2026-01-31");
        db.transact(em -> {
            Placement there = em.createQuery("select p from Placement p where p.placementNo = :no", Placement.class)
                    .setParameter("no", no)
                    .getSingleResult();
            service(em, Someone.with(Role.SOCIAL_WORKER))
                    .withdraw(there.getId(), there.getVersion(), "ievadīts kļūdas dēļ");
        });
        assertEquals(0, db.value(used("R-5", 2026)));
    }

    @Test
    void rule4HistoryAgainstTheLimitEntersAsItWas() {
        long client = made.client("R-6", LocalDate.of(2016, 1, 1));
        db.transact(em -> {
            em.createNativeQuery("select set_config('care.as_it_was', 'on', true)")
                    .getSingleResult();
            em.createNativeQuery("""
                            insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on, ended_on)
                            select 'P-R6', ?1, s.id, true, 1, date '2025-01-01', date '2025-02-05' from care.service s where code = 'RESPITE'""").setParameter(1, client).executeUpdate();
        });
        assertEquals(35, db.value(used("R-6", 2025)));
    }

    @Test
    void rule4FiftyAtOnceNeverPassTheLimit() throws Exception {
        made.client("R-7", LocalDate.of(2016, 1, 1));
        book("R-7", "2027-01-01", "2027-01-26");
        CyclicBarrier together = new CyclicBarrier(50);
        List<Callable<Boolean>> bookings = IntStream.range(0, 50)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    together.await();
                    String day = LocalDate.of(2027, 2, 1).plusDays(2L * i).toString();
                    try {
                        book("R-7", day, day);
                        return true;
                    } catch (RuntimeException refused) {
                        assertEquals("respite_days_per_year", refusal(refused));
                        return false;
                    }
                })
                .toList();
        ExecutorService people = Executors.newFixedThreadPool(50);
        try {
            int booked = 0;
            for (Future<Boolean> booking : people.invokeAll(bookings)) {
                booked += booking.get() ? 1 : 0;
            }
            assertEquals(5, booked);
            assertEquals(30, db.value(used("R-7", 2027)));
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void rule3AgeOutsideTheServiceIsRefusedAndTheRefusalNamesTheLimit() {
        made.client("R-8", LocalDate.of(2008, 3, 31));
        RuleViolation refused = assertThrows(RuleViolation.class, () -> book("R-8", "2026-03-31", "2026-04-01"));
        assertEquals("placement.age_limit", refused.key());
        assertTrue(book("R-8", "2026-03-30", "2026-03-31").startsWith("P-"));
    }

    @Test
    void rule3ALimitWithoutAnUpperAgeNamesTheLowerAlone() {
        made.client("R-12", LocalDate.of(2016, 1, 1));
        PlacementDraft workshop = new PlacementDraft(
                "WORKSHOP", 1, null, null, null, null, null, LocalDate.of(2026, 4, 1), null, null, null);
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> db.inTransaction(
                        em -> service(em, Someone.with(Role.DIRECTOR)).start("R-12", workshop, true)));
        assertEquals("placement.age_from", refused.key());
        assertEquals(List.of(18), refused.parameters());
    }

    @Test
    void aWithdrawalNeedsAReason() {
        long client = made.client("R-13", LocalDate.of(2016, 1, 1));
        long id = made.placement("P-R13", client, "DAC", "2026-01-05", null);
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> db.transact(em -> service(em, Someone.with(Role.DIRECTOR)).withdraw(id, 1, " ")));
        assertEquals("placement.withdrawal_needs_a_reason", refused.key());
    }

    @Test
    void aRespiteBookingNeedsAnEnd() {
        made.client("R-9", LocalDate.of(2016, 1, 1));
        PlacementDraft open = new PlacementDraft(
                "RESPITE", 1, null, null, null, null, null, LocalDate.of(2026, 4, 1), null, null, null);
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> db.inTransaction(
                        em -> service(em, Someone.with(Role.SOCIAL_WORKER)).start("R-9", open, true)));
        assertEquals("placement.respite_needs_an_end", refused.key());
    }

    @Test
    void aClientOutsideTheCircleDoesNotExist() {
        made.client("R-10", LocalDate.of(2016, 1, 1));
        CurrentUser stranger = Someone.official(Role.MUNICIPALITY, made.municipality("Ludzas novads"));
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> book("R-10", "2026-04-01", "2026-04-02", null, stranger));
        assertEquals("client.unknown", refused.key());
    }

    @Test
    void aChangeOfSomethingChangedMeanwhileIsRefused() {
        long client = made.client("R-11", LocalDate.of(2016, 1, 1));
        long stay = made.placement("P-R11", client, "DAC", "2026-01-01", null);
        assertThrows(
                OptimisticLockException.class,
                () -> db.transact(em -> end(em, stay, 99, "parents", "atgriežas ģimenē")));
    }

    private static void end(EntityManager em, long id, int version, @Nullable String to, @Nullable String reason) {
        service(em, Someone.with(Role.DIRECTOR)).end(id, version, LocalDate.of(2026, 2, 1), to, reason);
    }

    private String byHand(
            String clientNo,
            String service,
            String from,
            @Nullable String until,
            @Nullable String reason,
            String role) {
        PlacementDraft draft = new PlacementDraft(
                service,
                made.municipality("Rēzeknes novads"),
                null,
                null,
                null,
                null,
                null,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                null,
                reason);
        return db.inTransaction(em -> service(em, Someone.with(role)).add(clientNo, draft));
    }

    private String refusedByHand(String clientNo, String from, @Nullable String reason, String role) {
        return assertThrows(RuleViolation.class, () -> byHand(clientNo, "DAC", from, null, reason, role))
                .key();
    }

    @Test
    void whatBeginsNowGoesThroughTheChainUnlessTheDirectorSaysWhy() {
        made.client("R-15", LocalDate.of(2016, 1, 1));
        assertEquals("placement.begins_with_an_application", refusedByHand("R-15", "2026-03-31", null, Role.DIRECTOR));
        assertEquals(
                "placement.only_director_goes_against_a_limit",
                refusedByHand("R-15", "2026-03-31", "steidzami", Role.SOCIAL_WORKER));
        byHand("R-15", "DAC", "2026-03-31", null, "steidzami", Role.DIRECTOR);
    }

    @Test
    void historyTypedByHandEntersAgainstEveryLimitWithAReason() {
        made.client("R-16", LocalDate.of(2004, 1, 1));
        assertEquals("placement.history_needs_a_reason", refusedByHand("R-16", "2026-03-30", null, Role.SOCIAL_WORKER));
        byHand("R-16", "RESPITE", "2025-01-01", "2025-02-10", "atrasts arhīvā", Role.SOCIAL_WORKER);
        assertEquals(40, db.value(used("R-16", 2025)), "too old and too many days, as it was");
        byHand("R-16", "RESPITE", "2026-03-20", null, "vēl nav izrakstīts", Role.SOCIAL_WORKER);
        assertEquals(
                "placement_one_residential_service_a_night",
                refusal(assertThrows(
                        RuntimeException.class,
                        () -> byHand("R-16", "CRISIS", "2025-02-09", "2025-02-12", "arhīvs", Role.DIRECTOR))),
                "the impossible stays impossible");
        assertEquals(
                "placement_ends_not_before_it_starts",
                refusal(assertThrows(
                        RuntimeException.class,
                        () -> byHand("R-16", "DAC", "2024-02-09", "2024-02-08", "arhīvs", Role.DIRECTOR))));
    }

    @Test
    void anEndSaysWhereToAndWhy() {
        long client = made.client("R-14", LocalDate.of(2016, 1, 1));
        long stay = made.placement("P-R14", client, "DAC", "2026-01-01", null);
        db.transact(em -> {
            RuleViolation whereTo = assertThrows(RuleViolation.class, () -> end(em, stay, 1, null, "atgriežas ģimenē"));
            assertEquals("placement.end_needs_where_to", whereTo.key());
            RuleViolation why = assertThrows(RuleViolation.class, () -> end(em, stay, 1, "parents", " "));
            assertEquals("placement.end_needs_a_reason", why.key());
        });
        db.transact(em -> end(em, stay, 1, "parents", "atgriežas ģimenē "));
        assertEquals(
                "parents atgriežas ģimenē",
                db.value("select concat_ws(' ', ended_to, ended_reason) from care.placement where id = ?", stay));
    }
}
