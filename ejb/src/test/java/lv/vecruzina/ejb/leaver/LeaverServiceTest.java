package lv.vecruzina.ejb.leaver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.Identity;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Constraint;
import lv.vecruzina.ejb.shared.KeptFile;
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

/** T.R.*5 and rule 11: wishes in own words, tracked copies, minuted meetings, a signed sheet that keeps its amounts. */
class LeaverServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);
    private static final CurrentUser OUTSIDER =
            new CurrentUser(new Identity("other", "Cits", Set.of(Role.SOCIAL_WORKER), null, -2L, Instant.EPOCH));
    private static final KeptFile PAPER =
            new KeptFile("lapa.pdf", "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII));

    private final MadeUp made = new MadeUp(db);
    private long youth;

    @BeforeEach
    void startOver() {
        db.update("truncate care.client cascade");
        youth = made.client("V-1", LocalDate.of(2008, 2, 29));
        made.placement("P-1", youth, "LONGTERM", "2020-01-01", null);
    }

    private static Clock on(String day) {
        return Clock.fixed(LocalDate.parse(day).atTime(12, 0).atZone(Riga.ZONE).toInstant(), Riga.ZONE);
    }

    private static <T> T at(String day, CurrentUser user, Function<LeaverService, T> deed) {
        return db.inTransaction(
                em -> deed.apply(new LeaverService(em, new ClientCircle(user, em, on(day)), user, on(day))));
    }

    private static void act(String day, Consumer<LeaverService> deed) {
        at(day, WORKER, service -> {
            deed.accept(service);
            return true;
        });
    }

    private static <T> T read(String day, CurrentUser user, Function<LeaverQueries, T> question) {
        return db.inTransaction(
                em -> question.apply(new LeaverQueries(em, new ClientCircle(user, em, on(day)), on(day))));
    }

    private static <T> T sheets(String day, Function<SheetService, T> deed) {
        return db.inTransaction(
                em -> deed.apply(new SheetService(em, new ClientCircle(WORKER, em, on(day)), WORKER, on(day))));
    }

    private static LeaverStepDraft draft(
            String kind, String day, @Nullable String who, @Nullable String wishes, @Nullable String words) {
        return new LeaverStepDraft(kind, LocalDate.parse(day), who, wishes, words, null, null, null);
    }

    private static LeaverStepDraft interview(String day) {
        return draft("interview", day, "sociālais dienests", "Gribu mācīties par pavāru", null);
    }

    private LeaverStepRow only() {
        List<LeaverStepRow> rows = read("2026-03-31", WORKER, queries -> queries.steps(List.of(youth)));
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    private static String refusal(Runnable deed) {
        RuntimeException refused = assertThrows(RuntimeException.class, deed::run);
        return refused instanceof RuleViolation rule
                ? rule.key()
                : Constraint.refusedBy(refused).orElse(refused.toString());
    }

    private static String refused(LeaverStepDraft draft) {
        return refusal(() -> at("2026-03-31", WORKER, service -> service.record("V-1", draft)));
    }

    /** What is next for the youth, as "rule due". */
    private List<String> next(String day) {
        return read(day, WORKER, queries -> queries.next(Set.of(youth))).stream()
                .map(term -> term.rule() + " " + term.dueOn())
                .toList();
    }

    @Test
    void theMunicipalityRecordsItsOwnInterviewsAndNobodyElses() {
        long home = (Long) java.util.Objects.requireNonNull(
                db.value("select municipality_id from care.client where client_no = 'V-1'"));
        CurrentUser official = Someone.official(Role.MUNICIPALITY, home);
        at("2025-03-01", official, service -> service.record("V-1", interview("2025-03-01")));
        assertEquals(
                1,
                read("2025-03-01", WORKER, queries -> queries.steps(Set.of(youth)))
                        .size());
        CurrentUser stranger = Someone.official(Role.MUNICIPALITY, made.municipality("Ludzas novads"));
        assertEquals(
                "client.unknown",
                refusal(() -> at("2025-03-02", stranger, service -> service.record("V-1", interview("2025-03-02")))));
    }

    @Test
    void anInterviewKeepsTheYouthsOwnWords() {
        at("2026-03-31", WORKER, service -> service.record("V-1", interview("2026-03-31")));
        assertEquals("Gribu mācīties par pavāru", only().wishes());
        assertTrue(only().lacksCopy());
        assertEquals(
                "leaver.interview_needs_the_wishes", refused(draft("interview", "2026-03-30", "dienests", " ", "x")));
        assertEquals(
                "leaver.interview_needs_an_interviewer", refused(draft("interview", "2026-03-30", null, "x", null)));
        assertEquals("leaver.day_is_to_come", refused(interview("2026-04-01")));
        assertEquals("leaver.before_birth", refused(interview("2008-02-28")));
        assertEquals("leaver_step_is_done_once_a_day", refused(interview("2026-03-31")));
        assertEquals("leaver.step_has_no_kind", refused(draft("information_sheet", "2026-03-30", "a", "b", "c")));
    }

    @Test
    void aMeetingIsMinutedAndNamesWhoTookPart() {
        assertEquals("leaver.meeting_needs_its_people", refused(draft("meeting", "2026-03-30", "", null, "x")));
        assertEquals("leaver.meeting_needs_its_decisions", refused(draft("meeting", "2026-03-30", "x", null, null)));
        assertEquals("leaver.contact_needs_words", refused(draft("contact", "2026-03-30", "x", null, null)));
        assertEquals(
                "leaver.housing_needs_a_municipality",
                refused(draft("housing_request", "2026-03-30", "x", null, null)));
        String unminuted = assertThrows(
                        IllegalStateException.class,
                        () -> db.update(
                                "insert into care.leaver_step (client_id, done_on, kind) values (?, '2026-03-30', 'meeting')",
                                youth))
                .getMessage();
        assertTrue(unminuted.contains("leaver_meeting_is_minuted"), unminuted);
    }

    @Test
    void aCopyIsAskedForAndHandedOver() {
        db.update(
                "insert into care.leaver_step (client_id, done_on, kind, copy_at_centre) values (?, '2026-03-02', 'interview', false)",
                youth);
        long id = only().id();
        act("2026-03-10", service -> service.askCopy(id, 1, LocalDate.of(2026, 3, 10)));
        assertEquals(LocalDate.of(2026, 3, 10), only().copyAskedOn());
        assertTrue(only().lacksCopy());
        assertEquals("test", only().recordedBy(), "a sheet changes it no more");
        assertEquals(
                "leaver_copy_follows_the_interview",
                refusal(() -> act("2026-03-31", s -> s.receiveCopy(id, 2, LocalDate.of(2026, 3, 1), "J. P.", null))));
        assertEquals(
                "leaver.copy_comes_from_somebody",
                refusal(() -> act("2026-03-31", s -> s.receiveCopy(id, 2, LocalDate.of(2026, 3, 12), " ", null))));
        act("2026-03-31", service -> service.receiveCopy(id, 2, LocalDate.of(2026, 3, 12), "J. Paraugs", PAPER));
        assertFalse(only().lacksCopy());
        assertEquals("lapa.pdf", only().fileName());
        assertArrayEquals(
                PAPER.getContent(),
                read("2026-03-31", WORKER, queries -> queries.file(youth, id))
                        .orElseThrow()
                        .getContent());
        assertEquals(Optional.empty(), read("2026-03-31", OUTSIDER, queries -> queries.file(youth, id)));
    }

    @Test
    void aHousingRequestGoesToAMunicipalityThatAnswers() {
        long novads = made.municipality("Rēzeknes novads");
        long id = at(
                "2025-09-01",
                WORKER,
                service -> service.record(
                        "V-1",
                        new LeaverStepDraft(
                                "housing_request", LocalDate.of(2025, 9, 1), null, null, null, null, novads, null)));
        assertTrue(only().awaitsAnswer());
        assertEquals("Rēzeknes novads", only().municipality());
        assertEquals(
                "leaver_answer_follows_the_request",
                refusal(() -> act("2026-03-31", s -> s.answer(id, 1, LocalDate.of(2025, 8, 31), "Jā"))));
        act("2026-03-31", service -> service.answer(id, 1, LocalDate.of(2025, 10, 1), "Piedāvā istabu"));
        assertFalse(only().awaitsAnswer());
        assertEquals(
                "leaver.unknown",
                refusal(() -> act("2026-03-31", s -> s.askCopy(id, 2, LocalDate.of(2026, 3, 1)))),
                "no interview");
    }

    @Test
    void rule11TheSheetIsSignedExactlySixMonthsBefore18AndItsAmountsStay() {
        assertEquals(
                List.of("LEAVER_INTERVIEW 2024-02-29", "LEAVER_INFORMATION 2025-08-28", "HOUSING_REQUEST 2026-02-28"),
                next("2025-08-28").subList(0, 3),
                "29 February has the birthday on 28 February");
        long refused = sheets(
                "2025-08-27",
                service -> service.enter(
                        "V-1", LocalDate.of(2025, 8, 27), null, new SheetSignature("refused", "Vēl domāju", PAPER)));
        assertTrue(next("2025-08-28").contains("LEAVER_INFORMATION 2025-08-28"), "refused is not signed");
        assertEquals(Optional.empty(), read("2025-08-28", WORKER, queries -> queries.file(youth, refused)));
        long id = sheets(
                "2025-08-28",
                service -> service.enter(
                        "V-1", LocalDate.of(2025, 8, 28), null, new SheetSignature("informed", null, PAPER)));
        assertFalse(next("2025-08-28").contains("LEAVER_INFORMATION 2025-08-28"));
        db.update("""
                insert into care.legal_parameter (code, variant, valid_from, value, source, verified, local)
                values ('CARE_LEAVER', 'start', '2025-01-01', 999, 'tests', true, false)""");
        List<Guarantee> told = sheets("2026-03-31", service -> service.told(id));
        db.update("delete from care.legal_parameter where source = 'tests'");
        assertEquals("274.00", told.get(0).amountEur().toPlainString(), "what the youth was told");
        assertEquals(5, told.size());
        assertFalse(Guarantee.allVerified(told), "nobody could check 2025");
    }

    @Test
    void aSignatureHasItsMeaning() {
        assertEquals("leaver.sheet_is_not_signed", refusal(() -> new SheetSignature("informed", null, null)));
        assertEquals("leaver.refusal_needs_a_reason", refusal(() -> new SheetSignature("refused", " ", null)));
        assertEquals("leaver.signature_has_no_meaning", refusal(() -> new SheetSignature("", null, PAPER)));
        assertEquals("shared.file_size", refusal(() -> new KeptFile("x", "y", new byte[0])));
    }

    @Test
    void whatIsWithdrawnCountsNowhereAndStays() {
        long id = at("2026-03-31", WORKER, service -> service.record("V-1", interview("2025-12-01")));
        assertTrue(next("2026-02-01").contains("LEAVER_INTERVIEW 2026-06-01"));
        assertEquals("leaver.withdrawal_needs_a_reason", refusal(() -> act("2026-03-31", s -> s.withdraw(id, 1, " "))));
        act("2026-03-31", service -> service.withdraw(id, 1, "Cits jaunietis"));
        assertTrue(next("2026-02-01").contains("LEAVER_INTERVIEW 2024-02-29"));
        assertTrue(only().withdrawn());
        at("2026-03-31", WORKER, service -> service.record("V-1", interview("2025-12-01")));
        assertEquals("leaver.unknown", refusal(() -> act("2026-03-31", s -> s.withdraw(id, 2, "Vēlreiz"))));
    }

    @Test
    void aYouthHasOneMentorADay() {
        Consumer<String> begin =
                name -> db.transact(em -> mentors(em).begin("V-1", name, null, LocalDate.of(2026, 3, 2)));
        begin.accept("Ilze Paraudziņa");
        assertEquals("leaver_has_one_mentor_a_day", refusal(() -> begin.accept("Otra")));
        MentorRow first = read("2026-03-31", WORKER, queries -> queries.mentors(List.of(youth)))
                .get(0);
        assertEquals("leaver_mentor_ends_after_beginning", ending(first, LocalDate.of(2026, 3, 2)));
        assertEquals("leaver.mentor_day_is_to_come", ending(first, LocalDate.of(2026, 4, 1)));
        db.transact(em -> mentors(em).end(first.id(), first.version(), LocalDate.of(2026, 3, 30)));
        assertEquals(
                "leaver.mentor_day_is_to_come",
                refusal(() -> db.transact(em -> mentors(em).begin("V-1", "Otra", null, LocalDate.of(2026, 4, 1)))));
        db.transact(em -> mentors(em).begin("V-1", "Otra", null, LocalDate.of(2026, 3, 31)));
        List<MentorRow> both = read("2026-03-31", WORKER, queries -> queries.mentors(List.of(youth)));
        assertEquals(
                List.of("Otra"),
                both.stream()
                        .filter(one -> one.on(LocalDate.of(2026, 3, 31)))
                        .map(MentorRow::name)
                        .toList());
    }

    private static String ending(MentorRow mentor, LocalDate day) {
        return refusal(() -> db.transact(em -> mentors(em).end(mentor.id(), mentor.version(), day)));
    }

    private static MentorService mentors(jakarta.persistence.EntityManager em) {
        return new MentorService(em, new ClientCircle(WORKER, em, on("2026-03-31")), WORKER, on("2026-03-31"));
    }

    @Test
    void theListHoldsWhoIs16UntilTheGuaranteesEnd() {
        long former = made.client("V-2", LocalDate.of(2004, 3, 31));
        made.placement("P-2", former, "LONGTERM", "2015-01-01", "2022-03-31");
        long early = made.client("V-3", LocalDate.of(2006, 1, 1));
        made.placement("P-3", early, "LONGTERM", "2015-01-01", "2020-01-01");
        long young = made.client("V-4", LocalDate.of(2010, 4, 1));
        made.placement("P-4", young, "LONGTERM", "2015-01-01", null);
        assertEquals(List.of("V-1", "V-2"), numbers("2026-03-31", WORKER));
        assertEquals(List.of("V-1", "V-4", "V-2"), numbers("2026-04-01", WORKER), "16 today");
        assertEquals(List.of("V-1", "V-4", "V-2"), numbers("2028-03-30", WORKER));
        assertEquals(List.of("V-1", "V-4"), numbers("2028-03-31", WORKER), "24 today");
        assertEquals(List.of(), numbers("2026-03-31", OUTSIDER));
        assertEquals(List.of(), read("2026-03-31", OUTSIDER, queries -> queries.next(Set.of(youth))));
        assertEquals(
                List.of("GUARANTEES_END 2028-03-31"),
                read("2026-03-31", WORKER, queries -> queries.next(Set.of(former))).stream()
                        .map(term -> term.rule() + " " + term.dueOn())
                        .toList());
    }

    private static List<String> numbers(String day, CurrentUser user) {
        return read(day, user, LeaverQueries::youths).stream()
                .map(YouthRow::clientNo)
                .toList();
    }

    @Test
    void whoIsOutsideTheCircleSeesAndTouchesNothing() {
        long id = at("2026-03-31", WORKER, service -> service.record("V-1", interview("2026-03-02")));
        assertEquals(List.of(), read("2026-03-31", OUTSIDER, queries -> queries.steps(List.of(youth))));
        assertEquals(
                "leaver.unknown",
                refusal(() -> at("2026-03-31", OUTSIDER, service -> {
                    service.withdraw(id, 1, "x");
                    return true;
                })));
        assertEquals(
                "client.unknown",
                refusal(() -> at("2026-03-31", OUTSIDER, s -> s.record("V-1", interview("2026-03-03")))));
    }
}
