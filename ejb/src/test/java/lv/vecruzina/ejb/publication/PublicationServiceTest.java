package lv.vecruzina.ejb.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.OptimisticLockException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
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

/** T.R.*8: nothing goes out unchecked, and what must go is taken down with a proof. */
class PublicationServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final MadeUp MADE = new MadeUp(db);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T09:00:00Z"), Riga.ZONE);
    private static final CurrentUser DIRECTOR = Someone.with(Role.DIRECTOR);
    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);
    private static final CurrentUser REVIEWER = Someone.with(Role.DATA_PROTECTION);
    private static int number;

    @BeforeEach
    void startOver() {
        db.update("truncate care.client, care.publication, care.publication_order cascade");
    }

    private static <T> T serve(CurrentUser user, Function<PublicationService, T> deed) {
        return db.inTransaction(em -> deed.apply(
                new PublicationService(db.dataSource(), em, new ClientCircle(user, em, CLOCK), user, CLOCK)));
    }

    private static void act(CurrentUser user, Consumer<PublicationService> deed) {
        serve(user, service -> {
            deed.accept(service);
            return true;
        });
    }

    private static <T> T ask(CurrentUser user, Function<PublicationQueries, T> question) {
        return db.inTransaction(em -> question.apply(
                new PublicationQueries(db.dataSource(), em, new ClientCircle(user, em, CLOCK), user, CLOCK)));
    }

    private static String child() {
        String no = "P-" + ++number;
        MADE.client(no, LocalDate.of(2014, 5, 5));
        return no;
    }

    private static void consent(String clientNo, String given, @Nullable String until) {
        db.update("""
                insert into care.consent (client_id, given_on, valid_until, channel, by_child, by_representative)
                select id, ?::date, ?::date, 'mājaslapa', true, true from care.client where client_no = ?""", given, until, clientNo);
    }

    private static PublicationDraft draft(String day, String... depicted) {
        return new PublicationDraft(
                "mājaslapa", LocalDate.parse(day), "Lieldienas", "https://example.test/1", List.of(depicted), null);
    }

    private static PublicationRow row(long id) {
        return ask(DIRECTOR, queries -> queries.find(id)).orElseThrow();
    }

    private static long intended(String... depicted) {
        return serve(WORKER, service -> service.intend(draft("2026-04-02", depicted)));
    }

    private static void publish(long id) {
        act(WORKER, service -> service.publish(id, row(id).version()));
    }

    private static String refusal(CurrentUser user, Consumer<PublicationService> deed) {
        return assertThrows(RuleViolation.class, () -> act(user, deed)).key();
    }

    @Test
    void rule14NothingIsPublishedOfWhoLacksAConsentToday() {
        String ready = child();
        String lacking = child();
        consent(ready, "2026-01-01", null);
        consent(lacking, "2026-01-01", "2026-03-30");
        long id = intended(ready, lacking);
        assertEquals("intended", row(id).state());
        assertEquals(
                List.of(ready + " []", lacking + " [child, representative]"),
                ask(WORKER, queries -> queries.depicted(id)).stream()
                        .map(one -> one.clientNo() + " " + one.lacks())
                        .toList());
        int version = row(id).version();
        assertEquals("publication.consents_lack", refusal(WORKER, service -> service.publish(id, version)));
        assertEquals("intended", row(id).state(), "nothing went out");
        consent(lacking, "2026-03-31", "2026-03-31");
        publish(id);
        assertEquals("shown", row(id).state());
        assertEquals(TODAY, row(id).day());
        assertEquals("publication.is_published", refusal(WORKER, service -> service.publish(id, row(id).version())));
    }

    @Test
    void rule14TheDirectorOverridesWithAReasonAndItCounts() {
        String child = child();
        long id = intended(child);
        int version = row(id).version();
        assertEquals(
                "publication.override_needs_a_reason",
                refusal(DIRECTOR, service -> service.publishAnyway(id, version, " ")));
        act(DIRECTOR, service -> service.publishAnyway(id, version, "Policijas meklēšana"));
        assertEquals("Policijas meklēšana", row(id).overrideReason());
        assertEquals("shown", row(id).state());
        assertEquals(
                false,
                db.value(
                        "select care.consented(id, 'mājaslapa', '2026-03-31') from care.client where client_no = ?",
                        child));
    }

    @Test
    void thePastEntersWithAReasonAndWaitsForReview() {
        String child = child();
        assertEquals("publication.day_is_past", refusal(WORKER, service -> service.intend(draft("2026-03-30", child))));
        assertEquals(
                "publication.day_is_not_past",
                refusal(WORKER, service -> service.enterHistory(draft("2026-03-31", child), "x")));
        assertEquals(
                "publication.history_needs_a_reason",
                refusal(WORKER, service -> service.enterHistory(draft("2026-03-30", child), " ")));
        long id = serve(WORKER, service -> service.enterHistory(draft("2026-03-30", child), "Satura revīzija"));
        assertEquals("review", row(id).state());
        assertEquals(1, ask(REVIEWER, PublicationQueries::states).get("review"));
        assertEquals("publication.cannot_be_kept", refusal(REVIEWER, service -> service.keep(id, row(id).version())));
        consent(child, "2026-03-31", null);
        act(REVIEWER, service -> service.keep(id, row(id).version()));
        assertEquals("keep shown", row(id).review() + " " + row(id).state());
        String other = child();
        act(WORKER, service -> service.depict(id, row(id).version(), List.of(child, other)));
        assertEquals("review", row(id).state(), "somebody on it now lacks what it takes");
        act(WORKER, service -> service.depict(id, row(id).version(), List.of(child)));
        act(REVIEWER, service -> service.keep(id, row(id).version()));
        act(REVIEWER, service -> service.condemn(id, row(id).version()));
        PublicationRow condemned = row(id);
        assertEquals("due", condemned.state());
        assertEquals(TODAY, condemned.since());
        assertEquals(LocalDate.of(2026, 4, 7), condemned.dueOn(), "three working days over Easter");
    }

    @Test
    void aConsentTakenBackAsksForATakedownUntilItIsProven() {
        String child = child();
        consent(child, "2026-01-01", null);
        long id = intended(child);
        publish(id);
        db.update("update care.publication set published_on = '2026-03-01' where id = ?", id);
        db.update("update care.consent set withdrawn_on = '2026-03-26'");
        PublicationRow due = row(id);
        assertEquals("due 2026-03-26 2026-03-31", due.state() + " " + due.since() + " " + due.dueOn());
        assertEquals(
                "publication.removal_needs_a_proof",
                refusal(REVIEWER, service -> service.takeDown(id, due.version(), TODAY, null, null)));
        assertEquals(
                "publication.removal_link_is_no_address",
                refusal(REVIEWER, service -> service.takeDown(id, due.version(), TODAY, "x", null)));
        assertEquals(
                "publication.removal_day_is_wrong",
                refusal(REVIEWER, s -> s.takeDown(id, due.version(), LocalDate.of(2026, 4, 1), "https://x", null)));
        DocumentFile proof = new DocumentFile("ekrāns.png", "image/png", "png".getBytes(StandardCharsets.US_ASCII));
        act(REVIEWER, service -> service.takeDown(id, due.version(), TODAY, null, proof));
        assertEquals("removed", row(id).state());
        assertEquals("ekrāns.png", row(id).removalName());
        assertEquals(
                "publication.is_not_on_view",
                refusal(REVIEWER, s -> s.takeDown(id, row(id).version(), TODAY, "https://x", null)));
    }

    @Test
    void aConsentTakenBackOnTheDayOfPublicationAsksToo() {
        String child = child();
        consent(child, "2026-03-31", null);
        long id = intended(child);
        publish(id);
        db.update("update care.consent set withdrawn_on = '2026-03-31'");
        assertEquals("due " + TODAY, row(id).state() + " " + row(id).since());
    }

    @Test
    void theReviewerKnowsChildrenByNumberAndOthersTheirCircle() {
        String known = child();
        String outside = "Z-" + ++number;
        MADE.outsider(outside, "Cits", "Bērns", LocalDate.of(2014, 1, 1), "Rēzeknes novads");
        assertEquals("client.unknown", refusal(WORKER, service -> service.intend(draft("2026-04-01", outside))));
        long id = serve(REVIEWER, service -> service.intend(draft("2026-04-01", known, outside)));
        assertEquals(List.of(known + " null", outside + " null"), depicted(REVIEWER, id));
        assertEquals(List.of(known + " Paraudziņa Anna", "null null"), depicted(WORKER, id));
        assertEquals(List.of(outside), ask(REVIEWER, queries -> queries.numbers(outside.toLowerCase(), 5)));
        assertEquals(List.of(), ask(WORKER, queries -> queries.numbers(outside, 5)));

        int version = row(id).version();
        act(WORKER, service -> service.depict(id, version, List.of()));
        assertEquals(List.of(outside + " null"), depicted(REVIEWER, id), "the unknown one stays");
        assertThrows(OptimisticLockException.class, () -> act(WORKER, s -> s.depict(id, version, List.of(known))));
        act(REVIEWER, service -> service.depict(id, row(id).version(), List.of()));
        assertEquals(List.of(), depicted(REVIEWER, id));
    }

    private static List<String> depicted(CurrentUser user, long id) {
        return ask(user, queries -> queries.depicted(id)).stream()
                .map(one -> one.clientNo() + " " + one.name())
                .sorted()
                .toList();
    }

    @Test
    void theRegisterIsSiftedByStateAndAWrongEntryCountsNowhere() {
        long first = intended();
        long second = intended();
        publish(second);
        act(DIRECTOR, service -> service.withdraw(first, row(first).version(), "Divreiz ievadīts"));
        assertEquals(
                List.of(second),
                ask(DIRECTOR, queries -> queries.page("shown", 0, 10)).stream()
                        .map(PublicationRow::id)
                        .toList());
        assertEquals(2, ask(DIRECTOR, queries -> queries.page("", 0, 10)).size());
        assertEquals(1, ask(DIRECTOR, queries -> queries.page("", 1, 10)).size());
        assertEquals("withdrawn", row(first).state());
        assertEquals(1, ask(DIRECTOR, PublicationQueries::states).size());
        assertEquals(
                "publication.unknown",
                refusal(DIRECTOR, s -> s.publish(first, row(first).version())));
    }

    @Test
    void whatEndsInSixtyDaysIsToldUntilItIsRenewed() {
        String child = child();
        MADE.placement("E-" + number, (Long) db.value("select id from care.client"), "LONGTERM", "2020-01-01", null);
        consent(child, "2026-01-01", "2026-05-30");
        assertEquals(1, ask(WORKER, PublicationQueries::expiring).size(), "the 60th day");
        assertEquals(child, ask(REVIEWER, PublicationQueries::expiring).get(0).child());
        db.update("update care.consent set valid_until = '2026-05-31'");
        assertEquals(List.of(), ask(WORKER, PublicationQueries::expiring));
        db.update("update care.consent set valid_until = '2026-04-01'");
        consent(child, "2026-03-31", "2027-03-31");
        assertEquals(List.of(), ask(WORKER, PublicationQueries::expiring), "renewed");
    }

    @Test
    void theLatestOrderNamesWhoAnswers() {
        MADE.employee(-7);
        MADE.employee(-8);
        db.transact(em -> {
            OrderService orders = new OrderService(em, DIRECTOR, CLOCK);
            assertEquals(true, orders.current().isEmpty());
            LocalDate march = LocalDate.of(2026, 3, 1);
            orders.give(new OrderDraft("1-8/5", march, -7, march, null));
            orders.give(new OrderDraft("1-8/9", TODAY, -8, TODAY, null));
            orders.give(new OrderDraft("1-8/11", TODAY, -7, TODAY.plusDays(1), null));
            assertEquals("1-8/9", orders.current().orElseThrow().orderNo());
            OrderRow wrong = orders.current().orElseThrow();
            orders.withdraw(wrong.id(), wrong.version(), "Kļūda");
            assertEquals("1-8/5", orders.current().orElseThrow().orderNo());
        });
    }
}
