package lv.vecruzina.ejb.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.OptimisticLockException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
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

/** Rule 14: who may be shown on a channel on a day, and how a consent begins and ends. */
class ConsentServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final MadeUp MADE = new MadeUp(db);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T09:00:00Z"), Riga.ZONE);
    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);
    private static final CurrentUser REVIEWER = Someone.with(Role.DATA_PROTECTION);
    private static final String OWN = "mājaslapa";
    private static final String PAPER = "vietējais laikraksts";
    private static int number;

    private static <T> T serve(CurrentUser user, Function<ConsentService, T> deed) {
        return db.inTransaction(em ->
                deed.apply(new ConsentService(db.dataSource(), em, new ClientCircle(user, em, CLOCK), user, CLOCK)));
    }

    private static void act(Consumer<ConsentService> deed) {
        serve(WORKER, service -> {
            deed.accept(service);
            return true;
        });
    }

    private static long child(String born) {
        return MADE.client("A-" + ++number, LocalDate.parse(born));
    }

    private static long relative(long client, String name, String as, String from, @Nullable String until) {
        return (Long) Objects.requireNonNull(db.value("""
                insert into care.relative (client_id, name, kind, may_contact, represents_as, ground, from_on, until_on)
                values (?, ?, 'other', true, ?, 'lēmums', ?::date, ?::date) returning id""", client, name, as, from, until));
    }

    private static long mother(long client) {
        return relative(client, "Māte Mātīte", "parent", "2010-01-01", null);
    }

    private static ConsentDraft draft(
            String channel, String given, @Nullable String until, boolean byChild, @Nullable Long relative) {
        return new ConsentDraft(
                channel,
                LocalDate.parse(given),
                until == null ? null : LocalDate.parse(until),
                byChild,
                relative,
                false,
                byChild ? "Pārrunāts, izmantojot attēlus" : null,
                null);
    }

    private static String refusal(long client, ConsentDraft draft) {
        return assertThrows(RuleViolation.class, () -> act(service -> service.give(client, draft)))
                .key();
    }

    private static String lacks(long client, String channel, LocalDate day) {
        return (String) Objects.requireNonNull(
                db.value("select array_to_string(care.consent_lacks(?, ?, ?), ' ')", client, channel, day));
    }

    private static String lacks(long client, String channel, String day) {
        return lacks(client, channel, LocalDate.parse(day));
    }

    private static ConsentRow only(long client) {
        List<ConsentRow> rows = serve(WORKER, service -> service.ofClient(client));
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    @Test
    void rule14ChildAndRepresentativeAgreeFromTheAssentAgeOnAndTheChannelIsTheirs() {
        long child = child("2019-03-31");
        assertEquals("representative", lacks(child, OWN, "2026-03-30"), "6 years");
        assertEquals("child representative", lacks(child, OWN, "2026-03-31"), "7th birthday");
        act(service -> service.give(child, draft(OWN, "2026-03-01", "2026-04-30", false, mother(child))));
        assertEquals("", lacks(child, OWN, "2026-03-30"));
        assertEquals("child", lacks(child, OWN, "2026-03-31"));
        act(service -> service.give(child, draft(OWN, "2026-03-31", null, true, null)));
        assertEquals("", lacks(child, OWN, "2026-04-30"), "two consents together, last valid day");
        assertEquals("representative", lacks(child, OWN, "2026-05-01"), "expired");
        assertEquals("child representative", lacks(child, "Facebook", "2026-03-31"), "another channel");
        assertEquals(
                List.of(OWN),
                serve(WORKER, service -> service.channels(child)).stream()
                        .filter(ChannelConsent::valid)
                        .map(ChannelConsent::channel)
                        .toList());
    }

    @Test
    void rule14From18TheOwnConsentAloneCounts() {
        long youth = child("2008-02-29");
        act(service -> service.give(youth, draft(OWN, "2025-06-01", "2026-02-27", true, mother(youth))));
        assertEquals("", lacks(youth, OWN, "2026-02-27"));
        assertEquals("child", lacks(youth, OWN, "2026-02-28"), "18 in a year without 29 February");
        act(service -> service.give(youth, draft(OWN, "2026-02-28", null, true, null)));
        assertEquals("", lacks(youth, OWN, "2026-02-28"));
    }

    @Test
    void rule14WhoWorksForTheCentreConsentsForNoChannelOfItsOwn() {
        long child = child("2015-01-01");
        long institution = relative(child, "DSPC", "institution", "2020-01-01", null);
        assertEquals("publication.consent_of_staff", refusal(child, draft(OWN, "2026-03-31", null, true, institution)));
        act(service -> service.give(child, draft(PAPER, "2026-03-31", null, true, institution)));
        assertEquals("", lacks(child, PAPER, TODAY), "not the centre's channel");
        db.update("""
                insert into care.consent (client_id, given_on, channel, by_child, by_representative, by_staff)
                values (?, '2026-03-01', ?, true, true, true)""", child, OWN);
        assertEquals("representative", lacks(child, OWN, TODAY), "as it was entered, it does not count");
        db.update("update care.consent set channel = 'nezināms' where channel = ? and client_id = ?", OWN, child);
        assertEquals("representative", lacks(child, "nezināms", TODAY), "an unknown channel counts as own");
    }

    @Test
    void anEmployeesNamesakeIsPointedAt() {
        long child = child("2015-01-01");
        relative(child, "Testiņš Tests", "guardian", "2020-01-01", null);
        mother(child);
        assertEquals(
                List.of("Māte Mātīte false", "Testiņš Tests true"),
                serve(WORKER, service -> service.representatives(child)).stream()
                        .map(one -> one.name() + " " + one.mayWorkHere())
                        .toList());
    }

    @Test
    void onlyWhoRepresentsOnTheDayConsents() {
        long child = child("2015-01-01");
        long former = relative(child, "Aizbildne Bijusī", "guardian", "2020-01-01", "2026-03-30");
        assertEquals(
                "publication.consent_of_no_representative",
                refusal(child, draft(OWN, "2026-03-31", null, true, former)));
        act(service -> service.give(child, draft(OWN, "2026-03-30", null, true, former)));
        assertEquals("publication.consent_of_nobody", refusal(child, draft(OWN, "2026-03-31", null, false, null)));
        assertEquals("publication.consent_is_to_come", refusal(child, draft(OWN, "2026-04-01", null, true, null)));
        RuntimeException twice = assertThrows(
                RuntimeException.class, () -> act(s -> s.give(child, draft(OWN, "2026-03-30", null, true, null))));
        assertEquals("consent_is_given_once_a_day", Constraint.refusedBy(twice).orElse(""));
    }

    @Test
    void whatIsTakenBackHoldsNoMoreFromTodayAndAWrongEntryNeverHeld() {
        long child = child("2015-01-01");
        act(service -> service.give(child, draft(OWN, "2026-03-01", null, true, mother(child))));
        assertEquals("valid", only(child).stateOn(TODAY));
        act(service -> service.takeBack(child, OWN));
        assertEquals("", lacks(child, OWN, "2026-03-30"));
        assertEquals("child representative", lacks(child, OWN, TODAY));
        assertEquals(
                "publication.consent_is_gone",
                assertThrows(RuleViolation.class, () -> act(service -> service.takeBack(child, OWN)))
                        .key());
        ConsentRow gone = only(child);
        assertEquals("taken_back", gone.stateOn(TODAY));
        assertThrows(
                OptimisticLockException.class, () -> act(s -> s.withdraw(gone.id(), gone.version() - 1, "Cits bērns")));
        act(service -> service.withdraw(gone.id(), gone.version(), "Cits bērns"));
        assertEquals("wrong", only(child).stateOn(TODAY));
        assertEquals("child representative", lacks(child, OWN, "2026-03-30"));
        act(service -> service.give(child, draft(OWN, "2026-03-01", null, true, mother(child))));
        assertEquals("", lacks(child, OWN, TODAY), "the same day again");
    }

    @Test
    void oneClickTakesBackWhatRenewedItTooAndLeavesOtherChannelsAlone() {
        long child = child("2015-01-01");
        long mother = mother(child);
        act(service -> service.give(child, draft(OWN, "2026-03-01", "2026-05-01", true, mother)));
        act(service -> service.give(child, draft(OWN, "2026-03-31", "2027-03-30", true, mother)));
        act(service -> service.give(child, draft(PAPER, "2026-03-31", null, true, mother)));
        act(service -> service.takeBack(child, OWN));
        assertEquals("child representative", lacks(child, OWN, TODAY));
        assertEquals("", lacks(child, PAPER, TODAY));
    }

    @Test
    void whatWasGivenBeforeLeavingAsksForAnotherAndTheIndicatorStillCountsIt() {
        long child = child("2015-01-01");
        MADE.placement("L-" + number, child, "LONGTERM", "2020-01-01", "2026-03-10");
        long mother = mother(child);
        act(service -> service.give(child, draft(OWN, "2026-01-01", null, true, mother)));
        assertEquals("", lacks(child, OWN, "2026-03-09"));
        assertEquals("left", lacks(child, OWN, "2026-03-10"), "first day no longer");
        assertEquals(true, db.value("select care.consented(?, ?, '2026-03-10')", child, OWN));
        act(service -> service.give(child, draft(OWN, "2026-03-10", null, true, mother)));
        assertEquals("", lacks(child, OWN, "2026-03-10"), "given on the day of leaving");
    }

    @Test
    void whoGoesOnInAnotherServiceOrWasOnlyOnRespiteHasNotLeft() {
        long child = child("2015-01-01");
        MADE.placement("L-" + number, child, "LONGTERM", "2020-01-01", "2026-03-10");
        MADE.placement("M-" + number, child, "DAC", "2026-03-10", null);
        act(service -> service.give(child, draft(OWN, "2026-01-01", null, true, mother(child))));
        assertEquals("", lacks(child, OWN, TODAY));
        long guest = child("2015-01-01");
        MADE.placement("R-" + number, guest, "RESPITE", "2026-02-01", "2026-02-10");
        act(service -> service.give(guest, draft(OWN, "2026-01-01", null, true, mother(guest))));
        assertEquals("", lacks(guest, OWN, TODAY));
    }

    @Test
    void outsideTheCircleThereIsNoConsentAndNoForm() {
        long child = child("2015-01-01");
        DocumentFile form =
                new DocumentFile("veidlapa.pdf", "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII));
        act(service ->
                service.give(child, new ConsentDraft(OWN, TODAY, null, true, mother(child), false, "Pārrunāts", form)));
        long document = Objects.requireNonNull(only(child).documentId());
        assertEquals(true, reads(WORKER, document));
        assertEquals(false, reads(REVIEWER, document));
        db.update("update care.responsibility set until_on = '2026-01-01' where client_id = ?", child);
        assertEquals(false, reads(WORKER, document));
        assertEquals(List.of(), serve(WORKER, service -> service.ofClient(child)));
        assertEquals(List.of(), serve(WORKER, service -> service.channels(child)));
        assertEquals("client.unknown", refusal(child, draft(OWN, "2026-03-31", null, true, null)));
    }

    private static boolean reads(CurrentUser user, long document) {
        return db.inTransaction(em -> new DocumentService(em, new ClientCircle(user, em, CLOCK))
                .find(document)
                .isPresent());
    }
}
