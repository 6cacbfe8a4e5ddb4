package lv.vecruzina.ejb.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
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
import lv.vecruzina.ejb.legal.LegalParameters;
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

/** What the next shift must know is signed by each; what is about a client stays in the circle. */
class ShiftServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    /** 23:30 in Riga on 28 March 2026, in the night the clocks go forward. */
    private static final Instant NIGHT = Instant.parse("2026-03-28T21:30:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 28);
    private static final CurrentUser WRITER = Someone.with(Role.CARER);
    private static final CurrentUser NEXT = user("next", Role.NURSE, Someone.EMPLOYEE);
    private static final CurrentUser OUTSIDER = user("outsider", Role.CARER, -2L);

    private long unit;

    @BeforeEach
    void house() {
        db.update("truncate care.client, care.room, care.living_unit, care.shift_note cascade");
        MadeUp made = new MadeUp(db);
        made.client("V-1", "Anna", "Āboliņa", LocalDate.of(2014, 1, 1), "Rēzeknes novads");
        made.room("101", "1. stāvs", "12", 2);
        unit = (Long) db.value("select id from care.living_unit");
    }

    private static CurrentUser user(String name, String role, long employee) {
        return new CurrentUser(new Identity(name, name, Set.of(role), null, employee, Instant.EPOCH));
    }

    private static <T> T act(CurrentUser user, Instant now, Function<ShiftService, T> deed) {
        return db.inTransaction(
                em -> deed.apply(new ShiftService(em, new ClientCircle(user, em), Clock.fixed(now, Riga.ZONE), user)));
    }

    private static void act(CurrentUser user, Consumer<ShiftService> deed) {
        act(user, NIGHT, s -> {
            deed.accept(s);
            return true;
        });
    }

    private static <T> T read(CurrentUser user, Instant now, Function<ShiftQueries, T> question) {
        return db.inTransaction(em -> question.apply(new ShiftQueries(
                em, new ClientCircle(user, em), new LegalParameters(em), Clock.fixed(now, Riga.ZONE), user)));
    }

    private long write(String text, @Nullable Long unitId, @Nullable String client, @Nullable LocalDate until) {
        return act(WRITER, NIGHT, s -> s.write(new NoteDraft(text, unitId, client, until)));
    }

    private static List<String> unread(CurrentUser user, Instant now) {
        return read(user, now, ShiftQueries::unread).stream().map(NoteRow::text).toList();
    }

    private static List<String> diary(CurrentUser user, Instant now) {
        return read(user, now, ShiftQueries::diary).stream()
                .map(note -> note.about() + ": " + note.text())
                .toList();
    }

    private static void assertRule(String key, CurrentUser user, Consumer<ShiftService> deed) {
        assertEquals(
                key, assertThrows(RuleViolation.class, () -> act(user, deed)).key());
    }

    @Test
    void whatTheNextShiftMustKnowAsksEachUntilTheyHaveSigned() {
        long fever = write("Drudzis 38,5", null, "V-1", TODAY.plusDays(1));
        write("Logs salabots", unit, null, null);
        assertEquals(List.of(), unread(WRITER, NIGHT), "who wrote it knows it");
        assertEquals(List.of("Drudzis 38,5"), unread(NEXT, NIGHT));
        act(NEXT, s -> s.sign(Set.of(fever)));
        act(NEXT, s -> s.sign(Set.of(fever)));
        assertEquals(List.of(), unread(NEXT, NIGHT));
        assertEquals(
                List.of(new Signature(fever, "next", NIGHT)), read(WRITER, NIGHT, q -> q.signatures(Set.of(fever))));
    }

    @Test
    void theLastDayStillAsksAndTheDayAfterDoesNot() {
        write("Siltummezglā remonts", null, null, TODAY);
        assertEquals(1, unread(NEXT, Instant.parse("2026-03-28T21:59:59Z")).size(), "23:59 in winter time");
        assertEquals(0, unread(NEXT, Instant.parse("2026-03-28T22:00:00Z")).size());
    }

    @Test
    void theDiaryOfANightTheClocksGoForwardReachesBackToTheSameTimeYesterday() {
        write("Nakts sākas", unit, null, null);
        assertEquals(
                List.of("1. stāvs: Nakts sākas"), diary(NEXT, Instant.parse("2026-03-29T20:29:59Z")), "23:29 Riga");
        assertEquals(List.of(), diary(NEXT, Instant.parse("2026-03-29T20:30:00Z")), "23:30 Riga, 23 hours later");
        assertEquals(11, read(NEXT, NIGHT, ShiftQueries::running).hours());
    }

    @Test
    void aClientsNoteStaysInTheCircleAndTheHousesNotesAreForAll() {
        long fever = write("Drudzis", null, "V-1", TODAY);
        write("Ūdens atslēgts", null, null, TODAY);
        assertEquals(List.of("Drudzis", "Ūdens atslēgts"), unread(NEXT, NIGHT));
        assertEquals(List.of("Ūdens atslēgts"), unread(OUTSIDER, NIGHT));
        assertEquals(List.of(": Ūdens atslēgts"), diary(OUTSIDER, NIGHT));
        assertEquals(2, diary(Someone.with(Role.DIRECTOR), NIGHT).size());
        assertRule("shift.unknown", OUTSIDER, s -> s.sign(Set.of(fever)));
        assertRule("client.unknown", OUTSIDER, s -> s.write(new NoteDraft("x", null, "V-1", null)));
        act(NEXT, s -> s.sign(Set.of(fever)));
        assertEquals(List.of(), read(OUTSIDER, NIGHT, q -> q.signatures(Set.of(fever))));
    }

    @Test
    void aWrongNoteIsWithdrawnByItsWriterOrByWhoLeads() {
        long note = write("Cits bērns", null, null, TODAY);
        assertRule("shift.only_own_notes", NEXT, s -> s.withdraw(note, 1, "kļūda"));
        assertRule("shift.withdrawal_needs_a_reason", WRITER, s -> s.withdraw(note, 1, " "));
        act(WRITER, s -> s.withdraw(note, 1, "Ierakstīts nepareizi"));
        assertEquals(List.of(), unread(NEXT, NIGHT));
        assertEquals(1, diary(NEXT, NIGHT).size(), "it stays in the diary, crossed out");
        assertRule("shift.withdrawn", Someone.with(Role.DIRECTOR), s -> s.withdraw(note, 2, "vēlreiz"));
    }

    @Test
    void anEmptyNoteAPastDayAndTwoSubjectsAreRefused() {
        assertRule("shift.needs_words", WRITER, s -> s.write(new NoteDraft(" ", null, null, null)));
        assertRule("shift.must_know_is_over", WRITER, s -> s.write(new NoteDraft("x", null, null, TODAY.minusDays(1))));
        assertRule("shift.unit_or_client", WRITER, s -> s.write(new NoteDraft("x", unit, "V-1", null)));
    }

    @Test
    void theDatabaseKeepsOneSignatureOfEach() {
        long note = write("x", null, null, TODAY);
        act(NEXT, s -> s.sign(Set.of(note)));
        PersistenceException refused = assertThrows(
                PersistenceException.class,
                () -> db.transact(em -> {
                    em.persist(new ShiftNoteRead(note, "next", NIGHT));
                    em.flush();
                }));
        assertEquals(Optional.of("shift_note_is_signed_once_by_each"), Constraint.refusedBy(refused));
    }
}
