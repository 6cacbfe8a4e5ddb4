package lv.vecruzina.ejb.paternity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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

/** Rule 13: a case without a father entry goes on step by step, and the child of 12 is asked before anybody acknowledges. */
class PaternityServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);
    private static final CurrentUser OUTSIDER =
            new CurrentUser(new Identity("other", "Cits", Set.of(Role.SOCIAL_WORKER), null, -2L, Instant.EPOCH));
    private static final StepFile PAPER =
            new StepFile("vēstule.pdf", "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII));

    private final MadeUp made = new MadeUp(db);
    private long child;

    @BeforeEach
    void startOver() {
        db.update("truncate care.client cascade");
        child = resident("V-1", "2012-02-29", "2020-01-01");
        db.update("update care.client set father_recorded = false");
    }

    private long resident(String no, String born, String since) {
        long client = made.client(no, LocalDate.parse(born));
        made.placement("P-" + no, client, "LONGTERM", since, null);
        return client;
    }

    private static Clock clock(String day) {
        return Clock.fixed(
                LocalDate.parse(day).atTime(LocalTime.NOON).atZone(Riga.ZONE).toInstant(), Riga.ZONE);
    }

    private static <T> T on(String day, CurrentUser user, Function<PaternityService, T> deed) {
        return db.inTransaction(
                em -> deed.apply(new PaternityService(em, new ClientCircle(user, em, clock(day)), user, clock(day))));
    }

    private static void act(String day, Consumer<PaternityService> deed) {
        on(day, WORKER, service -> {
            deed.accept(service);
            return true;
        });
    }

    private static <T> T read(String day, CurrentUser user, Function<PaternityQueries, T> question) {
        return db.inTransaction(em -> question.apply(
                new PaternityQueries(db.dataSource(), em, new ClientCircle(user, em, clock(day)), clock(day))));
    }

    private static StepDraft step(String kind, String day) {
        return new StepDraft(kind, LocalDate.parse(day), "Izdarīts: " + kind, null, null, null, null);
    }

    private static StepDraft letter(String to, String day, @Nullable String answerDue) {
        return new StepDraft(
                "letter",
                LocalDate.parse(day),
                "Lūgums sniegt ziņas, " + to,
                to,
                answerDue == null ? null : LocalDate.parse(answerDue),
                null,
                null);
    }

    private static StepDraft consent(String day, @Nullable Boolean agreed) {
        return new StepDraft("consent", LocalDate.parse(day), "Saruna ar bērnu", null, null, agreed, null);
    }

    private static String refusal(Runnable deed) {
        RuntimeException refused = assertThrows(RuntimeException.class, deed::run);
        return refused instanceof RuleViolation rule
                ? rule.key()
                : Constraint.refusedBy(refused).orElse(refused.toString());
    }

    private static String refused(String day, StepDraft draft) {
        return refusal(() -> on(day, WORKER, service -> service.record("V-1", draft, null)));
    }

    private StepRow row(long id) {
        return read("2026-03-31", WORKER, queries -> queries.ofClient(child)).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rule13TheChildIsAskedFromTheTwelfthBirthdayOn() {
        String key = "paternity.child_is_asked_first";
        db.update("update care.client set birth_date = '2012-02-29'");
        on("2024-03-01", WORKER, service -> service.record("V-1", step("acknowledgement", "2024-02-28"), null));
        assertEquals(key, refused("2024-03-01", step("acknowledgement", "2024-02-29")), "12th birthday");
        db.update("update care.client set birth_date = '2014-02-28'");
        on("2026-03-31", WORKER, service -> service.record("V-1", step("acknowledgement", "2026-02-27"), null));
        assertEquals(key, refused("2026-03-31", step("acknowledgement", "2026-02-28")));
    }

    @Test
    void rule13TheLastWordOfTheChildCountsOnItsDay() {
        String key = "paternity.child_is_asked_first";
        on("2026-03-31", WORKER, service -> service.record("V-1", consent("2026-03-10", true), null));
        assertEquals(key, refused("2026-03-31", step("acknowledgement", "2026-03-09")), "asked a day later");
        long no = on("2026-03-31", WORKER, service -> service.record("V-1", consent("2026-03-20", false), null));
        assertEquals("paternity.child_said_no", refused("2026-03-31", step("acknowledgement", "2026-03-20")));
        act("2026-03-31", service -> service.withdraw(no, row(no).version(), "Cits bērns"));
        on("2026-03-31", WORKER, service -> service.record("V-1", step("acknowledgement", "2026-03-20"), null));
        assertEquals(
                "paternity.consent_needs_an_answer", refused("2026-03-31", consent("2026-03-21", null)), "yes or no");
    }

    @Test
    void rule13WhoAcknowledgesWithoutTheChildSaysWhy() {
        StepDraft history = new StepDraft(
                "acknowledgement",
                LocalDate.parse("2025-01-10"),
                "Atzīts dzimtsarakstu nodaļā",
                null,
                null,
                null,
                "Bērnu neuzklausīja; konstatēts, pārskatot lietu");
        long id = on("2026-03-31", WORKER, service -> service.record("V-1", history, PAPER));
        assertEquals("Bērnu neuzklausīja; konstatēts, pārskatot lietu", row(id).withoutConsent());
        assertEquals(
                List.of("vēstule.pdf"),
                read("2026-03-31", WORKER, queries -> queries.documents(child)).stream()
                        .map(DocumentRow::fileName)
                        .toList());
    }

    @Test
    void aLetterSaysToWhomAndIsAnsweredOnce() {
        assertEquals("paternity.letter_needs_an_addressee", refused("2026-03-31", step("letter", "2026-03-02")));
        assertEquals(
                "paternity.answer_due_before_letter",
                refused("2026-03-31", letter("orphans_court", "2026-03-02", "2026-03-01")));
        long id = on(
                "2026-03-02",
                WORKER,
                service -> service.record("V-1", letter("orphans_court", "2026-03-02", "2026-03-30"), PAPER));
        assertTrue(row(id).waiting());
        assertFalse(row(id).isLate(LocalDate.parse("2026-03-30")), "due on D is not late on D");
        assertTrue(row(id).isLate(LocalDate.parse("2026-03-31")));
        assertEquals(
                "paternity.answer_has_no_such_day",
                refusal(() -> act(
                        "2026-03-31",
                        service -> service.answer(id, 1, LocalDate.parse("2026-03-01"), "Nav ziņu", null))));
        assertEquals(
                "paternity.answer_needs_words",
                refusal(() ->
                        act("2026-03-31", service -> service.answer(id, 1, LocalDate.parse("2026-03-20"), " ", null))));
        act("2026-03-31", service -> service.answer(id, 1, LocalDate.parse("2026-03-20"), "Nav ziņu", PAPER));
        assertFalse(row(id).waiting());
        assertEquals(
                2,
                read("2026-03-31", WORKER, queries -> queries.documents(child)).size());
        assertEquals(
                "paternity.waits_for_no_answer",
                refusal(() -> act(
                        "2026-03-31",
                        service -> service.answer(id, 2, LocalDate.parse("2026-03-20"), "Vēlreiz", null))));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertEquals("paternity.step_has_no_such_day", refused("2026-03-30", step("dna", "2026-03-31")), "to come");
        assertEquals("paternity.step_has_no_such_day", refused("2026-03-31", step("dna", "2012-02-28")), "not born");
        assertEquals(
                "paternity.step_needs_words",
                refused("2026-03-31", new StepDraft("dna", LocalDate.EPOCH, " ", null, null, null, null)));
        on("2026-03-31", WORKER, service -> service.record("V-1", step("dna", "2026-03-31"), null));
        assertEquals("paternity_step_is_done_once_a_day", refused("2026-03-31", step("dna", "2026-03-31")));
        assertEquals(
                "client.unknown",
                refusal(() ->
                        on("2026-03-31", OUTSIDER, service -> service.record("V-1", step("dna", "2026-03-30"), null))));
        assertEquals(
                "paternity.document_size",
                refusal(() -> on(
                        "2026-03-31",
                        WORKER,
                        service -> service.record(
                                "V-1", step("claim", "2026-03-31"), new StepFile("x.pdf", "x", new byte[0])))));
        assertEquals(
                1,
                read("2026-03-31", WORKER, queries -> queries.ofClient(child)).size(),
                "nothing half done");
    }

    @Test
    void theCaseEndsWhenTheFatherIsRecordedAndOpensAgainWhenThatWasWrong() {
        on("2026-03-02", WORKER, service -> service.record("V-1", step("judgment", "2026-03-02"), null));
        assertEquals(1, read("2026-03-03", WORKER, PaternityQueries::children).size());
        long end = on("2026-03-20", WORKER, service -> service.record("V-1", step("recorded", "2026-03-19"), PAPER));
        assertEquals(true, db.value("select father_recorded from care.client"));
        assertEquals(List.of(), read("2026-03-20", WORKER, PaternityQueries::children));
        assertEquals(List.of(), read("2026-03-20", WORKER, queries -> queries.due(child)));
        assertEquals("paternity.father_is_recorded", refused("2026-03-20", step("recorded", "2026-03-20")));
        on("2026-03-25", WORKER, service -> service.record("V-1", step("benefits", "2026-03-25"), null));
        act("2026-03-26", service -> service.withdraw(end, 1, "Ieraksts citam bērnam"));
        assertEquals(false, db.value("select father_recorded from care.client"));
        assertEquals(1, read("2026-03-26", WORKER, PaternityQueries::children).size());
        assertEquals(
                "paternity.unknown", refusal(() -> act("2026-03-26", service -> service.withdraw(end, 2, "Vēlreiz"))));
    }

    @Test
    void whoIsFoundOutIsKnownOnce() {
        resident("V-2", "2015-01-01", "2025-01-01");
        List<ChildRow> children = read("2026-03-31", WORKER, PaternityQueries::children);
        assertEquals(
                List.of("V-1 true", "V-2 false"),
                children.stream().map(one -> one.clientNo() + " " + one.known()).toList());
        act("2026-03-31", service -> service.findOut("V-2", false));
        assertEquals(
                "paternity.is_known_already",
                refusal(() -> act("2026-03-31", service -> service.findOut("V-2", true))));
        assertTrue(
                read("2026-03-31", WORKER, PaternityQueries::children).stream().allMatch(ChildRow::known));
        assertEquals(List.of(), read("2026-03-31", OUTSIDER, PaternityQueries::children), "not in the circle");
    }

    @Test
    void theListSaysWhatIsNextAndByWhen() {
        assertEquals("PATERNITY_ACTION 2020-01-31", next("2026-03-31"));
        on(
                "2026-01-05",
                WORKER,
                service -> service.record("V-1", letter("welfare_ministry", "2026-01-05", "2026-01-25"), null));
        assertEquals("PATERNITY_ANSWER 2026-01-25", next("2026-01-06"));
        act("2026-01-20", service -> service.answer(stepId(), 1, LocalDate.parse("2026-01-20"), "Nav ziņu", null));
        assertEquals("PATERNITY_CONSENT 2026-02-04", next("2026-01-21"), "the child is 12 already");
        on("2026-01-22", WORKER, service -> service.record("V-1", consent("2026-01-22", false), null));
        assertEquals("PATERNITY_STEP 2026-04-22", next("2026-01-23"));
        assertFalse(late("2026-04-22"));
        assertTrue(late("2026-04-23"));
    }

    private static boolean late(String day) {
        return read(day, WORKER, PaternityQueries::children).get(0).next().isLate(LocalDate.parse(day));
    }

    private long stepId() {
        return read("2026-03-31", WORKER, queries -> queries.ofClient(child))
                .get(0)
                .id();
    }

    private static String next(String day) {
        DueRow next = read(day, WORKER, PaternityQueries::children).get(0).next();
        return next.rule() + " " + next.dueOn();
    }

    @Test
    void importedStepsHaveWordsAloneAndCount() {
        db.update(
                "insert into care.paternity_step (client_id, done_on, step) values (?, '2026-01-05', 'lietas izpēte')",
                child);
        assertEquals("PATERNITY_CONSENT 2026-02-04", next("2026-01-06"));
        StepRow imported =
                read("2026-03-31", WORKER, queries -> queries.ofClient(child)).get(0);
        assertEquals(null, imported.kind());
        assertEquals("lietas izpēte", imported.words());
        act("2026-03-31", service -> service.withdraw(imported.id(), imported.version(), "Cita bērna solis"));
        assertEquals("PATERNITY_ACTION 2020-01-31", next("2026-03-31"), "taken back, it counts no more");
    }
}
