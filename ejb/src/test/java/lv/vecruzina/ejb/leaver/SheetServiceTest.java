package lv.vecruzina.ejb.leaver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
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

/** The day and the name under an information sheet: no breach vanishes by a day nobody gave a reason for. */
class SheetServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final LocalDate SIXTEEN = LocalDate.of(2024, 2, 29);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(12, 0).atZone(Riga.ZONE).toInstant(), Riga.ZONE);
    private static final KeptFile PAPER =
            new KeptFile("lapa.pdf", "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII));

    private final MadeUp made = new MadeUp(db);
    private long youth;

    @BeforeEach
    void startOver() {
        db.update("truncate care.client cascade");
        youth = made.client("V-1", LocalDate.of(2008, 2, 29));
        db.update("update care.client set given_name = 'Žanis Juris', family_name = 'Bērziņš'");
        made.placement("P-1", youth, "LONGTERM", "2020-01-01", null);
    }

    private static long sign(LocalDate day, @Nullable String late, @Nullable String name) {
        return db.inTransaction(em -> new SheetService(em, new ClientCircle(WORKER, em, CLOCK), WORKER, CLOCK)
                .sign("V-1", day, late, new SheetSignature("informed", null, PAPER, name)));
    }

    private static String refused(LocalDate day, @Nullable String late, @Nullable String name) {
        return assertThrows(RuleViolation.class, () -> sign(day, late, name)).key();
    }

    private LeaverStepRow only() {
        List<LeaverStepRow> rows = db.inTransaction(
                em -> new LeaverQueries(em, new ClientCircle(WORKER, em, CLOCK), CLOCK).steps(List.of(youth)));
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    @Test
    void aPastDayKeepsWhyItIsEnteredOnlyNow() {
        assertEquals("leaver.late_sheet_needs_a_reason", refused(TODAY.minusDays(1), null, null));
        assertEquals("leaver.late_sheet_needs_a_reason", refused(TODAY.minusDays(1), " ", null));
        sign(TODAY.minusDays(1), " Parakstīta uz papīra ", null);
        assertEquals("Parakstīta uz papīra", only().enteredLateReason());
    }

    @Test
    void todayNeedsNoReasonAndKeepsNone() {
        assertEquals("leaver.day_is_to_come", refused(TODAY.plusDays(1), "x", null));
        sign(TODAY, "x", null);
        assertNull(only().enteredLateReason());
    }

    @Test
    void nobodySignsBeforeTheAgeOfInterviews() {
        assertEquals("leaver.sheet_is_too_early", refused(SIXTEEN.minusDays(1), "x", null));
        sign(SIXTEEN, "x", null);
        assertTrue(only().signedSheet());
    }

    @Test
    void aTypedNameIsTheYouthsOwn() {
        assertEquals("leaver.name_is_not_own", refused(TODAY, null, "Aaa"));
        sign(TODAY, null, "zanis berzins");
        assertTrue(only().signedSheet());
    }
}
