package lv.vecruzina.ejb.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.Identity;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The circle: whom a user sees, at the edges of its days; the filter and the check always agree. */
class ClientCircleTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final MadeUp MADE = new MadeUp(db);
    private static final long SEVEN = -7;

    /** 00:30 on New Year's Day in Riga, still the old year elsewhere. */
    private static final Instant NEW_YEAR = Instant.parse("2025-12-31T22:30:00Z");

    private static int number;
    private String no = "";
    private long client;

    @BeforeEach
    void someoneNew() {
        MADE.employee(SEVEN);
        db.update("delete from care.responsibility where employee_id = ?", SEVEN);
        no = "C-" + ++number;
        client = MADE.outsider(no, "Anna", "Paraudziņa", LocalDate.of(2012, 2, 29), "Ludzas novads");
    }

    private static CurrentUser user(@Nullable Long employee, String... roles) {
        return new CurrentUser(new Identity("test", "Tests", Set.of(roles), null, employee, Instant.EPOCH));
    }

    private boolean inside(CurrentUser user, Instant moment) {
        return db.inTransaction(em -> {
            ClientCircle circle = circle(em, user, moment);
            boolean listed = circle.restrict(em.createQuery(
                                    "select count(c) from Client c where c.clientNo = :no and" + ClientCircle.SEEN,
                                    Long.class))
                            .setParameter("no", no)
                            .getSingleResult()
                    == 1;
            assertEquals(listed, circle.sees(client), "the list and the check disagree");
            return listed;
        });
    }

    private static ClientCircle circle(EntityManager em, CurrentUser user, Instant moment) {
        return new ClientCircle(user, em, Clock.fixed(moment, Riga.ZONE));
    }

    private boolean insideOn(String day) {
        return inside(
                user(SEVEN, Role.CARER),
                LocalDate.parse(day).atTime(12, 0).atZone(Riga.ZONE).toInstant());
    }

    private void responsible(String column, long target, String from, @Nullable String until) {
        db.update(
                "insert into care.responsibility (employee_id, " + column
                        + ", from_on, until_on, given_by) values (?, ?, ?, ?, 'test')",
                SEVEN,
                target,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }

    private static long value(String sql, @Nullable Object... parameters) {
        return (Long) java.util.Objects.requireNonNull(db.value(sql, parameters));
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
    void whoWorksWithClientsSeesTheirOwnAlone(String role) {
        assertFalse(inside(user(SEVEN, role), NEW_YEAR));
        responsible("client_id", client, "2026-01-01", null);
        assertTrue(inside(user(SEVEN, role), NEW_YEAR), "from the first day on, which begins in Riga");
        assertFalse(inside(user(SEVEN, role), NEW_YEAR.minusSeconds(3600)), "not the day before");
        assertFalse(inside(user(null, role), NEW_YEAR), "an account without an employee is responsible for nobody");
        assertFalse(inside(user(-8L, role), NEW_YEAR), "somebody else's client");
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.RECEPTION, Role.ACCOUNTANT, Role.DATA_PROTECTION, Role.INSPECTOR, Role.ADMINISTRATOR})
    void aRoleWithoutClientsSeesNobody(String role) {
        responsible("client_id", client, "2025-01-01", null);
        emergency("test", NEW_YEAR, 2);
        assertFalse(inside(user(SEVEN, role), NEW_YEAR));
        db.update("delete from care.emergency_access");
    }

    @Test
    void theDirectorSeesAllAndRolesAddUp() {
        assertTrue(inside(user(null, Role.DIRECTOR), NEW_YEAR));
        assertTrue(inside(user(null, Role.CARER, Role.DIRECTOR), NEW_YEAR));
        long ludza = MADE.municipality("Ludzas novads");
        assertTrue(inside(
                new CurrentUser(new Identity(
                        "test", "Tests", Set.of(Role.CARER, Role.MUNICIPALITY), ludza, SEVEN, Instant.EPOCH)),
                NEW_YEAR));
        assertFalse(
                inside(
                        new CurrentUser(new Identity("test", "Tests", Set.of(Role.CARER), ludza, SEVEN, Instant.EPOCH)),
                        NEW_YEAR),
                "a municipality opens nothing without its role");
    }

    @ParameterizedTest
    @CsvSource({"2024-02-28, false", "2024-02-29, true", "2024-03-30, true", "2024-03-31, false"})
    void aResponsibilityHoldsFromItsFirstDayToTheDayBeforeItsEnd(String day, boolean seen) {
        responsible("client_id", client, "2024-02-29", "2024-03-31");
        assertEquals(seen, insideOn(day));
    }

    @Test
    void aWithdrawnResponsibilityOpensNothing() {
        responsible("client_id", client, "2024-02-29", null);
        db.update("""
                update care.responsibility set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_reason = 'kļūda'
                where client_id = ?""", client);
        assertFalse(insideOn("2024-03-01"));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, false", "2024-03-01, true", "2024-03-14, true", "2024-03-15, false"})
    void aGroupOpensItsMembersWhileTheyAreInIt(String day, boolean seen) {
        long group = value("insert into care.client_group (name, from_on) values (?, '2024-01-01') returning id", no);
        db.update("""
                insert into care.client_group_member (group_id, client_id, from_on, until_on)
                values (?, ?, '2024-03-01', '2024-03-15')""", group, client);
        responsible("group_id", group, "2024-01-01", null);
        assertEquals(seen, insideOn(day));
    }

    @ParameterizedTest
    @CsvSource({"2023-01-01, true", "2024-01-01, true", "2024-03-01, true", "2024-03-31, true", "2024-04-01, false"})
    void aServiceOpensThoseWhoReceiveItSoonNowOrUntilThirtyDaysAgo(String day, boolean seen) {
        MADE.placement("P" + no, client, "DAC", "2024-01-01", "2024-03-01");
        responsible("service_id", value("select id from care.service where code = 'DAC'"), "2020-01-01", null);
        assertEquals(seen, insideOn(day));
    }

    /** Born on 29 February 2012: 18 on 28 February 2030, 24 on 29 February 2036. */
    @ParameterizedTest
    @CsvSource({
        "2030-02-28, 2036-02-28, SOCIAL_WORKER, true",
        "2030-02-28, 2036-02-29, SOCIAL_WORKER, false",
        "2030-02-27, 2030-04-30, SOCIAL_WORKER, false",
        "2031-06-15, 2034-01-01, SOCIAL_WORKER, true",
        "2030-02-28, 2034-01-01, CARER, false",
        "2030-02-28, 2034-01-01, SPECIALIST, false"
    })
    void aSocialWorkerOfLongtermCareKeepsItsYouthsUntilTheirGuaranteesEnd(
            String left, String day, String role, boolean seen) {
        MADE.placement("P" + no, client, "LONGTERM", "2025-01-01", left);
        responsible("service_id", value("select id from care.service where code = 'LONGTERM'"), "2020-01-01", null);
        Instant noon = LocalDate.parse(day).atTime(12, 0).atZone(Riga.ZONE).toInstant();
        assertEquals(seen, inside(user(SEVEN, role), noon));
        assertFalse(inside(user(-8L, role), noon), "somebody else's service");
    }

    @Test
    void aWithdrawnPlacementOrAnotherServiceOpensNothing() {
        long placement = MADE.placement("P" + no, client, "DAC", "2024-01-01", null);
        responsible("service_id", value("select id from care.service where code = 'REHAB'"), "2020-01-01", null);
        assertFalse(insideOn("2024-02-01"));
        responsible("service_id", value("select id from care.service where code = 'DAC'"), "2020-01-01", null);
        assertTrue(insideOn("2024-02-01"));
        db.update("""
                update care.placement set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_reason = 'kļūda'
                where id = ?""", placement);
        assertFalse(insideOn("2024-02-01"));
    }

    private static void emergency(String user, Instant from, int hours) {
        db.update(
                "insert into care.emergency_access (opened_by, reason, started_at, ends_at) values (?, 'nakts', ?, ?)",
                user,
                from.atOffset(java.time.ZoneOffset.UTC),
                from.plusSeconds(3600L * hours).atOffset(java.time.ZoneOffset.UTC));
    }

    @Test
    void anEmergencyAccessOpensEveryClientUntilItEnds() {
        emergency("test", NEW_YEAR, 2);
        assertTrue(inside(user(null, Role.NURSE), NEW_YEAR.plusSeconds(7199)));
        assertFalse(inside(user(null, Role.NURSE), NEW_YEAR.plusSeconds(7200)));
        db.update("delete from care.emergency_access");
        emergency("other", NEW_YEAR, 2);
        assertFalse(inside(user(null, Role.NURSE), NEW_YEAR), "somebody else's");
        db.update("delete from care.emergency_access");
    }

    @Test
    void whoEntersAClientBecomesResponsible() {
        db.transact(em -> circle(em, user(SEVEN, Role.SOCIAL_WORKER), NEW_YEAR).admit(client));
        assertTrue(inside(user(SEVEN, Role.SOCIAL_WORKER), NEW_YEAR));
        assertEquals(
                List.of("test"),
                db.rows("select given_by from care.responsibility where client_id = ?", client).stream()
                        .map(row -> row.get("given_by"))
                        .toList());
        db.transact(em -> circle(em, user(null, Role.DIRECTOR), NEW_YEAR).admit(client));
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> db.transact(
                        em -> circle(em, user(null, Role.CARER), NEW_YEAR).admit(client)));
        assertEquals("staff.account_needs_an_employee", refused.key());
    }
}
