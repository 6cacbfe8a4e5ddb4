package lv.vecruzina.ejb.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.placement.PlacementEnded;
import lv.vecruzina.ejb.shared.Constraint;
import lv.vecruzina.ejb.shared.CountedStatements;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sessions moved, told and taken back. */
class SessionChangeServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate BORN = LocalDate.of(2016, 2, 29);
    private static final CurrentUser SPECIALIST = Someone.with(Role.SPECIALIST);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 7);

    private final MadeUp made = new MadeUp(db);

    private static SessionChangeService service(EntityManager em) {
        Clock clock = Clock.fixed(Instant.parse("2026-04-07T07:00:00Z"), Riga.ZONE); // 10.00 in Riga
        ClientCircle circle = new ClientCircle(SPECIALIST, em, clock);
        SessionGuard guard = new SessionGuard(em, new LegalParameters(em), clock, SPECIALIST);
        SessionGrants grants = new SessionGrants(em, db.dataSource());
        return new SessionChangeService(
                em,
                circle,
                new SessionRows(em, circle, guard, grants, clock, SPECIALIST),
                new SessionDays(em, db.dataSource()),
                clock);
    }

    private long planned(String no, long client, long employee, String from) {
        made.employee(employee);
        Object id = db.value("""
                insert into care.session (session_no, client_id, employee_id, kind, held_on, starts_at, ends_at)
                values (?, ?, ?, 'psihologs', '2026-04-07', ?::timestamptz, ?::timestamptz + interval '45 minutes')
                returning id""", no, client, employee, "2026-04-07 " + from + "+03", "2026-04-07 " + from + "+03");
        return (Long) java.util.Objects.requireNonNull(id);
    }

    private static void move(String no, int version, LocalDate day, String hour) {
        db.transact(em -> service(em).move(no, version, day, LocalTime.parse(hour), null));
    }

    @Test
    void anIllColleaguesSessionIsTakenOverByWhoIsFree() {
        long client = made.client("U-90", BORN);
        long other = made.client("U-91", BORN);
        planned("U-90", client, 90, "12:00");
        planned("U-91", other, 91, "12:30");
        assertEquals(
                "session.series_clashes",
                refused(() -> db.transact(em -> service(em).move("U-90", 1, DAY, LocalTime.parse("12:00"), 91L))));
        made.employee(92);
        db.transact(em -> service(em).move("U-90", 1, DAY, LocalTime.parse("12:00"), 92L));
        assertEquals(92L, db.value("select employee_id from care.session where session_no = 'U-90'"));
    }

    private static void say(long id, int version, String outcome, String reason) {
        db.transact(em -> service(em).say(id, version, outcome, reason));
    }

    private static String refused(Runnable work) {
        return assertThrows(RuleViolation.class, work::run).key();
    }

    private static void ended(long placement, long client, String day) {
        db.update("update care.placement set ended_on = ? where id = ?", LocalDate.parse(day), placement);
        db.transact(em -> new UnservedSessions(em, Clock.systemUTC(), SPECIALIST)
                .withdraw(new PlacementEnded(placement, client, false, LocalDate.parse(day), "pārceļas")));
    }

    private static Object planned(String no) {
        return db.value("select count(*) from care.session where session_no = ? and withdrawn_at is null", no);
    }

    @Test
    void sessionsPlannedBeyondTheLastServiceAreWithdrawnWithItsReason() {
        long client = made.client("U-1", BORN);
        long other = made.client("U-2", BORN);
        long dac = made.placement("P-U1", client, "DAC", "2026-01-05", null);
        planned("U-1", client, 51, "10:00");
        planned("U-1", other, 51, "10:00");
        made.session("U-2", client, "2026-04-07", "delivered");
        ended(dac, client, "2026-04-08");
        assertEquals(2L, planned("U-1"), "the day before the end");
        ended(dac, client, "2026-04-07");
        assertEquals(1L, planned("U-1"), "the others of the group come");
        assertEquals(1L, planned("U-2"), "what was held was held");
        assertEquals(
                "pārceļas",
                db.value(
                        "select withdrawn_reason from care.session where client_id = ? and session_no = 'U-1'",
                        client));
        ended(dac, client, "2026-04-20");
        assertEquals(1L, planned("U-1"), "an end that moves later brings nothing back");
    }

    @Test
    void sessionsStayWhereAnotherServiceGoesOnUnlessOnlyTheEndedOneWasGrantedThem() {
        long client = made.client("U-3", BORN);
        made.placement("P-U3", client, "DAC", "2026-01-05", null);
        long workshop = made.placement("P-U3-W", client, "WORKSHOP", "2026-01-05", null);
        long rehab = made.placement("P-U3-R", client, "REHAB", "2026-01-05", null);
        planned("U-3", client, 52, "10:00");
        ended(workshop, client, "2026-04-01");
        assertEquals(1L, planned("U-3"));
        long decision = (Long) db.value("""
                insert into care.decision (placement_id, number, decided_on, decided_by, outcome, payer_id, valid_from)
                values (?, 'L', '2026-01-04', 'social_service', 'granted', 1, '2026-01-05') returning id""", rehab);
        db.update("insert into care.decision_grant (decision_id, kind, sessions) values (?, 'psihologs', 5)", decision);
        ended(rehab, client, "2026-04-01");
        assertEquals(0L, planned("U-3"));
    }

    @Test
    void whoIsSeenOfAGroupIsAskedInOneQueryHoweverManyTheyAre() {
        int[] statements = new int[2];
        for (int size : new int[] {1, 8}) {
            String no = "Q-" + size;
            for (int i = 0; i < size; i++) {
                planned(no, made.client(no + "-" + i, BORN), 43, size == 1 ? "16:00" : "17:00");
            }
            statements[size == 1 ? 0 : 1] =
                    CountedStatements.of(db, em -> service(em).withdraw(no, size, "Slims"));
        }
        assertEquals(7, statements[1] - statements[0], "one change a row more, and no question");
    }

    @Test
    void aGroupMovesTogetherAndKeepsItsLength() {
        planned("M-1", made.client("M-1", BORN), 41, "10:00");
        planned("M-1", made.client("M-2", BORN), 41, "10:00");
        move("M-1", 2, DAY.plusDays(1), "10:15");
        assertEquals("[{s=2026-04-08 10:15:00, e=11:00:00, n=2}]", db.rows("""
                        select held_on || ' ' || (starts_at at time zone 'Europe/Riga')::time as s,
                               ((ends_at at time zone 'Europe/Riga')::time)::text as e, count(*) as n
                        from care.session where session_no = 'M-1' group by 1, 2""").toString());
        assertThrows(OptimisticLockException.class, () -> move("M-1", 2, DAY, "10:00"));
    }

    @Test
    void aMoveOntoAnotherSessionIsRefusedByTheDatabase() {
        planned("M-3", made.client("M-3", BORN), 42, "10:00");
        planned("M-4", made.client("M-4", BORN), 42, "12:00");
        RuntimeException clash = assertThrows(RuntimeException.class, () -> move("M-4", 1, DAY, "10:30"));
        assertEquals(
                "session_specialist_holds_one_at_a_time",
                Constraint.refusedBy(clash).orElseThrow());
    }

    @Test
    void aGroupWithSomebodyOutsideTheCircleIsNotMovedAndAStrangersSessionDoesNotExist() {
        planned("M-5", made.client("M-5", BORN), 43, "10:00");
        planned("M-5", made.outsider("M-6", "Svešs", "Svešiņš", BORN, "Ludzas novads"), 43, "10:00");
        assertEquals("session.others_answer_for_it", refused(() -> move("M-5", 2, DAY, "11:00")));
        long stranger = planned("M-7", made.outsider("M-7", "Svešs", "Svešiņš", BORN, "Ludzas novads"), 43, "14:00");
        assertEquals("session.unknown", refused(() -> move("M-7", 1, DAY, "15:00")));
        assertEquals("session.unknown", refused(() -> say(stranger, 1, "ill", "")));
    }

    @Test
    void deliveredOrMissedIsASessionOnlyOnceItHasBegunAndIllIsOneAhead() {
        long now = planned("M-8", made.client("M-8", BORN), 44, "10:00");
        long ahead = planned("M-9", made.client("M-9", BORN), 44, "10:45");
        say(now, 1, "delivered", "");
        assertEquals("session.has_not_begun", refused(() -> say(ahead, 1, "missed", "")));
        say(ahead, 1, "ill", " zvanīja māte ");
        assertEquals("zvanīja māte", db.value("select outcome_reason from care.session where id = ?", ahead));
        assertEquals("session.outcome_is_said", refused(() -> move("M-9", 2, DAY, "12:00")));
    }

    @Test
    void aWithdrawnSessionNeedsAReasonAndFreesItsTime() {
        long client = made.client("M-10", BORN);
        planned("M-10", client, 45, "10:00");
        assertEquals(
                "session.withdrawal_needs_a_reason",
                refused(() -> db.transact(em -> service(em).withdraw("M-10", 1, " "))));
        db.transact(em -> service(em).withdraw("M-10", 1, "Ierakstīta divreiz"));
        planned("M-11", client, 45, "10:00");
    }

    @Test
    void noSessionIsMovedOntoADayOnWhichTheServiceIsSuspended() {
        long client = made.client("M-12", BORN);
        made.history(() -> db.update("""
                insert into care.suspension (placement_id, from_on, until_on, reason)
                values (?, '2026-04-08', '2026-04-10', 'sanatorija')""", made.placement("P-M12", client, "REHAB", "2026-01-05", null)));
        planned("M-12", client, 46, "10:00");
        assertEquals("session.service_is_suspended", refused(() -> move("M-12", 1, DAY.plusDays(1), "10:00")));
        assertEquals("session.service_is_suspended", refused(() -> move("M-12", 1, DAY.plusDays(2), "10:00")));
        move("M-12", 1, DAY.plusDays(3), "10:00");
    }
}
