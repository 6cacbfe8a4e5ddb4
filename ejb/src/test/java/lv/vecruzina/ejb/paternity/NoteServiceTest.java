package lv.vecruzina.ejb.paternity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.client.TextGoingOut;
import lv.vecruzina.ejb.shared.Heard;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** T.R.*7: the Ombudsman is told of an obstacle, and never who the child is. */
class NoteServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final CurrentUser DIRECTOR = Someone.with(Role.DIRECTOR);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-31T09:00:00Z"), Riga.ZONE);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final byte[] PDF = "%PDF-1".getBytes(StandardCharsets.US_ASCII);

    private long child;

    @BeforeEach
    void startOver() {
        db.update("truncate care.client cascade");
        child = new MadeUp(db).client("V-1", LocalDate.of(2014, 5, 3));
    }

    private static <T> T did(Function<NoteService, T> deed) {
        return db.inTransaction(em -> {
            Heard<TextGoingOut> event =
                    new Heard<>(going -> going.mark(going.text().contains("Annas") ? List.of("Annas") : List.of()));
            return deed.apply(new NoteService(em, new ClientCircle(DIRECTOR, em, NOON), DIRECTOR, NOON, event));
        });
    }

    private static boolean act(java.util.function.Consumer<NoteService> deed) {
        return did(service -> {
            deed.accept(service);
            return true;
        });
    }

    private NoteRow row() {
        return did(service -> service.ofClient(child)).get(0);
    }

    private static String refusal(Runnable deed) {
        return assertThrows(RuleViolation.class, deed::run).key();
    }

    @Test
    void aNoteThatNamesAClientDoesNotGoOut() {
        long id = did(service -> service.start("V-1", "Māte nesniedz ziņas", "Annas lietā nav ziņu."));
        assertEquals("paternity.note_identifies", refusal(() -> act(service -> service.send(id, 1, TODAY, null, PDF))));
        act(service -> service.write(id, 1, "Lietā nav ziņu."));
        assertThrows(
                OptimisticLockException.class, () -> act(service -> service.write(id, 1, "Cits to jau ir mainījis.")));
        assertEquals(
                "paternity.note_is_to_be_sent",
                refusal(() -> act(service -> service.send(id, 2, TODAY.plusDays(1), null, PDF))));
        assertEquals(
                "paternity.note_is_younger",
                refusal(() -> act(service -> service.send(id, 2, TODAY.minusDays(1), null, PDF))));
        act(service -> service.send(id, 2, TODAY, " 1-7/12 ", PDF));
        assertEquals("1-7/12", row().sentNo());
        assertArrayEquals(PDF, did(service -> service.sent(id)).orElseThrow());
    }

    @Test
    void whatWentStaysAsItWentAndDraftsAreKept() {
        long id = did(service -> service.start("V-1", "Māte nesniedz ziņas", "Pirmais variants."));
        act(service -> service.write(id, 1, "Otrais variants."));
        act(service -> service.send(id, 2, TODAY, null, PDF));
        assertEquals("paternity.note_is_sent", refusal(() -> act(service -> service.write(id, 3, "Trešais."))));
        String refused = assertThrows(
                        IllegalStateException.class, () -> db.update("update care.paternity_note set words = 'x'"))
                .getMessage();
        assertTrue(refused.contains("paternity_note_stays_as_it_was_sent"), refused);
        assertEquals(
                List.of("Pirmais variants.", "Otrais variants."),
                db.rows("""
                        select h.after ->> 'words' as words from care.history h
                        where h.table_name = 'paternity_note' and h.row_id = ? and h.after ->> 'sent_on' is null order by h.id""", id).stream().map(row -> row.get("words")).toList());
        act(service -> service.withdraw(id, 3, "Nosūtīta cita vēstule"));
        assertEquals("Nosūtīta cita vēstule", row().withdrawnReason());
    }

    @Test
    void aNoteHasWordsAndACaseOfOnesOwnCircle() {
        assertEquals("paternity.note_needs_words", refusal(() -> did(service -> service.start("V-1", " ", "x"))));
        assertEquals("client.unknown", refusal(() -> did(service -> service.start("V-9", "x", "x"))));
        assertTrue(row(did(service -> service.start("V-1", "x", "x"))).draft());
    }

    private NoteRow row(long id) {
        assertEquals(id, row().id());
        return row();
    }
}
