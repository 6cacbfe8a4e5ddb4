package lv.vecruzina.ejb.leaver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** T.R.*5: the youth reads the given sheet on the own page and decides there; until then it counts nowhere. */
class OwnSheetTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);
    private static final byte[] DRAWN = {1, 2};
    private static final SheetSignature INFORMED = SheetSignature.own("informed", null, DRAWN);

    private final MadeUp made = new MadeUp(db);
    private long youth;

    @BeforeEach
    void startOver() {
        db.update("truncate care.client cascade");
        youth = made.client("V-1", "Žanis Juris", "Bērziņš", LocalDate.of(2008, 2, 29), "Rēzeknes novads");
        made.placement("P-1", youth, "LONGTERM", "2020-01-01", null);
    }

    private static Clock on(String day) {
        return Clock.fixed(LocalDate.parse(day).atTime(12, 0).atZone(Riga.ZONE).toInstant(), Riga.ZONE);
    }

    private static long give(String day) {
        return db.inTransaction(
                em -> new SheetService(em, new ClientCircle(WORKER, em, on(day)), WORKER, on(day)).give("V-1"));
    }

    private static <T> T own(long child, String day, Function<OwnSheetService, T> deed) {
        CurrentUser turn = new CurrentUser(Identity.child(child, "Žanis", "test"));
        return db.inTransaction(em -> {
            em.createNativeQuery("select set_config('care.actor', 'child+test', true)")
                    .getSingleResult();
            return deed.apply(new OwnSheetService(em, turn, on(day)));
        });
    }

    private OwnSheet mine(String day) {
        return own(youth, day, OwnSheetService::mine).orElseThrow();
    }

    private boolean sign(OwnSheet read, String day, SheetSignature signature, @Nullable String name) {
        return own(youth, day, service -> service.sign(read, signature, name));
    }

    private <T> T read(Function<LeaverQueries, T> question) {
        Clock clock = on("2026-02-01");
        return db.inTransaction(
                em -> question.apply(new LeaverQueries(em, new ClientCircle(WORKER, em, clock), clock)));
    }

    private LeaverStepRow only() {
        List<LeaverStepRow> rows = read(queries -> queries.steps(List.of(youth)));
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    private static String refusal(Runnable deed) {
        RuntimeException refused = assertThrows(RuntimeException.class, deed::run);
        return refused instanceof RuleViolation rule
                ? rule.key()
                : Constraint.refusedBy(refused).orElse(refused.toString());
    }

    private boolean informed() {
        return read(queries -> queries.next(List.of(youth))).stream()
                .noneMatch(term -> term.rule().equals("LEAVER_INFORMATION"));
    }

    @Test
    void onThe16thBirthdayItTellsWhatHoldsOnTheDay() {
        assertEquals(Optional.empty(), own(youth, "2024-02-29", OwnSheetService::mine));
        give("2024-02-29");
        OwnSheet sheet = mine("2024-02-29");
        assertTrue(sheet.open());
        assertEquals(
                Guarantee.VARIANTS,
                sheet.amounts().stream().map(Guarantee::variant).toList());
        assertTrue(sheet.verified());
        assertFalse(mine("2025-01-01").verified(), "nobody could check 2025");
        assertEquals(LocalDate.of(2026, 2, 28), sheet.adultOn(), "born on 29 February");
        assertEquals(LocalDate.of(2032, 2, 29), sheet.until());
        assertNull(sheet.mentor());
    }

    @Test
    void itNamesTheMentorOfTheDay() {
        give("2025-12-31");
        db.update("""
                insert into care.leaver_mentor (client_id, name, from_on, until_on, recorded_by)
                values (?, 'Ilze Pirmā', '2025-01-01', '2026-01-02', 'test'), (?, 'Rasma Otrā', '2026-01-02', null, 'test')""", youth, youth);
        assertEquals("Ilze Pirmā", mine("2026-01-01").mentor());
        assertEquals("Rasma Otrā", mine("2026-01-02").mentor());
    }

    @Test
    void itIsSignedOnTheDayItIsSignedWithTheAmountsRead() {
        long id = give("2025-12-31");
        assertFalse(informed(), "given is not signed");
        assertTrue(sign(mine("2026-01-02"), "2026-01-02", INFORMED, null));
        LeaverStepRow row = only();
        assertTrue(row.signedSheet());
        assertEquals(LocalDate.of(2026, 1, 2), row.doneOn());
        assertEquals(LocalDate.of(2025, 12, 31), row.givenOn());
        assertTrue(informed());
        assertArrayEquals(
                DRAWN,
                read(queries -> queries.file(youth, id).map(KeptFile::getContent))
                        .orElseThrow());
        OwnSheet signed = mine("2026-02-01");
        assertEquals(LocalDate.of(2026, 1, 2), signed.decidedOn());
        assertEquals(5, signed.amounts().size());
        assertEquals(
                "leaver.no_sheet_is_given", refusal(() -> sign(signed, "2026-02-01", INFORMED, null)), "a second time");
    }

    @Test
    void whatChangedSinceItWasReadIsNotSigned() {
        db.update("update care.client set birth_date = '2007-06-30'");
        give("2023-12-31");
        OwnSheet read = mine("2023-12-31");
        assertFalse(sign(read, "2024-01-01", INFORMED, null), "the law of the new year");
        assertFalse(informed());
        db.update("""
                insert into care.leaver_mentor (client_id, name, from_on, recorded_by)
                values (?, 'Ilze Pirmā', '2023-01-01', 'test')""", youth);
        assertFalse(sign(read, "2023-12-31", INFORMED, null), "a mentor is named");
        assertTrue(sign(mine("2024-01-01"), "2024-01-01", INFORMED, null));
        assertEquals("274.00", mine("2024-02-01").amounts().get(0).amountEur().toPlainString());
    }

    @Test
    void aRefusalSaysWhyAndIsNoSignature() {
        give("2026-01-02");
        assertEquals("leaver.own_refusal_needs_a_reason", refusal(() -> SheetSignature.own("refused", " ", DRAWN)));
        assertEquals(
                "leaver.own_signature_is_missing", refusal(() -> SheetSignature.own("informed", null, new byte[0])));
        assertTrue(sign(
                mine("2026-01-02"),
                "2026-01-02",
                SheetSignature.own("refused", "Gribu vēl padomāt", DRAWN),
                "Cits Vārds"));
        assertFalse(informed());
        assertNull(only().fileName());
        OwnSheet refused = mine("2026-01-03");
        assertTrue(refused.refused());
        assertEquals("Gribu vēl padomāt", refused.refusalReason());
        give("2026-01-02");
        assertTrue(sign(mine("2026-01-02"), "2026-01-02", INFORMED, null), "thought again the same day");
        assertTrue(informed());
        assertFalse(mine("2026-01-03").refused());
    }

    @Test
    void aTypedNameIsTheYouthsOwn() {
        give("2026-01-02");
        OwnSheet read = mine("2026-01-02");
        assertEquals("leaver.name_is_not_own", refusal(() -> sign(read, "2026-01-02", INFORMED, "Aaa")));
        assertTrue(sign(read, "2026-01-02", INFORMED, "zanis berzins"));
    }

    @Test
    void anothersSheetIsNotSeenAndNotSigned() {
        long other = made.client("V-2", LocalDate.of(2008, 5, 1));
        give("2026-01-02");
        OwnSheet read = mine("2026-01-02");
        assertEquals(Optional.empty(), own(other, "2026-01-02", OwnSheetService::mine));
        assertEquals(
                "leaver.no_sheet_is_given",
                refusal(() -> own(other, "2026-01-02", service -> service.sign(read, INFORMED, null))));
    }

    @Test
    void whatTheYouthDecidedNobodyElseWrites() {
        long id = give("2026-01-02");
        String signed =
                "update care.leaver_step set signed = true, signed_as = 'informed', file_name = 'x', media_type = 'x',"
                        + " sha256 = 'x', content = 'x' where id = ?";
        assertTrue(refusal(() -> db.update(signed, id)).contains("leaver_sheet_is_signed_by_the_youth"));
        assertTrue(sign(mine("2026-01-02"), "2026-01-02", INFORMED, null));
        assertTrue(refusal(() -> db.update("update care.leaver_step set given_on = null where id = ?", id))
                .contains("leaver_sheet_is_signed_by_the_youth"));
    }

    @Test
    void aSheetThatCameByImportTellsNoAmounts() {
        db.update("""
                insert into care.leaver_step (client_id, done_on, kind, signed)
                values (?, '2025-08-01', 'information_sheet', true), (?, '2025-09-01', 'information_sheet', false)""", youth, youth);
        OwnSheet sheet = mine("2026-01-02");
        assertEquals(LocalDate.of(2025, 8, 1), sheet.decidedOn());
        assertEquals(List.of(), sheet.amounts());
    }
}
