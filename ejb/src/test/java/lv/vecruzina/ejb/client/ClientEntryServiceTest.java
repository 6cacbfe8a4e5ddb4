package lv.vecruzina.ejb.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.Identity;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Entering a client: the personal code of domain.md §6, and duplicates outside the circle, of which nothing is hinted. */
class ClientEntryServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final MadeUp MADE = new MadeUp(db);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T20:30:00Z"), Riga.ZONE);
    private static final LocalDate BORN = LocalDate.of(1975, 11, 16);
    private static final String CODE = "161175-19997";
    private static final PersonalCodeCipher CIPHER = new PersonalCodeCipher(new byte[PersonalCodeCipher.KEY_BYTES]);
    private static final long OTHER = -2;
    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);

    /** Another worker, responsible for nobody yet. */
    private static CurrentUser narrow() {
        return new CurrentUser(
                new Identity("narrow", "Šaurs Loks", Set.of(Role.SOCIAL_WORKER), null, OTHER, Instant.EPOCH));
    }

    @BeforeAll
    static void workers() {
        MADE.employee(Someone.EMPLOYEE);
        MADE.employee(OTHER);
    }

    private static <T> T serve(CurrentUser user, Function<ClientEntryService, T> deed) {
        return db.inTransaction(em -> deed.apply(service(em, user)));
    }

    private static ClientEntryService service(EntityManager em, CurrentUser user) {
        var circle = new ClientCircle(user, em);
        return new ClientEntryService(
                em, new SimilarClients(db.dataSource()), circle, new PersonalCodes(em, circle, CIPHER), user, CLOCK);
    }

    private static ClientDraft draft(String given, String family, String municipality) {
        return new ClientDraft(given, family, BORN, "F", MADE.municipality(municipality), null, null, false);
    }

    private static CodeEntry code(String written) {
        return new CodeEntry(written, false, null);
    }

    private static String add(String given, String family, @Nullable CodeEntry entry) {
        return serve(WORKER, s -> s.add(draft(given, family, "Rēzeknes novads"), entry));
    }

    private static String refused(ClientDraft draft, CodeEntry entry) {
        return assertThrows(RuleViolation.class, () -> serve(WORKER, s -> s.add(draft, entry)))
                .key();
    }

    @Test
    void aCodeWithAnImpossibleOrContradictingDateIsAnErrorAndAWrongCheckDigitAWarning() {
        ClientDraft draft = draft("Kārlis", "Kodiņš", "Rēzeknes novads");
        assertEquals("client.code_format", refused(draft, code("12345")));
        assertEquals("client.code_date", refused(draft, code("310275-12345")));
        assertEquals("client.code_contradicts", refused(draft, code("151175-12345")));
        assertEquals("client.code_check_digit", refused(draft, code("161175-19998")));
        serve(WORKER, s -> s.add(draft, new CodeEntry("161175-19998", true, null)));
    }

    @Test
    void aChangedCodeStaysFindableAndTheFileSaysWhy() {
        String no = add("Maija", "Mainīga", code("325555-12345"));
        ClientEdit edit = serve(WORKER, s -> s.edit(no)).orElseThrow();
        assertTrue(edit.identified());
        serve(WORKER, s -> {
            s.change(no, edit.version(), edit.draft(), new CodeEntry("326666-54321", false, "adoption"));
            return true;
        });
        assertEquals(
                List.of("false ", "true adoption"),
                db.rows("""
                                select valid_until is null || ' ' || coalesce(reason, '') as row
                                from care.client_personal_code
                                where client_id = (select id from care.client where client_no = ?) order by id""", no).stream().map(row -> row.get("row")).toList());
        assertEquals("326666-54321", serve(WORKER, s -> s.showCode(no)).orElseThrow());
        assertEquals(
                no,
                serve(WORKER, s -> s.similar("X", "Y", null, "325555-12345"))
                        .get(0)
                        .client()
                        .clientNo());
    }

    @Test
    void everyLookAtACodeIsLogged() {
        String no = add("Lūkass", "Lūkotājs", code("327777-12345"));
        assertEquals("327777-12345", serve(WORKER, s -> s.showCode(no)).orElseThrow());
        assertEquals(1L, db.value("""
                select count(*) from care.client_opening o join care.client c on c.id = o.client_id
                where c.client_no = ? and o.part = 'personal_code' and o.opened_by = 'test'""", no));
    }

    @Test
    void theCodeOfAClientOfTheCircleIsRefusedWithTheNumber() {
        String no = add("Pirmā", "Īstā", code(CODE));
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> serve(WORKER, s -> s.add(draft("Otrā", "Īstā", "Rēzeknes novads"), code(CODE))));
        assertEquals(List.of(no), refused.parameters());
    }

    @Test
    void aSimilarPersonOutsideTheCircleIsNeitherShownNorHintedButNoted() {
        String hidden = add("Slēpta", "Apslēptā", code("328888-12345"));
        assertEquals(List.of(), serve(narrow(), s -> s.similar("Slepta", "Apslepta", BORN, "328888-12345")));
        String entered =
                serve(narrow(), s -> s.add(draft("Slēpta", "Apslēptā", "Ludzas novads"), code("328888-12345")));
        assertEquals("328888-12345", serve(narrow(), s -> s.showCode(entered)).orElseThrow(), "what was typed stays");
        assertEquals(
                List.of(Map.of("first", hidden, "second", entered, "reason", "code", "found_by", "narrow")),
                db.rows("""
                        select a.client_no as first, b.client_no as second, d.reason, d.found_by
                        from care.possible_duplicate d join care.client a on a.id = d.first_id
                        join care.client b on b.id = d.second_id where b.client_no = ?""", entered));
    }

    @Test
    void aChangedNameOrBirthDateIsComparedAsItIsNow() {
        String hidden = add("Pārdēvēta", "Svešiniece", null);
        String own = serve(narrow(), s -> s.add(draft("Cita", "Ozolkalne", "Ludzas novads"), null));
        ClientEdit edit = serve(narrow(), s -> s.edit(own)).orElseThrow();
        serve(narrow(), s -> {
            s.change(own, edit.version(), draft("Pārdēvēta", "Svešiniece", "Ludzas novads"), null);
            return true;
        });
        assertEquals(List.of(Map.of("first", hidden, "reason", "name_and_birth_date")), db.rows("""
                        select a.client_no as first, d.reason from care.possible_duplicate d
                        join care.client a on a.id = d.first_id join care.client b on b.id = d.second_id
                        where b.client_no = ?""", own));
    }

    @Test
    void aSimilarPersonOfTheCircleIsShownAndNotNoted() {
        String no = add("Redzama", "Skaidrīte", null);
        assertEquals(
                List.of(no),
                serve(WORKER, s -> s.similar("redzama", "skaidrite", BORN, "")).stream()
                        .map(one -> one.client().clientNo())
                        .toList());
        String second = add("Redzama", "Skaidrīte", null);
        assertEquals(0L, db.value("""
                select count(*) from care.possible_duplicate d join care.client c on c.id in (d.first_id, d.second_id)
                where c.client_no = ?""", second));
    }

    @Test
    void theChangedBirthDateMustFitTheCodeKept() {
        String no = add("Dina", "Datumiņa", new CodeEntry("161175-10006", true, null));
        ClientEdit edit = serve(WORKER, s -> s.edit(no)).orElseThrow();
        var moved = new ClientDraft(
                "Dina", "Datumiņa", BORN.plusDays(1), "F", edit.draft().municipalityId(), null, null, false);
        assertEquals(
                "client.code_contradicts",
                assertThrows(
                                RuleViolation.class,
                                () -> serve(WORKER, s -> {
                                    s.change(no, edit.version(), moved, null);
                                    return true;
                                }))
                        .key());
    }

    @Test
    void whoeverEntersAClientIsResponsibleFromTheFirstDay() {
        String no = serve(narrow(), s -> s.add(draft("Jauna", "Atbildība", "Rēzeknes novads"), null));
        assertEquals(OTHER, db.value("""
                select r.employee_id from care.responsibility r join care.client c on c.id = r.client_id
                where c.client_no = ?""", no));
        assertTrue(serve(WORKER, s -> s.edit(no)).isEmpty());
    }

    @Test
    void nobodyOutsideTheCircleIsChanged() {
        String no = add("Ārpus", "Loka", null);
        assertTrue(serve(narrow(), s -> s.edit(no)).isEmpty());
        assertThrows(RuleViolation.class, () -> serve(narrow(), s -> s.showCode(no)));
    }
}
