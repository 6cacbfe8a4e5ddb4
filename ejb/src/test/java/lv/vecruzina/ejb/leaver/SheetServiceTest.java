package lv.vecruzina.ejb.leaver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
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

/** A sheet is given to the tablet one at a time; one on paper has its day: no breach vanishes by a day nobody gave a reason for. */
class SheetServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final LocalDate SIXTEEN = LocalDate.of(2026, 2, 28);
    private static final LocalDate EIGHTEEN = LocalDate.of(2028, 2, 28);
    private static final KeptFile PAPER =
            new KeptFile("lapa.pdf", "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII));

    private final MadeUp made = new MadeUp(db);
    private long youth;

    @BeforeEach
    void startOver() {
        db.update("truncate care.client cascade");
        youth = made.client("V-1", LocalDate.of(2010, 2, 28));
        made.placement("P-1", youth, "LONGTERM", "2020-01-01", null);
    }

    private static <T> T on(LocalDate today, Function<SheetService, T> deed) {
        Clock clock = Clock.fixed(today.atTime(12, 0).atZone(Riga.ZONE).toInstant(), Riga.ZONE);
        return db.inTransaction(
                em -> deed.apply(new SheetService(em, new ClientCircle(WORKER, em, clock), WORKER, clock)));
    }

    private static long give(LocalDate today) {
        return on(today, service -> service.give("V-1"));
    }

    private static long enter(LocalDate day, @Nullable String late) {
        return on(TODAY, service -> service.enter("V-1", day, late, new SheetSignature("informed", null, PAPER)));
    }

    private static String refused(Runnable deed) {
        RuntimeException refused = assertThrows(RuntimeException.class, deed::run);
        return refused instanceof RuleViolation rule
                ? rule.key()
                : Constraint.refusedBy(refused).orElse(refused.toString());
    }

    private LeaverStepRow only() {
        Clock clock = Clock.fixed(TODAY.atTime(12, 0).atZone(Riga.ZONE).toInstant(), Riga.ZONE);
        List<LeaverStepRow> rows = db.inTransaction(
                em -> new LeaverQueries(em, new ClientCircle(WORKER, em, clock), clock).steps(List.of(youth)));
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    @Test
    void aPastDayKeepsWhyItIsEnteredOnlyNow() {
        assertEquals("leaver.late_sheet_needs_a_reason", refused(() -> enter(TODAY.minusDays(1), null)));
        assertEquals("leaver.late_sheet_needs_a_reason", refused(() -> enter(TODAY.minusDays(1), " ")));
        enter(TODAY.minusDays(1), " Parakstīta uz papīra ");
        assertEquals("Parakstīta uz papīra", only().enteredLateReason());
    }

    @Test
    void todayNeedsNoReasonAndKeepsNone() {
        assertEquals("leaver.day_is_to_come", refused(() -> enter(TODAY.plusDays(1), "x")));
        enter(TODAY, "x");
        assertNull(only().enteredLateReason());
        assertEquals("leaver.sheet_is_signed_today", refused(() -> give(TODAY)));
        give(TODAY.plusDays(1));
    }

    @Test
    void nobodySignsBeforeTheAgeOfInterviews() {
        assertEquals("leaver.sheet_is_too_early", refused(() -> enter(SIXTEEN.minusDays(1), "x")));
        enter(SIXTEEN, "x");
        assertTrue(only().signedSheet());
    }

    @Test
    void theTabletTakesItFromTheAgeOfInterviewsUntil18() {
        assertEquals("leaver.sheet_is_too_early", refused(() -> give(SIXTEEN.minusDays(1))));
        give(SIXTEEN);
        assertTrue(only().openSheet());
        assertEquals(SIXTEEN, only().givenOn());
        db.update("truncate care.leaver_step cascade");
        assertEquals("leaver.own_page_is_closed", refused(() -> give(EIGHTEEN)));
        give(EIGHTEEN.minusDays(1));
    }

    @Test
    void aSecondOneIsNotGivenWhileTheFirstIsOpen() {
        long first = give(TODAY);
        assertEquals("leaver_has_one_open_sheet", refused(() -> give(TODAY.plusDays(1))));
        db.update("""
                update care.leaver_step set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_reason = 'Cits jaunietis'
                where id = ?""", first);
        give(TODAY.plusDays(1));
    }

    @Test
    void aPaperTakesThePlaceOfTheOneThatIsOpen() {
        long open = give(TODAY);
        assertEquals(open, enter(TODAY.minusDays(3), "Planšete nestrādāja"));
        LeaverStepRow sheet = only();
        assertEquals(TODAY.minusDays(3), sheet.doneOn());
        assertEquals("lapa.pdf", sheet.fileName());
        assertNull(sheet.givenOn());
        assertTrue(sheet.signedSheet());
        assertEquals(5L, db.value("select count(*) from care.leaver_amount where step_id = ?", open));
        give(TODAY.plusDays(1));
    }
}
