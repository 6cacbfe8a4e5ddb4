package lv.vecruzina.ejb.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An employee entered and changed by the director, with the checks rule 16 looks at. */
class StaffServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    /** Half past midnight of 1 April in Riga. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T21:30:00Z"), Riga.ZONE);

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private static <T> T serve(Function<StaffService, T> deed) {
        return db.inTransaction(em -> deed.apply(new StaffService(em, CLOCK, Someone.with(Role.DIRECTOR))));
    }

    private static EmployeeRow read(long id) {
        return db.inTransaction((EntityManager em) ->
                new StaffQueries(em, new LegalParameters(em), CLOCK).find(id).orElseThrow());
    }

    private static EmployeeDraft nurse(@Nullable String no, @Nullable LocalDate expires, @Nullable LocalDate checked) {
        return new EmployeeDraft(" Ārija ", "Plāksterīte", "medicīnas māsa", no, expires, checked);
    }

    @Test
    void anEmployeeEnteredHasANumberOfTheirOwnAndTheChecksTyped() {
        EmployeeDraft draft = nurse("MM-1", TODAY.plusYears(1), TODAY);
        EmployeeRow first = read(serve(s -> s.enter(draft)));
        EmployeeRow second = read(serve(s -> s.enter(draft)));
        assertEquals(draft, first.draft());
        assertEquals("Plāksterīte Ārija", first.name());
        assertTrue(first.employeeNo().matches("DA-\\d{4}"), first.employeeNo());
        assertNotEquals(first.employeeNo(), second.employeeNo());
        assertEquals(LocalDate.of(2027, 4, 1), first.checks(12).holdUntil().orElseThrow());
    }

    @Test
    void aProfessionIsKnownWhateverTheCaseOfItsLetters() {
        serve(s -> s.enter(new EmployeeDraft("Ārija", "Kustīgā", "Fizioterapeite", null, null, TODAY)));
        Set<String> known = db.inTransaction(
                (EntityManager em) -> new StaffQueries(em, new LegalParameters(em), CLOCK).professions());
        assertTrue(known.contains("fizioterapeite"), known.toString());
        assertFalse(known.contains("fizioterapists"), known.toString());
    }

    @Test
    void rule16ACheckOfADayToComeIsNoCheck() {
        EmployeeDraft tomorrow = nurse(null, null, TODAY.plusDays(1));
        assertEquals("staff.check_day_to_come", refused(s -> s.enter(tomorrow)));
        long id = serve(s -> s.enter(nurse(null, null, TODAY)));
        assertEquals("staff.check_day_to_come", refused(s -> change(s, id, tomorrow)));
    }

    @Test
    void rule16ARegistrationHasANumberAndALastDayOrNeither() {
        assertEquals("staff.registration_needs_number_and_term", refused(s -> s.enter(nurse("MM-1", null, TODAY))));
        assertEquals("staff.registration_needs_number_and_term", refused(s -> s.enter(nurse(" ", TODAY, TODAY))));
        long id = serve(s -> s.enter(nurse("MM-1", TODAY.minusDays(1), TODAY)));
        assertEquals(
                "staff.registration_expired",
                read(id).checks(12).refusalOn(TODAY).orElseThrow());
    }

    @Test
    void oneOfTwoWhoChangeAnEmployeeAtOnceIsToldSo() {
        long id = serve(s -> s.enter(nurse(null, null, null)));
        int version = read(id).version();
        serve(s -> {
            s.change(id, version, nurse("MM-2", TODAY, TODAY));
            return id;
        });
        assertEquals("MM-2", read(id).registrationNo());
        assertThrows(
                OptimisticLockException.class,
                () -> serve(s -> {
                    s.change(id, version, nurse(null, null, null));
                    return id;
                }));
        assertEquals("MM-2", read(id).registrationNo());
    }

    @Test
    void whoDoesNotExistIsNotChanged() {
        assertEquals("staff.employee_unknown", refused(s -> change(s, -9, nurse(null, null, null))));
    }

    private static long change(StaffService service, long id, EmployeeDraft draft) {
        service.change(id, 1, draft);
        return id;
    }

    private static String refused(Function<StaffService, Long> deed) {
        return assertThrows(RuleViolation.class, () -> serve(deed)).key();
    }

    private static long withdraw(StaffService service, long id, int version) {
        service.withdraw(id, version, "ierakstīts divreiz");
        return id;
    }

    @Test
    void anEmployeeEnteredByMistakeIsTakenBackAndOneWithRecordsStays() {
        long wrong = serve(s -> s.enter(nurse(null, null, null)));
        assertThrows(OptimisticLockException.class, () -> serve(s -> withdraw(s, wrong, 9)));
        serve(s -> withdraw(s, wrong, 1));
        assertEquals(0L, db.value("select count(*) from care.employee where id = ?", wrong));
        assertEquals("staff.employee_unknown", refused(s -> withdraw(s, wrong, 1)));
        long asked = serve(s -> s.enter(nurse(null, null, null)));
        String obligation =
                "insert into care.obligation (rule, employee_id, arose_on, due_at, excused_at, excused_by, excused_reason)"
                        + " values ('CRIMINAL_CHECK', ?, ?::date, now(), ?::timestamptz, ?, ?)";
        db.update(obligation, asked, "2026-01-01", null, null, null);
        serve(s -> withdraw(s, asked, 1));
        assertEquals(0L, db.value("select count(*) from care.employee where id = ?", asked), "the clock alone asked");
        long excused = serve(s -> s.enter(nurse(null, null, null)));
        db.update(obligation, excused, "2026-01-01", "2026-01-02", "director", "slimnīcā");
        assertEquals("staff.has_records", refused(s -> withdraw(s, excused, 1)));
        long used = serve(s -> s.enter(nurse(null, null, null)));
        serve(s -> {
            s.addPost(used, "medicīnas māsa", "medicīnas māsa", TODAY, null);
            return used;
        });
        assertEquals("staff.has_records", refused(s -> withdraw(s, used, 1)));
    }
}
