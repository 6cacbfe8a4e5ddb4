package lv.vecruzina.ejb.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A breach of rules 1, 2 and 17 is counted as it was, also where the stay is over or was over before the clock looked. */
class EndedStayRuleTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private final MadeUp made = new MadeUp(db);
    private final Asked asked = new Asked(db);
    private long client;

    @BeforeEach
    void child() {
        asked.startOver();
        client = made.client("V-1", LocalDate.of(2015, 5, 5));
    }

    private long stay(String from, String until) {
        return made.placement("P-" + from, client, "LONGTERM", from, until);
    }

    private static void leaves(long stay, String day) {
        db.update("update care.placement set ended_on = ?::date where id = ?", day, stay);
    }

    private static void decided(long placement, String by, String from, String to) {
        db.update("""
                insert into care.decision (placement_id, number, decided_on, decided_by, outcome, payer_id, valid_from, valid_to)
                select p.id, 'L-1', ?::date, ?, 'granted', p.payer_id, ?::date, nullif(?, '')::date
                from care.placement p where p.id = ?""", from, by, from, to, placement);
    }

    private void represented(String from, String until) {
        db.update("""
                insert into care.relative (client_id, name, kind, may_contact, represents_as, ground, from_on, until_on)
                values (?, 'Ilze', 'guardian', true, 'guardian', 'L-1', ?::date, nullif(?, '')::date)""", client, from, until);
    }

    @Test
    void rule1AStayThatWasOverBeforeTheClockLookedIsABreach() {
        long stay = stay("2024-12-30", "2025-03-01");
        decided(stay, "orphans_court", "2025-01-02", "2025-02-26");
        assertEquals(
                List.of("2024-12-30 2024-12-30 done 2025-01-02", "2025-02-27 2025-02-27 done 2025-03-01"),
                asked.on("2026-03-31", "LONGTERM_DECISION"),
                "cut at the day of leaving, which no longer counts");
    }

    @Test
    void rule1AnOpenBreachIsOverOnTheDayTheChildLeavesAndStaysOne() {
        long stay = stay("2026-01-05", null);
        assertEquals(List.of("2026-01-05 2026-01-05 open"), asked.on("2026-01-05", "LONGTERM_DECISION"));
        leaves(stay, "2026-01-20");
        assertEquals(
                "2026-01-05 2026-01-05 escalated 2026-01-19",
                asked.on("2026-01-19", "LONGTERM_DECISION").get(0),
                "the end is still to come");
        assertEquals(List.of("2026-01-05 2026-01-05 done 2026-01-20"), asked.on("2026-01-20", "LONGTERM_DECISION"));
        assertEquals(List.of("2026-01-05 2026-01-05 done 2026-01-20"), asked.on("2026-05-20", "LONGTERM_DECISION"));
    }

    @Test
    void rule1AStayOfOneDayNeedsADecisionOnIt() {
        stay("2024-02-29", "2024-02-29");
        assertEquals(List.of("2024-02-29 2024-02-29 done 2024-03-01"), asked.on("2026-03-31", "LONGTERM_DECISION"));
    }

    @Test
    void rule1TheUnionOfTheDecisionsCountsInWhateverOrder() {
        long stay = stay("2024-02-20", "2024-04-02");
        decided(stay, "orphans_court", "2024-03-02", "2024-03-31");
        decided(stay, "orphans_court", "2024-02-01", "2024-02-29");
        decided(stay, "orphans_court", "2024-03-10", "2024-03-20");
        assertEquals(
                List.of("2024-03-01 2024-03-01 done 2024-03-02", "2024-04-01 2024-04-01 done 2024-04-02"),
                asked.on("2026-03-31", "LONGTERM_DECISION"));
    }

    @Test
    void rule1AShortTermBasisThatLastedTooLongIsABreachAfterTheStay() {
        long stay = stay("2025-11-30", "2026-03-10");
        decided(stay, "police", "2025-11-30", "");
        assertEquals(List.of("2026-02-13 2026-02-28 done 2026-03-10"), asked.on("2026-03-31", "SHORT_TERM_BASIS"));
        asked.startOver();
        client = made.client("V-1", LocalDate.of(2015, 5, 5));
        decided(stay("2025-11-30", "2026-02-12"), "police", "2025-11-30", "");
        assertEquals(List.of(), asked.on("2026-03-31", "SHORT_TERM_BASIS"), "left on day 74");
    }

    @Test
    void rule1AShortBasisAfterALastingOneIsATermOfItsOwn() {
        long stay = stay("2024-01-01", null);
        decided(stay, "orphans_court", "2024-01-01", "2025-12-31");
        decided(stay, "orphans_court_chair", "2026-01-01", "2026-02-28");
        decided(stay, "police", "2026-03-02", "");
        assertEquals(
                List.of("2026-03-17 2026-04-01 open"),
                asked.on("2026-03-17", "SHORT_TERM_BASIS"),
                "two short ones are one term, also with a day between");
        decided(stay, "orphans_court", "2026-03-20", "");
        assertEquals(List.of("2026-03-17 2026-04-01 done 2026-03-20"), asked.on("2026-03-20", "SHORT_TERM_BASIS"));
    }

    @Test
    void rule1TheAlertShowsOnDay75() {
        decided(stay("2026-03-10", null), "police", "2026-03-10", "");
        asked.run("2026-05-24");
        assertEquals("2026-05-24 2026-05-24 2026-06-10", db.value("""
                        select arose_on || ' ' || remind_on || ' ' || (due_at at time zone 'Europe/Riga')::date
                        from care.obligation where rule = 'SHORT_TERM_BASIS'"""), "of a term of 92 days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNDECIDED_ORPHANS_COURT", "UNDECIDED_SOCIAL_SERVICE"})
    void rule2ADecisionThatHadExpiredBeforeTheAdmissionSilencesNothing(String rule) {
        long stay = stay("2026-03-02", "2026-03-02");
        decided(stay, "orphans_court", "2025-01-01", "2026-03-01");
        assertEquals(List.of("2026-03-02 2026-03-03 open"), asked.on("2026-03-02", rule), "also for a stay of a day");
        assertEquals(
                "2026-03-02 2026-03-03 escalated 2026-03-04",
                asked.on("2026-03-04", rule).get(0),
                "and later");
        db.update("update care.decision set valid_to = '2026-03-02'");
        assertEquals(List.of("2026-03-02 2026-03-03 ground_lost"), asked.on("2026-03-05", rule), "valid that day");
    }

    @Test
    void rule17EachGapOfAPastStayIsABreach() {
        stay("2024-12-20", "2025-02-28");
        represented("2024-12-24", "2024-12-31");
        represented("2025-01-02", "2025-02-26");
        assertEquals(
                List.of(
                        "2024-12-20 2024-12-20 done 2024-12-24",
                        "2025-01-01 2025-01-01 done 2025-01-02",
                        "2025-02-27 2025-02-27 done 2025-02-28"),
                asked.on("2026-03-31", "NO_REPRESENTATIVE"));
    }

    @Test
    void rule17TwoStaysOnTheSameDaysAreOneBreachAndRelativesWhoDoNotRepresentEndNone() {
        stay("2026-01-05", "2026-01-10");
        made.placement("P-2", client, "DAC", "2026-01-08", null);
        db.update(
                "insert into care.relative (client_id, name, kind, may_contact) values (?, 'Ilze', 'mother', true)",
                client);
        assertEquals(List.of("2026-01-05 2026-01-05 open"), asked.on("2026-01-05", "NO_REPRESENTATIVE"));
        leaves((Long) db.value("select id from care.placement where placement_no = 'P-2'"), "2026-01-12");
        assertEquals(List.of("2026-01-05 2026-01-05 done 2026-01-12"), asked.on("2026-01-12", "NO_REPRESENTATIVE"));
    }

    @Test
    void rule17AnAdultRepresentsThemselvesFromTheBirthdayUnlessUnderGuardianship() {
        db.update("update care.client set birth_date = '2008-02-29'");
        stay("2026-02-27", null);
        assertEquals(List.of("2026-02-27 2026-02-27 done 2026-02-28"), asked.on("2026-03-02", "NO_REPRESENTATIVE"));
        db.update("update care.client set under_guardianship = true");
        assertEquals(
                "2026-02-27 2026-02-27 escalated 2026-03-03",
                asked.on("2026-03-03", "NO_REPRESENTATIVE").get(0));
    }
}
