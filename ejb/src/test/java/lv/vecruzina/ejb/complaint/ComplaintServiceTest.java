package lv.vecruzina.ejb.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.Identity;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** T.R.*: each complaint is answered; of an anonymous one nobody can tell whose it is. */
class ComplaintServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate DAY = LocalDate.of(2026, 2, 25);
    private static final Clock NOON =
            Clock.fixed(DAY.atTime(LocalTime.NOON).atZone(Riga.ZONE).toInstant(), Riga.ZONE);
    private static final CurrentUser DIRECTOR = Someone.with(Role.DIRECTOR);
    private static final CurrentUser OFFICER = Someone.with(Role.DATA_PROTECTION);
    private static final CurrentUser CARER = Someone.with(Role.CARER);

    private long child;

    @BeforeEach
    void startOver() {
        db.update("truncate care.client, care.complaint, box.complaint cascade");
        child = new MadeUp(db).client("V-1", LocalDate.of(2014, 1, 1));
        db.update("truncate care.history, care.tombstone");
    }

    private void asChild(long client, Consumer<OwnComplaintService> deed) {
        CurrentUser turn = new CurrentUser(Identity.child(client, "Anna", "carer"));
        db.transact(em -> deed.accept(new OwnComplaintService(em, turn, NOON)));
    }

    private <T> T own(Function<OwnComplaintService, T> question) {
        CurrentUser turn = new CurrentUser(Identity.child(child, "Anna", "carer"));
        return db.inTransaction(em -> question.apply(new OwnComplaintService(em, turn, NOON)));
    }

    private static void act(CurrentUser user, Consumer<ComplaintService> deed) {
        db.transact(em -> deed.accept(new ComplaintService(em, new ClientCircle(user, em, NOON), user, NOON)));
    }

    private static List<ComplaintRow> open(CurrentUser user) {
        return db.inTransaction(em -> new ComplaintQueries(em, user).open());
    }

    private static List<ComplaintRow> settled(CurrentUser user) {
        return db.inTransaction(em -> new ComplaintQueries(em, user).settled(0, 10));
    }

    private static String refusal(Runnable deed) {
        return assertThrows(RuleViolation.class, deed::run).key();
    }

    /** Every row of every table that anybody could look into, by table. */
    private static Map<String, String> everything() {
        return db.rows("""
                select table_schema || '.' || table_name as name from information_schema.tables
                where table_schema in ('care', 'box') and table_type = 'BASE TABLE' order by 1""").stream()
                .map(row -> (String) row.get("name"))
                .collect(Collectors.toMap(
                        name -> name,
                        name -> String.valueOf(
                                db.value("select string_agg(t::text, ';' order by t::text) from " + name + " t"))));
    }

    @Test
    void anAnonymousComplaintLeavesNoTraceButTheDayAndTheWords() {
        Map<String, String> before = everything();
        List<Map<String, Object>> counters =
                db.rows("select schemaname, sequencename, last_value from pg_sequences order by 1, 2");
        asChild(child, service -> service.complainAnonymously("adults", " Uz mani kliedz "));
        Map<String, String> after = everything();
        Set<String> changed = after.keySet().stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .collect(Collectors.toSet());
        assertEquals(Set.of("box.complaint"), changed, "no history, no mark, no tombstone, no opening");
        assertEquals(
                counters,
                db.rows("select schemaname, sequencename, last_value from pg_sequences order by 1, 2"),
                "no counter moved, whose number would tell the order");
        Map<String, Object> row = db.rows("select * from box.complaint").get(0);
        assertEquals(Set.of("id", "received_on", "about", "words"), row.keySet());
        assertEquals(java.sql.Date.valueOf(DAY), row.get("received_on"));
        assertEquals("Uz mani kliedz", row.get("words"));
        assertTrue(String.valueOf(row.get("id")).matches("[0-9a-f-]{14}4[0-9a-f-]{21}"), "a key drawn at random");
        assertEquals(0L, db.value("select count(*) from pg_trigger where tgrelid = 'box.complaint'::regclass"));
    }

    @Test
    void theNightMixesTheBoxSoThatNoTransactionTellsWhenARowCame() {
        for (String words : List.of("viens", "divi", "trīs")) {
            asChild(child, service -> service.complainAnonymously("food", words));
        }
        assertEquals(3L, db.value("select count(distinct xmin::text) from box.complaint"));
        new BoxMixer(db.dataSource()).mix();
        assertEquals(1L, db.value("select count(distinct xmin::text) from box.complaint"));
        assertEquals(
                db.rows("select words from box.complaint order by id"),
                db.rows("select words from box.complaint order by ctid"),
                "they lie as their keys were drawn, not as they came");
        assertEquals(3, open(DIRECTOR).size());
    }

    @Test
    void theAnswerTakesAnAnonymousComplaintOutOfTheBoxAndTheHistoryKnowsTheDirectorAlone() {
        asChild(child, service -> service.complainAnonymously("food", "Zupa ir auksta"));
        ComplaintRow row = open(DIRECTOR).get(0);
        String box = Objects.requireNonNull(row.boxId());
        assertEquals("complaint.answer_is_empty", refusal(() -> act(DIRECTOR, s -> s.answerAnonymous(box, " ", true))));
        act(DIRECTOR, service -> service.answerAnonymous(box, "Zupu sildīsim", true));
        assertEquals("complaint.settled", refusal(() -> act(DIRECTOR, s -> s.answerAnonymous(box, "Vēlreiz", true))));
        assertEquals(List.of(), open(DIRECTOR));
        assertEquals(0L, db.value("select count(*) from box.complaint"));
        assertEquals("Zupa ir auksta", settled(DIRECTOR).get(0).words());
        List<Map<String, Object>> history = db.rows("select operation, actor from care.history");
        assertEquals(List.of(Map.of("operation", "insert", "actor", "test")), history, "the actor is who answered");
        assertEquals(
                0L, db.value("select count(*) from care.history where before::text || after::text like '%child+%'"));
        OwnComplaint told = own(OwnComplaintService::answers).get(0);
        assertEquals("Zupu sildīsim", told.answer());
        assertNull(told.words(), "children read the answer, not who said what");
        assertEquals(List.of(), own(OwnComplaintService::mine));
    }

    @Test
    void anAnswerThatIsNotForAllIsShownToNoChild() {
        asChild(child, service -> service.complainAnonymously("adults", "Par X"));
        String box = Objects.requireNonNull(open(DIRECTOR).get(0).boxId());
        act(DIRECTOR, service -> service.answerAnonymous(box, "Izskatīts", false));
        assertEquals(List.of(), own(OwnComplaintService::answers));
    }

    @Test
    void theDatabaseRefusesAnAnonymousComplaintThatNamesSomebody() {
        for (String column : List.of("client_id", "entered_by")) {
            String refused = assertThrows(
                            IllegalStateException.class,
                            () -> db.update(
                                    "insert into care.complaint (received_on, about, words, said_by, answer, answered_on, answered_by, "
                                            + column
                                            + ") values (current_date, 'food', 'x', 'anonymous', 'x', current_date, 'd', "
                                            + child + ")"))
                    .getMessage();
            assertTrue(refused.contains("complaint_anonymous_names_nobody"), refused);
        }
    }

    @Test
    void whoSignedReadsTheAnswerOnTheOwnPage() {
        asChild(child, service -> service.complain("room", "Pūš no loga"));
        long other = new MadeUp(db).client("V-2", LocalDate.of(2014, 1, 1));
        asChild(other, service -> assertEquals(List.of(), service.mine()));
        ComplaintRow row = open(DIRECTOR).get(0);
        assertEquals("V-1", row.clientNo());
        assertEquals(LocalDate.of(2026, 3, 7), row.dueOn(), "ten days over the end of February");
        act(DIRECTOR, service -> service.answer(row.id(), row.version(), "Logu salabos pirmdien"));
        assertEquals(
                "Logu salabos pirmdien", own(OwnComplaintService::mine).get(0).answer());
        assertEquals(List.of(), own(OwnComplaintService::answers));
        assertEquals("complaint.settled", refusal(() -> act(DIRECTOR, s -> s.answer(row.id(), row.version(), "Jā"))));
    }

    @Test
    void theOfficerReadsThatItCameAndIsDueButNoWordAndNoName() {
        asChild(child, service -> service.complain("room", "Pūš no loga"));
        asChild(child, service -> service.complainAnonymously("adults", "Kliedz"));
        for (ComplaintRow row : open(OFFICER)) {
            assertNull(row.words());
            assertNull(row.clientName());
            assertNull(row.clientNo());
            assertFalse(row.receivedOn().isAfter(Objects.requireNonNull(row.dueOn())));
        }
        assertEquals(2, open(OFFICER).size());
    }

    @Test
    void anEmployeeEntersForSomebodyOfTheCircleAndNotInTheNameOfNobody() {
        new MadeUp(db).outsider("V-2", "Beāte", "Svešiņa", LocalDate.of(2012, 1, 1), "Rēzeknes novads");
        act(CARER, service -> service.enter(new ComplaintDraft("rules", "relative", "V-1", "Par maz apciemojumu")));
        assertEquals(
                "client.unknown",
                refusal(() -> act(CARER, s -> s.enter(new ComplaintDraft("rules", "child", "V-2", "Kas")))));
        assertEquals(
                "complaint.voice_is_unknown",
                refusal(() -> act(CARER, s -> s.enter(new ComplaintDraft("rules", "anonymous", null, "Kas")))));
        ComplaintRow row = open(DIRECTOR).get(0);
        assertEquals("test", row.enteredBy());
        assertEquals(List.of(), own(OwnComplaintService::mine), "what a relative said of a child is not the child's");
        act(DIRECTOR, service -> service.withdraw(row.id(), row.version(), "Divreiz ierakstīts"));
        assertEquals(List.of(), open(DIRECTOR));
        assertTrue(settled(DIRECTOR).get(0).withdrawn());
    }

    @Test
    void nothingIsSentWithoutWordsOrWithoutASubject() {
        assertEquals("complaint.mine_is_empty", refusal(() -> asChild(child, s -> s.complain("food", " "))));
        assertEquals(
                "complaint.about_is_missing", refusal(() -> asChild(child, s -> s.complainAnonymously("", "Kas"))));
    }

    private static List<ComplaintRow> receivedIn(CurrentUser user, java.time.YearMonth month) {
        return db.inTransaction(em -> new ComplaintQueries(em, user).receivedIn(month));
    }

    @Test
    void theRegisterOfAMonthHoldsWhatCameInItAnsweredOrNotAndTheOfficerReadsNoWords() {
        java.time.YearMonth month = java.time.YearMonth.from(DAY);
        asChild(child, service -> service.complainAnonymously("food", "Auksta zupa"));
        asChild(child, service -> service.complain("room", "Salst"));
        ComplaintRow signed = open(DIRECTOR).stream()
                .filter(row -> row.boxId() == null)
                .findFirst()
                .orElseThrow();
        act(DIRECTOR, service -> service.answer(signed.id(), signed.version(), "Salabosim"));
        List<ComplaintRow> rows = receivedIn(DIRECTOR, month);
        assertEquals(2, rows.size());
        assertTrue(rows.stream().allMatch(row -> row.dueOn() != null));
        assertTrue(rows.stream().anyMatch(row -> "Salabosim".equals(row.answer())));
        assertTrue(rows.stream().filter(ComplaintRow::anonymous).allMatch(row -> row.clientNo() == null));
        assertTrue(receivedIn(OFFICER, month).stream()
                .allMatch(row -> row.words() == null && row.answer() == null && row.clientNo() == null));
        assertEquals(List.of(), receivedIn(DIRECTOR, month.plusMonths(1)));
        assertEquals(List.of(), receivedIn(DIRECTOR, month.minusMonths(1)));
    }
}
