package lv.vecruzina.ejb.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.client.ClientRow;
import lv.vecruzina.ejb.client.Responsible;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Constraint;
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

/** Responsibilities and groups: who may give what to whom, and who is left without anybody. */
class ResponsibilityServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T09:00:00Z"), Riga.ZONE);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final CurrentUser DIRECTOR = Someone.with(Role.DIRECTOR);
    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);
    private static final MadeUp MADE = new MadeUp(db);
    private static final long CHECKED = -20;
    private static final long UNCHECKED = -21;
    private static long inside;
    private static long outside;

    @BeforeAll
    static void people() {
        LocalDate born = LocalDate.of(2012, 5, 5);
        inside = MADE.client("I-1", born);
        outside = MADE.outsider("O-1", "Juris", "Ārpusnieks", born, "Balvu novads");
        MADE.placement("P-I", inside, "DAC", "2026-01-05", null);
        MADE.placement("P-O", outside, "WORKSHOP", "2026-01-05", null);
        MADE.employee(CHECKED);
        MADE.employee(UNCHECKED);
        db.update("update care.employee set criminal_check_on = '2025-03-30' where id = ?", UNCHECKED);
    }

    private static <T> T serve(CurrentUser user, Function<ResponsibilityService, T> deed) {
        return db.inTransaction(em -> deed.apply(new ResponsibilityService(
                em, new ClientCircle(user, em, CLOCK), new LegalParameters(em), CLOCK, user)));
    }

    private static void give(CurrentUser user, long employee, String clientNo, @Nullable String reason) {
        serve(user, service -> {
            service.give(employee, new ResponsibilityDraft(clientNo, null, null, TODAY, null, reason));
            return true;
        });
    }

    private static String refused(CurrentUser user, long employee, String clientNo, @Nullable String reason) {
        return assertThrows(RuleViolation.class, () -> give(user, employee, clientNo, reason))
                .key();
    }

    @Test
    void rule16OneWhoseCheckIsOldIsGivenNobodyUnlessTheDirectorSaysWhy() {
        assertEquals("staff.criminal_check_is_old", refused(WORKER, UNCHECKED, "I-1", null));
        assertEquals("staff.criminal_check_is_old", refused(DIRECTOR, UNCHECKED, "I-1", null));
        assertEquals(
                "staff.only_director_goes_against_a_check", refused(WORKER, UNCHECKED, "I-1", "Izziņa pieprasīta"));
        give(DIRECTOR, UNCHECKED, "I-1", "Izziņa pieprasīta");
        assertEquals(
                "Izziņa pieprasīta",
                serve(DIRECTOR, service -> service.ofEmployee(UNCHECKED)).get(0).againstCheckReason());
    }

    @Test
    void nobodyButTheDirectorWidensTheirOwnCircle() {
        assertEquals("staff.nobody_widens_their_own_circle", refused(WORKER, Someone.EMPLOYEE, "I-1", null));
    }

    @Test
    void aClientOutsideTheCircleCanNeitherBeGivenNorRead() {
        assertEquals("client.unknown", refused(WORKER, CHECKED, "O-1", null));
        give(DIRECTOR, CHECKED, "O-1", null);
        assertEquals(1, serve(DIRECTOR, service -> service.ofEmployee(CHECKED)).size());
        assertEquals(List.of(), serve(WORKER, service -> service.ofEmployee(CHECKED)));
        assertEquals(List.of(), serve(WORKER, service -> service.ofClient(outside)));
        assertEquals(
                List.of(CHECKED),
                serve(DIRECTOR, service -> service.ofClient(outside)).stream()
                        .map(Responsible::employeeId)
                        .toList());
        ResponsibilityRow row =
                serve(DIRECTOR, service -> service.ofEmployee(CHECKED)).get(0);
        assertEquals(
                "staff.entry_gone",
                assertThrows(
                                RuleViolation.class,
                                () -> serve(WORKER, service -> {
                                    service.withdraw(row.id(), row.version(), "kļūda");
                                    return true;
                                }))
                        .key());
    }

    @Test
    void aResponsibilityIsGivenOnceADayAndWithdrawnWithAReason() {
        MADE.outsider("O-3", "Trešā", "Klientīte", LocalDate.of(2012, 5, 5), "Balvu novads");
        give(DIRECTOR, CHECKED, "O-3", null);
        RuntimeException twice = assertThrows(RuntimeException.class, () -> give(DIRECTOR, CHECKED, "O-3", null));
        assertEquals(
                "responsibility_is_given_once_a_day",
                Constraint.refusedBy(twice).orElse(twice.toString()));
        ResponsibilityRow row = serve(DIRECTOR, service -> service.ofEmployee(CHECKED)).stream()
                .filter(one -> "O-3".equals(one.clientNo()))
                .findFirst()
                .orElseThrow();
        serve(DIRECTOR, service -> {
            assertThrows(RuleViolation.class, () -> service.withdraw(row.id(), row.version(), " "));
            service.withdraw(row.id(), row.version(), "Ierakstīts kļūdaini");
            return true;
        });
        give(DIRECTOR, CHECKED, "O-3", null);
    }

    @Test
    void aClientInAServiceWithNobodyResponsibleIsCounted() {
        long alone = MADE.outsider("O-2", "Viena", "Vientule", LocalDate.of(2012, 5, 5), "Balvu novads");
        assertEquals(List.of(), unattended("O-2"));
        MADE.placement("P-2", alone, "HALFWAY", "2026-01-05", null);
        assertEquals(List.of("O-2"), unattended("O-2"));
        give(DIRECTOR, CHECKED, "O-2", null);
        assertEquals(List.of(), unattended("O-2"));
    }

    private static List<String> unattended(String clientNo) {
        return serve(DIRECTOR, service -> {
            List<String> all =
                    service.unattended(0, 100).stream().map(ClientRow::clientNo).toList();
            assertEquals(all.size(), service.countUnattended());
            return all.stream().filter(clientNo::equals).toList();
        });
    }

    private static <T> T groups(CurrentUser user, Function<GroupService, T> deed) {
        return db.inTransaction(em -> deed.apply(new GroupService(em, new ClientCircle(user, em, CLOCK), CLOCK, user)));
    }

    @Test
    void aGroupHasAClientOnceADayAndShowsThoseInTheCircle() {
        long group = groups(DIRECTOR, service -> {
            long added = service.add("Zvaigznītes", null, LocalDate.of(2026, 1, 1));
            service.addMember(added, "I-1", LocalDate.of(2026, 1, 1), null);
            service.addMember(added, "O-1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1));
            return added;
        });
        assertEquals(
                2L, (long) groups(DIRECTOR, service -> service.groups().get(0).members()));
        assertEquals(
                1L, (long) groups(WORKER, service -> service.groups().get(0).members()));
        assertEquals(List.of("I-1"), groups(WORKER, service -> service.members(group).stream()
                .map(MemberRow::clientNo)
                .toList()));
        RuntimeException twice = assertThrows(
                RuntimeException.class,
                () -> groups(DIRECTOR, service -> {
                    service.addMember(group, "O-1", LocalDate.of(2026, 3, 31), null);
                    return true;
                }));
        assertEquals(
                "client_group_member_is_in_it_once_a_day",
                Constraint.refusedBy(twice).orElse(twice.toString()));
        groups(DIRECTOR, service -> {
            service.addMember(group, "O-1", LocalDate.of(2026, 4, 1), null);
            return true;
        });
    }

    @Test
    void endingAGroupEndsItsMembersWithIt() {
        long group = groups(DIRECTOR, service -> {
            long added = service.add("Ežuki", null, LocalDate.of(2026, 1, 1));
            service.addMember(added, "I-1", LocalDate.of(2026, 1, 1), null);
            service.end(added, 1, LocalDate.of(2026, 4, 1));
            return added;
        });
        assertEquals(
                LocalDate.of(2026, 4, 1),
                groups(DIRECTOR, service -> service.members(group).get(0).untilOn()));
    }
}
