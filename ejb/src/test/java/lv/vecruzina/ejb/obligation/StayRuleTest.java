package lv.vecruzina.ejb.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rules of the clock that speak of a stay: 1, 2, 3, 8, 9, 10, 17, each at its edges. */
class StayRuleTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private final MadeUp made = new MadeUp(db);
    private final Asked asked = new Asked(db);

    @BeforeEach
    void startOver() {
        asked.startOver();
    }

    private long child(String born) {
        return made.client("V-1", LocalDate.parse(born));
    }

    private long stay(long client, String from, String until) {
        return made.placement("P-" + from, client, "LONGTERM", from, until);
    }

    private static void decided(long placement, String by, String on, String from, String to) {
        db.update("""
                insert into care.decision (placement_id, number, decided_on, decided_by, outcome, payer_id, valid_from, valid_to)
                select p.id, 'L-1', ?::date, ?, 'granted', p.payer_id, ?::date, nullif(?, '')::date
                from care.placement p where p.id = ?""", on, by, from, to, placement);
    }

    private static void parameter(String code, String from, int value) {
        db.update(
                "insert into care.legal_parameter values (default, ?, '', ?::date, ?, 'tests', true, true)",
                code,
                from,
                value);
    }

    private static void forget(String code, String from) {
        db.update("delete from care.legal_parameter where code = ? and valid_from = ?::date", code, from);
    }

    @Test
    void rule1EachRunOfDaysWithoutADecisionIsABreachOfItsOwn() {
        long stay = stay(child("2015-05-05"), "2025-12-30", null);
        decided(stay, "orphans_court", "2026-01-02", "2026-01-02", "2026-02-28");
        assertEquals(
                List.of("2025-12-30 2025-12-30 done 2026-01-02"),
                asked.on("2026-02-28", "LONGTERM_DECISION"),
                "over the turn of the year; the last valid day is decided");
        assertEquals(
                "2026-03-01 2026-03-01 open",
                asked.on("2026-03-01", "LONGTERM_DECISION").get(1));
        decided(stay, "orphans_court", "2026-03-05", "2026-03-04", "");
        assertEquals(
                "2026-03-01 2026-03-01 done 2026-03-04",
                asked.on("2026-03-05", "LONGTERM_DECISION").get(1));
    }

    @Test
    void rule1AShortTermBasisIsAskedFrom75DaysAndDueAfterThreeMonths() {
        long stay = stay(child("2015-05-05"), "2025-11-30", null);
        decided(stay, "police", "2025-11-30", "2025-11-30", "");
        assertEquals(List.of(), asked.on("2026-02-12", "SHORT_TERM_BASIS"), "day 74");
        assertEquals(
                List.of("2026-02-13 2026-02-28 open"), asked.on("2026-02-13", "SHORT_TERM_BASIS"), "no 30 February");
        assertEquals(List.of("2026-02-13 2026-02-28 open"), asked.on("2026-02-28", "SHORT_TERM_BASIS"), "due today");
        assertEquals(List.of("2026-02-13 2026-02-28 escalated 2026-03-01"), asked.on("2026-03-01", "SHORT_TERM_BASIS"));
        decided(stay, "orphans_court", "2026-03-02", "2026-03-02", "");
        assertEquals(List.of("2026-02-13 2026-02-28 done 2026-03-02"), asked.on("2026-03-02", "SHORT_TERM_BASIS"));
    }

    @Test
    void rule1ADecisionThatLastsBeforeDay75AsksNothing() {
        long stay = stay(child("2015-05-05"), "2026-01-01", null);
        decided(stay, "orphans_court_chair", "2026-01-01", "2026-01-01", "2026-03-31");
        decided(stay, "orphans_court", "2026-03-16", "2026-03-16", "");
        assertEquals(List.of(), asked.on("2026-03-31", "SHORT_TERM_BASIS"));
    }

    @Test
    void rule1TheTermRunsByTheParametersOfTheDayItBegan() {
        long stay = stay(child("2015-05-05"), "2026-01-01", null);
        decided(stay, "police", "2026-01-01", "2026-01-01", "");
        parameter("SHORT_TERM_MONTHS", "2026-01-02", 1);
        assertEquals(
                List.of("2026-03-17 2026-04-01 open"), asked.on("2026-03-17", "SHORT_TERM_BASIS"), "the day before");
        db.update(
                "update care.legal_parameter set valid_from = '2026-01-01' where code = 'SHORT_TERM_MONTHS' and value = 1");
        assertEquals(
                "2026-03-17 2026-02-01",
                asked.on("2026-03-17", "SHORT_TERM_BASIS").get(0).substring(0, 21),
                "on the day");
        forget("SHORT_TERM_MONTHS", "2026-01-01");
    }

    @Test
    void rule2AnImportedStayWithoutADecisionIsToldTheNextWorkingDay() {
        long stay = stay(child("2015-05-05"), "2026-04-02", null);
        assertEquals(
                List.of("2026-04-02 2026-04-07 open"),
                asked.on("2026-04-02", "UNDECIDED_ORPHANS_COURT"),
                "over Easter");
        assertEquals(List.of("2026-04-02 2026-04-07 open"), asked.of("UNDECIDED_SOCIAL_SERVICE"));
        decided(stay, "orphans_court", "2026-04-08", "2026-04-08", "");
        assertEquals(
                List.of("2026-04-02 2026-04-07 done 2026-04-08"), asked.on("2026-04-08", "UNDECIDED_ORPHANS_COURT"));
    }

    @Test
    void rule2WhatAroseLongAgoIsHistoryAndAsksNobody() {
        stay(child("2015-05-05"), "2025-12-01", null);
        assertEquals(List.of(), asked.on("2026-03-02", "UNDECIDED_ORPHANS_COURT"), "three months and a day");
        asked.startOver();
        stay(child("2015-05-05"), "2025-12-01", null);
        assertEquals(1, asked.on("2026-03-01", "UNDECIDED_ORPHANS_COURT").size(), "three months");
        assertEquals(1, asked.on("2026-05-01", "UNDECIDED_ORPHANS_COURT").size());
        assertEquals(
                "2025-12-01 2025-12-02 escalated 2026-03-01",
                asked.of("UNDECIDED_ORPHANS_COURT").get(0),
                "asked once, it stays");
    }

    private static final String STUDY = """
            insert into care.decision_paper (client_id, step, step_id, file_name, media_type, sha256, content, added_by)
            values (?, 'study', ?, 'x.pdf', 'application/pdf', 'x', '', 'x')""";

    private static String proposedEnd(long stay) {
        return String.valueOf(db.value("select care.proposed_end(?)", stay));
    }

    @Test
    void rule3TheSchoolYearEndsOnOrAfterTheBirthday() {
        for (String[] edge : new String[][] {
            {"2008-03-15", "2026-03-15", "2026-05-31"},
            {"2008-05-31", "2026-05-31", "2026-05-31"},
            {"2008-06-01", "2026-06-01", "2027-05-31"},
            {"2008-02-29", "2026-02-28", "2026-05-31"}
        }) {
            asked.startOver();
            long client = child(edge[0]);
            long stay = stay(client, "2020-01-01", null);
            assertEquals(edge[1], proposedEnd(stay), edge[0]);
            db.update(STUDY, client, -stay);
            assertEquals(edge[2], proposedEnd(stay), edge[0]);
        }
    }

    @Test
    void rule3AProofOfAnotherStayProvesNothingAndWhoCameAfterTheBirthdayHasNoProposal() {
        long client = child("2008-03-15");
        long before = stay(client, "2020-01-01", "2021-01-01");
        long stay = stay(client, "2026-03-14", "2026-03-15");
        long after = stay(client, "2026-03-15", null);
        db.update(STUDY, client, -before);
        assertEquals("2026-03-15", proposedEnd(stay));
        assertEquals("null", proposedEnd(after));
    }

    @Test
    void rule3TheAgeIsTheParameterAndTheProofBelongsToTheApplication() {
        long client = child("2008-03-15");
        long stay = stay(client, "2020-01-01", null);
        Object application = db.value("""
                insert into care.application (client_id, service_id, placement_id, received_on, applicant, ground)
                select client_id, service_id, id, started_on, 'other', 'x' from care.placement where id = ? returning id""", stay);
        db.update("update care.legal_parameter set value = 19 where code = 'LONGTERM_AGE' and variant = 'to'");
        assertEquals("2027-03-15", proposedEnd(stay));
        db.update(STUDY, client, application);
        assertEquals("2027-05-31", proposedEnd(stay));
        db.update("update care.legal_parameter set value = 18 where code = 'LONGTERM_AGE' and variant = 'to'");
    }

    @Test
    void rule3CareEndsOnThe18thBirthdayOrWithAStudyPaperAtTheEndOfTheSchoolYear() {
        long client = child("2008-02-29");
        long stay = stay(client, "2020-01-01", null);
        assertEquals(List.of(), asked.on("2025-12-29", "AGE_OF_MAJORITY"), "61 days before");
        assertEquals(List.of("2025-12-30 2026-02-28 open"), asked.on("2025-12-30", "AGE_OF_MAJORITY"), "29 February");
        db.update(STUDY, client, -stay);
        assertEquals(List.of("2025-12-30 2026-05-31 open"), asked.on("2026-02-28", "AGE_OF_MAJORITY"));
        db.update("update care.placement set ended_on = '2026-05-31' where id = ?", stay);
        assertEquals(List.of("2025-12-30 2026-05-31 done 2026-05-31"), asked.on("2026-06-01", "AGE_OF_MAJORITY"));
    }

    private static void plan(long client, String version, String day, String review, String opinion, String signedAs) {
        db.update("""
                insert into care.plan (client_id, plan_version, made_on, review_due, child_opinion, signed_as)
                values (?, ?, ?::date, nullif(?, '')::date, nullif(?, ''), ?)""", client, version, day, review, opinion, signedAs);
    }

    @Test
    void rule8ThePlanIsDueByDay30OfTheParameterValidOnTheDayCounted() {
        long client = child("2015-05-05");
        stay(client, "2024-01-31", null);
        assertEquals(List.of("2024-01-31 2024-03-01 open"), asked.on("2024-03-01", "PLAN_DUE"), "over 29 February");
        parameter("PLAN_DAYS", "2024-03-02", 50);
        assertEquals(List.of("2024-01-31 2024-03-21 open"), asked.on("2024-03-02", "PLAN_DUE"), "by today's term");
        plan(client, "1", "2024-03-01", "", "", "none");
        assertEquals(
                List.of("2024-01-31 2024-03-01 done 2024-03-01"),
                asked.on("2024-03-02", "PLAN_DUE"),
                "by the term of the day it was made");
        forget("PLAN_DAYS", "2024-03-02");
    }

    @Test
    void rule8AReviewIsDueAfterSixMonthsOrOnTheDayThePlanNames() {
        long client = child("2015-05-05");
        stay(client, "2025-08-01", null);
        plan(client, "1", "2025-08-31", "", "x", "co_author");
        assertEquals(List.of("2025-08-31 2026-02-28 open"), asked.on("2026-02-28", "PLAN_REVIEW"), "no 31 February");
        plan(client, "2", "2026-03-01", "2026-04-15", "x", "co_author");
        assertEquals(
                List.of("2025-08-31 2026-02-28 done 2026-03-01", "2026-03-01 2026-04-15 open"),
                asked.on("2026-03-01", "PLAN_REVIEW"));
    }

    @Test
    void rule8OfTwoVersionsOfOneDayTheLaterOneIsReviewed() {
        long client = child("2015-05-05");
        stay(client, "2025-08-01", null);
        plan(client, "1", "2025-09-01", "2025-12-01", "x", "co_author");
        plan(client, "2", "2025-09-01", "2026-02-01", "x", "co_author");
        assertEquals(List.of("2025-09-01 2026-02-01 open"), asked.on("2026-02-01", "PLAN_REVIEW"));
    }

    @Test
    void rule8APlanHoldsTheChildsOpinionAndSignatureOrAReason() {
        long client = child("2015-05-05");
        stay(client, "2026-01-01", null);
        plan(client, "1", "2026-01-10", "", "", "co_author");
        assertEquals(List.of("2026-01-10 2026-01-10 open"), asked.on("2026-01-10", "PLAN_SIGNATURE"));
        db.update("update care.plan set child_opinion = 'x', signed_as = 'refused'");
        assertEquals(List.of("2026-01-10 2026-01-10 open"), asked.on("2026-01-11", "PLAN_SIGNATURE"), "no reason yet");
        db.update("update care.plan set refusal_reason = 'x'");
        assertEquals(List.of("2026-01-10 2026-01-10 ground_lost"), asked.on("2026-01-12", "PLAN_SIGNATURE"));
    }

    private void sessions(long client, String month, int delivered, int missed) {
        for (int i = 0; i < delivered + missed; i++) {
            made.session(month + i, client, month + "-1" + i, i < delivered ? "delivered" : "refused");
        }
    }

    @Test
    void rule9MoreThan30PercentMissedAsksAReviewOfTheMotivation() {
        long client = child("2013-12-31");
        stay(client, "2025-01-01", null);
        sessions(client, "2025-12", 7, 3);
        made.session("c", client, "2025-12-20", "cancelled");
        assertEquals(List.of(), asked.on("2026-01-01", "SESSIONS_MISSED"), "30 % is not more, and 11 years are not 12");
        sessions(client, "2026-01", 6, 3);
        assertEquals(List.of(), asked.on("2026-01-31", "SESSIONS_MISSED"), "the month still runs");
        assertEquals(List.of("2026-02-01 2026-02-13 open"), asked.on("2026-02-01", "SESSIONS_MISSED"));
        assertEquals(1, asked.on("2026-08-01", "SESSIONS_MISSED").size(), "what was asked stays until it is settled");
    }

    private static void talk(long client, String day, String next) {
        db.update("""
                insert into care.motivation_review (client_id, talked_on, own_words, changes, next_look_on, recorded_by, recorded_at)
                values (?, ?::date, 'Garlaicīgi', 'Ārā', nullif(?, '')::date, 'x', now())""", client, day, next);
    }

    @Test
    void rule9AReviewAfterTheMonthSettlesItAndIsLookedAtAgain() {
        long client = child("2013-12-31");
        stay(client, "2025-01-01", null);
        sessions(client, "2026-01", 6, 3);
        talk(client, "2026-01-31", "");
        assertEquals(List.of("2026-02-01 2026-02-13 open"), asked.on("2026-02-01", "SESSIONS_MISSED"), "too early");
        talk(client, "2026-02-13", "2026-03-01");
        assertEquals(List.of("2026-02-01 2026-02-13 done 2026-02-13"), asked.on("2026-02-13", "SESSIONS_MISSED"));
        assertEquals(List.of("2026-02-13 2026-03-01 open"), asked.on("2026-03-01", "MOTIVATION_LOOK"), "due today");
        talk(client, "2026-03-02", "");
        assertEquals(List.of("2026-02-13 2026-03-01 done 2026-03-02"), asked.on("2026-03-02", "MOTIVATION_LOOK"));
        db.update("update care.motivation_review set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'y'");
        assertEquals(List.of("2026-02-01 2026-02-13 escalated 2026-03-03"), asked.on("2026-03-03", "SESSIONS_MISSED"));
    }

    @Test
    void rule10MeansBelowTheUgfAmountByDaysAndAge() {
        long client = child("2019-01-16");
        stay(client, "2025-12-17", null);
        db.update(
                "insert into care.allowance (client_id, month, source, amount_eur) values (?, '2026-01-01', 'centrs', 167.89)",
                client);
        db.update(
                "insert into care.allowance (client_id, month, source, amount_eur) values (?, '2025-12-01', 'centrs', 60.48)",
                client);
        assertEquals(List.of(), asked.on("2025-12-31", "MEANS_BELOW_UGF"), "the month still runs");
        assertEquals(List.of(), asked.on("2026-01-01", "MEANS_BELOW_UGF"), "15 of 31 days of 125 EUR: 60.48");
        assertEquals(
                List.of("2026-01-31 2026-01-31 open"),
                asked.on("2026-02-01", "MEANS_BELOW_UGF"),
                "15 days of 155 and, from the 7th birthday, 16 of 180: 167.90");
        db.update("update care.allowance set amount_eur = 167.90 where month = '2026-01-01'");
        assertEquals(List.of("2026-01-31 2026-01-31 ground_lost"), asked.on("2026-02-02", "MEANS_BELOW_UGF"));
    }

    @Test
    void rule17NobodyRepresentsTheChildUntilSomebodyDoes() {
        long client = child("2015-05-05");
        stay(client, "2026-01-05", null);
        assertEquals(
                List.of("2026-01-05 2026-01-05 escalated 2026-01-10"), asked.on("2026-01-10", "NO_REPRESENTATIVE"));
        db.update("""
                insert into care.relative (client_id, name, kind, may_contact, represents_as, ground, from_on)
                values (?, 'Ilze', 'guardian', true, 'guardian', 'L-1', '2026-01-12')""", client);
        assertEquals(List.of("2026-01-05 2026-01-05 done 2026-01-12"), asked.on("2026-01-13", "NO_REPRESENTATIVE"));
    }

    @Test
    void rule17ADecisionIsAskedFor60DaysBeforeItsLastDay() {
        long stay = stay(child("2015-05-05"), "2025-03-01", null);
        decided(stay, "orphans_court", "2025-03-01", "2025-03-01", "2026-02-28");
        assertEquals(List.of(), asked.on("2025-12-29", "DECISION_EXPIRING"), "61 days");
        assertEquals(List.of("2025-12-30 2026-02-28 open"), asked.on("2025-12-30", "DECISION_EXPIRING"), "60 days");
        assertEquals(List.of("2025-12-30 2026-02-28 open"), asked.on("2026-02-28", "DECISION_EXPIRING"), "due today");
        decided(stay, "orphans_court", "2026-02-28", "2026-03-01", "");
        assertEquals(List.of("2025-12-30 2026-02-28 done 2026-02-28"), asked.on("2026-03-02", "DECISION_EXPIRING"));
    }

    @Test
    void rule17AContractIsAskedForWhereTheStayGoesOn() {
        long stay = made.placement("P-1", child("2015-05-05"), "REHAB", "2025-03-01", null);
        decided(stay, "social_service", "2025-03-01", "2025-03-01", "");
        db.update("""
                insert into care.contract (decision_id, signed_on, valid_from, valid_to)
                select id, '2025-03-01', '2025-03-01', '2026-02-28' from care.decision where placement_id = ?""", stay);
        assertEquals(List.of("2025-12-30 2026-02-28 open"), asked.on("2025-12-30", "CONTRACT_EXPIRING"));
        db.update("update care.placement set ended_on = '2026-03-01' where id = ?", stay);
        assertEquals(List.of("2025-12-30 2026-02-28 ground_lost"), asked.on("2025-12-31", "CONTRACT_EXPIRING"));
    }

    private static void disability(long client, String no, String from, String until) {
        db.update("""
                insert into care.disability (client_id, grade, statement_no, from_on, until_on)
                values (?, 'child', ?, ?::date, nullif(?, '')::date)""", client, no, from, until);
    }

    @Test
    void rule17ADisabilityIsAskedFor60DaysBeforeItsLastDayWhileAServiceRuns() {
        long client = child("2015-05-05");
        disability(client, "V-1", "2024-03-01", "2026-02-28");
        assertEquals(List.of(), asked.on("2025-12-30", "DISABILITY_EXPIRING"), "in no service");
        asked.startOver();
        client = child("2015-05-05");
        disability(client, "V-1", "2024-03-01", "2026-02-28");
        stay(client, "2025-01-01", null);
        assertEquals(List.of(), asked.on("2025-12-29", "DISABILITY_EXPIRING"), "61 days");
        assertEquals(List.of("2025-12-30 2026-02-28 open"), asked.on("2025-12-31", "DISABILITY_EXPIRING"));
        disability(client, "V-2", "2026-03-01", "");
        db.update("update care.history set at = '2026-02-20 10:00+02' where table_name = 'disability'");
        assertEquals(
                List.of("2025-12-30 2026-02-28 done 2026-02-20"),
                asked.on("2026-03-01", "DISABILITY_EXPIRING"),
                "the day the next one was recorded");
    }

    @Test
    void rule17ADisabilityThatEndedBeforeTheServiceIsAskedForUnlessAnotherFollowed() {
        long client = child("2015-05-05");
        disability(client, "V-1", "2022-03-01", "2023-02-28");
        stay(client, "2025-01-01", null);
        assertEquals(
                List.of("2022-12-30 2023-02-28 escalated 2026-01-05"), asked.on("2026-01-05", "DISABILITY_EXPIRING"));
        disability(client, "V-2", "2025-06-01", "");
        assertEquals(List.of("2022-12-30 2023-02-28 ground_lost"), asked.on("2026-01-06", "DISABILITY_EXPIRING"));
    }

    private static void statement(long client, String no, String from, String until) {
        db.update("""
                insert into care.doctor_statement (client_id, number, issued_by, issued_on, until_on)
                values (?, ?, 'Ģimenes ārste', ?::date, nullif(?, '')::date)""", client, no, from, until);
    }

    @Test
    void rule17ADoctorsStatementIsAskedFor60DaysBeforeItsLastDayWhileRehabilitationRuns() {
        long client = child("2015-05-05");
        statement(client, "A-1", "2024-03-01", "2026-02-28");
        made.placement("P-DAC", client, "DAC", "2025-01-01", null);
        assertEquals(List.of(), asked.on("2026-01-15", "DOCTOR_STATEMENT_EXPIRING"), "day care rests on none");
        asked.startOver();
        client = child("2015-05-05");
        statement(client, "A-1", "2024-03-01", "2026-02-28");
        made.placement("P-REHAB", client, "REHAB", "2025-01-01", null);
        assertEquals(List.of(), asked.on("2025-12-29", "DOCTOR_STATEMENT_EXPIRING"), "61 days");
        assertEquals(
                List.of("2025-12-30 2026-02-28 open"),
                asked.on("2025-12-30", "DOCTOR_STATEMENT_EXPIRING"),
                "60 days, over the turn of the year");
        assertEquals(List.of("2025-12-30 2026-02-28 open"), asked.on("2026-02-28", "DOCTOR_STATEMENT_EXPIRING"));
        assertEquals(
                List.of("2025-12-30 2026-02-28 escalated 2026-03-01"),
                asked.on("2026-03-01", "DOCTOR_STATEMENT_EXPIRING"));
        statement(client, "A-2", "2026-03-01", "");
        assertEquals(
                List.of("2025-12-30 2026-02-28 done 2026-03-01"), asked.on("2026-03-02", "DOCTOR_STATEMENT_EXPIRING"));
    }

    @Test
    void rule17WhatSomebodysWordSettledIsAskedForAgainAt30Days() {
        long client = child("2015-05-05");
        statement(client, "A-1", "2024-03-01", "2026-03-01");
        made.placement("P-REHAB", client, "REHAB", "2025-01-01", null);
        assertEquals(List.of(), asked.on("2025-12-30", "DOCTOR_STATEMENT_EXPIRING"), "61 days");
        assertEquals(List.of("2025-12-31 2026-03-01 open"), asked.on("2025-12-31", "DOCTOR_STATEMENT_EXPIRING"));
        settled("done_at = '2026-01-05 10:00+02', done_by = 'anna', proof = 'vizīte pieteikta'");
        String done = "2025-12-31 2026-03-01 done 2026-01-05";
        assertEquals(List.of(done), asked.on("2026-01-29", "DOCTOR_STATEMENT_EXPIRING"), "31 days");
        assertEquals(
                List.of("2025-12-31 2026-03-01 open"),
                asked.on("2026-01-30", "DOCTOR_STATEMENT_EXPIRING"),
                "30 days, and the records don't show it");
        settled("done_at = '2026-01-30 10:00+02', done_by = 'anna', proof = 'vizīte 2. februārī'");
        assertEquals(
                List.of("2025-12-31 2026-03-01 done 2026-01-30"),
                asked.on("2026-03-01", "DOCTOR_STATEMENT_EXPIRING"),
                "there is no third");
    }

    @Test
    void rule17WhatTheRecordsShowOrNeedNotBeDoneIsNotAskedForAgain() {
        long client = child("2015-05-05");
        statement(client, "A-1", "2024-03-01", "2026-03-01");
        made.placement("P-REHAB", client, "REHAB", "2025-01-01", null);
        asked.on("2025-12-31", "DOCTOR_STATEMENT_EXPIRING");
        settled("excused_at = '2026-01-05 10:00+02', excused_by = 'anna', excused_reason = 'pakalpojums beigsies'");
        assertEquals(
                List.of("2025-12-31 2026-03-01 pakalpojums beigsies"),
                asked.on("2026-01-30", "DOCTOR_STATEMENT_EXPIRING"));
        settled("excused_at = null, excused_by = null, excused_reason = null, done_at = '2026-01-05 10:00+02',"
                + " done_by = 'anna', proof = 'ir jauns'");
        statement(client, "A-2", "2026-01-10", "");
        assertEquals(
                List.of("2025-12-31 2026-03-01 done 2026-01-05"), asked.on("2026-01-30", "DOCTOR_STATEMENT_EXPIRING"));
        assertEquals(
                5L,
                db.value("select count(*) from care.obligation_rule where remind_again_days = 30"),
                "everything that expires");
    }

    private static void settled(String what) {
        db.update("update care.obligation set " + what + " where rule = 'DOCTOR_STATEMENT_EXPIRING'");
    }

    @Test
    void rule17AStatementThatAnotherOneOutlastsOrThatOutlastsTheServiceAsksNothing() {
        long client = child("2015-05-05");
        statement(client, "A-1", "2023-03-01", "2024-02-29");
        statement(client, "A-2", "2023-12-30", "2025-02-28");
        made.placement("P-REHAB", client, "REHAB", "2023-03-01", "2024-03-01");
        assertEquals(List.of(), asked.on("2024-02-29", "DOCTOR_STATEMENT_EXPIRING"), "a leap day is its last");
        db.update("update care.doctor_statement set issued_on = '2023-12-31' where number = 'A-2'");
        assertEquals(List.of(), asked.on("2024-02-29", "DOCTOR_STATEMENT_EXPIRING"), "the service ends with it");
        db.update("update care.placement set ended_on = '2024-03-02' where client_id = ?", client);
        assertEquals(
                List.of("2023-12-31 2024-02-29 done 2023-12-31"), asked.on("2024-02-29", "DOCTOR_STATEMENT_EXPIRING"));
    }

    @Test
    void rule17AnAdultUnderGuardianshipNeedsARepresentativeToo() {
        long client = child("2008-02-29");
        made.placement("W-1", client, "WORKSHOP", "2026-02-28", null);
        assertEquals(List.of(), asked.on("2026-02-28", "NO_REPRESENTATIVE"), "of age from 28 February on");
        db.update("update care.client set under_guardianship = true where id = ?", client);
        assertEquals(List.of("2026-02-28 2026-02-28 open"), asked.on("2026-02-28", "NO_REPRESENTATIVE"));
        assertEquals(
                List.of("2026-02-28 2026-02-28 escalated 2026-03-01"), asked.on("2026-03-01", "NO_REPRESENTATIVE"));
    }
}
