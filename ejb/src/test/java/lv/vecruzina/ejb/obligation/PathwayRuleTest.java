package lv.vecruzina.ejb.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rules of the clock that speak of the pathways behind the recommendations: 11 to 14, each at its edges. */
class PathwayRuleTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private final MadeUp made = new MadeUp(db);
    private final Asked asked = new Asked(db);

    @BeforeEach
    void startOver() {
        asked.startOver();
    }

    private long resident(String born, String since) {
        long client = made.client("V-1", LocalDate.parse(born));
        made.placement("P-1", client, "LONGTERM", since, null);
        return client;
    }

    private static void step(long client, String day, String kind, boolean signed) {
        db.update(
                "insert into care.leaver_step (client_id, done_on, kind, signed) values (?, ?::date, ?, ?)",
                client,
                day,
                kind,
                signed);
    }

    @Test
    void rule11AYouthIsInterviewedAt16AndWithinSixMonthsAgain() {
        long client = resident("2009-08-31", "2020-01-01");
        assertEquals(List.of(), asked.on("2025-08-30", "LEAVER_INTERVIEW"), "15 years");
        assertEquals(
                List.of("2025-08-31 2025-08-31 open"), asked.on("2025-08-31", "LEAVER_INTERVIEW"), "16th birthday");
        step(client, "2025-08-31", "interview", true);
        assertEquals(
                List.of("2025-08-31 2026-02-28 open"), asked.on("2025-09-01", "LEAVER_INTERVIEW"), "no 31 February");
        assertEquals(List.of("2025-08-31 2026-02-28 open"), asked.on("2026-02-28", "LEAVER_INTERVIEW"), "due today");
        step(client, "2026-03-01", "interview", true);
        assertEquals(
                List.of("2025-08-31 2026-02-28 done 2026-03-01", "2026-03-01 2026-09-01 open"),
                asked.on("2026-03-01", "LEAVER_INTERVIEW"));
    }

    @Test
    void rule11AnInterviewShortlyBefore16Counts() {
        long client = resident("2009-08-31", "2020-01-01");
        step(client, "2025-05-10", "interview", true);
        assertEquals(List.of("2025-08-31 2025-11-10 open"), asked.on("2025-08-31", "LEAVER_INTERVIEW"));
    }

    @Test
    void rule11OfTwoInterviewsBefore16TheLastOneSaysWhenTheNextIsDue() {
        long client = resident("2009-08-31", "2020-01-01");
        step(client, "2025-04-10", "interview", true);
        step(client, "2025-06-10", "interview", true);
        assertEquals(List.of("2025-08-31 2025-12-10 open"), asked.on("2025-12-10", "LEAVER_INTERVIEW"));
    }

    @Test
    void rule11TheInformationSheetIsSignedSixMonthsBefore18() {
        long client = resident("2008-08-31", "2020-01-01");
        assertEquals(List.of("2024-08-31 2026-02-28 open"), asked.on("2026-02-28", "LEAVER_INFORMATION"));
        step(client, "2026-02-20", "information_sheet", false);
        assertEquals(
                List.of("2024-08-31 2026-02-28 escalated 2026-03-01"),
                asked.on("2026-03-01", "LEAVER_INFORMATION"),
                "not signed");
        step(client, "2026-03-02", "information_sheet", true);
        assertEquals(List.of("2024-08-31 2026-02-28 done 2026-03-02"), asked.on("2026-03-02", "LEAVER_INFORMATION"));
    }

    @Test
    void rule11ABreachOfTheInformationSheetStaysAfterTheYouthLeft() {
        resident("2008-08-31", "2020-01-01");
        asked.on("2026-03-01", "LEAVER_INFORMATION");
        leaves("2026-03-10");
        assertEquals(
                List.of("2024-08-31 2026-02-28 escalated 2026-03-01"),
                asked.on("2026-03-09", "LEAVER_INFORMATION"),
                "the end is only planned");
        assertEquals(
                List.of("2024-08-31 2026-02-28 done 2026-03-10"), asked.on("2026-03-10", "LEAVER_INFORMATION"), "left");
        leaves("2026-03-01");
        assertEquals(
                List.of("2024-08-31 2026-02-28 done 2026-03-01"),
                asked.on("2026-03-10", "LEAVER_INFORMATION"),
                "there on the whole of the last day of the term");
        asked.startOver();
        resident("2008-08-31", "2020-01-01");
        asked.on("2026-02-27", "LEAVER_INFORMATION");
        leaves("2026-02-28");
        assertEquals(
                List.of("2024-08-31 2026-02-28 ground_lost"),
                asked.on("2026-03-10", "LEAVER_INFORMATION"),
                "gone before it was late");
    }

    @Test
    void rule11AnEarlierStayAsAChildAsksForNoSheetAndAdmissionAfterTheTermDoes() {
        long client = made.client("V-1", LocalDate.of(2008, 8, 31));
        made.placement("P-1", client, "LONGTERM", "2015-01-01", "2017-01-01");
        made.placement("P-2", client, "LONGTERM", "2026-04-10", null);
        assertEquals(List.of("2026-04-10 2026-04-10 open"), asked.on("2026-04-10", "LEAVER_INFORMATION"));
    }

    private static void leaves(String day) {
        db.update("update care.placement set ended_on = ?::date where placement_no = 'P-1'", day);
    }

    @Test
    void rule11HousingIsAskedForInTheLastSixMonths() {
        long client = resident("2008-02-29", "2020-01-01");
        assertEquals(List.of(), asked.on("2025-08-27", "HOUSING_REQUEST"));
        assertEquals(List.of("2025-08-28 2026-02-28 open"), asked.on("2025-08-28", "HOUSING_REQUEST"), "29 February");
        assertEquals(
                "2025-08-28",
                String.valueOf(db.value("select remind_on from care.obligation where rule = 'HOUSING_REQUEST'")),
                "shown from that day on");
        step(client, "2025-09-01", "housing_request", true);
        assertEquals(List.of("2025-08-28 2026-02-28 done 2025-09-01"), asked.on("2025-09-01", "HOUSING_REQUEST"));
    }

    @Test
    void rule11TheGuaranteesEndAt24AndAreToldOfSixMonthsBefore() {
        long client = made.client("V-1", LocalDate.of(2004, 2, 29));
        made.placement("P-1", client, "LONGTERM", "2015-01-01", "2022-02-28");
        assertEquals(List.of(), asked.on("2027-08-28", "GUARANTEES_END"));
        assertEquals(List.of("2027-08-29 2028-02-29 open"), asked.on("2027-08-29", "GUARANTEES_END"));
        assertEquals(List.of("2027-08-29 2028-02-29 open"), asked.on("2028-02-29", "GUARANTEES_END"), "due today");
        assertEquals(List.of("2027-08-29 2028-02-29 ground_lost"), asked.on("2028-03-01", "GUARANTEES_END"));
        asked.startOver();
        client = made.client("V-2", LocalDate.of(2004, 2, 29));
        made.placement("P-2", client, "LONGTERM", "2015-01-01", "2022-02-27");
        assertEquals(List.of(), asked.on("2027-08-29", "GUARANTEES_END"), "left the day before 18");
    }

    private static void meeting(long client, String day) {
        db.update(
                "insert into care.behaviour_meeting (client_id, met_on, lead_body) values (?, ?::date, 'social_service')",
                client,
                day);
    }

    @Test
    void rule12TheNextMeetingIsDueIn92DaysFromTheDayTheParameterIsValid() {
        long client = resident("2012-01-01", "2020-01-01");
        meeting(client, "2025-09-01");
        assertEquals(List.of(), asked.on("2025-12-31", "BEHAVIOUR_MEETING"), "no parameter yet");
        assertEquals(
                List.of("2025-09-01 2025-12-02 escalated 2026-01-01"),
                asked.on("2026-01-01", "BEHAVIOUR_MEETING"),
                "its first day");
        meeting(client, "2026-01-02");
        assertEquals(
                List.of("2025-09-01 2025-12-02 done 2026-01-02", "2026-01-02 2026-04-04 open"),
                asked.on("2026-04-04", "BEHAVIOUR_MEETING"));
        assertEquals(
                "2026-01-02 2026-04-04 escalated 2026-04-05",
                asked.on("2026-04-05", "BEHAVIOUR_MEETING").get(1));
        assertEquals(
                "2026-01-02 2026-04-04 ground_lost",
                asked.on("2027-01-02", "BEHAVIOUR_MEETING").get(1),
                "a year without a meeting: the programme runs no more");
    }

    @Test
    void rule12AProgrammeAsksForItsFirstMeetingUntilItIsClosed() {
        long client = resident("2012-01-01", "2020-01-01");
        Object programme = db.value("""
                insert into care.behaviour_programme (client_id, lead_body, municipality_id, aim, opened_on, recorded_by)
                select id, 'social_service', municipality_id, 'Mērķis', '2026-01-02', 'x' from care.client where id = ?
                returning id""", client);
        assertEquals(List.of("2026-01-02 2026-04-04 open"), asked.on("2026-03-10", "BEHAVIOUR_MEETING"));
        assertEquals(
                List.of("2026-01-02 2026-04-04 escalated 2027-03-10"),
                asked.on("2027-03-10", "BEHAVIOUR_MEETING"),
                "a programme that runs never runs out");
        meeting(client, "2027-03-11");
        assertEquals(
                "2027-03-11 2027-06-11 open",
                asked.on("2027-06-01", "BEHAVIOUR_MEETING").get(1));
        db.update(
                "update care.behaviour_programme set closed_on = '2027-06-11', closed_reason = 'x' where id = ?",
                programme);
        assertEquals(
                "2027-03-11 2027-06-11 ground_lost",
                asked.on("2027-06-12", "BEHAVIOUR_MEETING").get(1),
                "closed in time");
    }

    @Test
    void rule12AMeetingThatIsOnlyCalledOrWasWithdrawnIsNone() {
        long client = resident("2012-01-01", "2020-01-01");
        meeting(client, "2026-01-02");
        meeting(client, "2026-02-02");
        meeting(client, "2026-03-02");
        db.update("update care.behaviour_meeting set held = false where met_on = '2026-02-02'");
        db.update("""
                update care.behaviour_meeting set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'x'
                where met_on = '2026-03-02'""");
        assertEquals(List.of("2026-01-02 2026-04-04 open"), asked.on("2026-03-10", "BEHAVIOUR_MEETING"));
    }

    @Test
    void rule12APreventionFileIsOpenedInTenWorkingDays() {
        long client = resident("2012-01-01", "2020-01-01");
        db.update("""
                insert into care.prevention_file (client_id, ground, ground_on, recorded_by)
                values (?, 'Policijas ziņojums', '2026-03-27', 'x')""", client);
        assertEquals(
                List.of("2026-03-27 2026-04-14 open"),
                asked.on("2026-04-14", "PREVENTION_FILE"),
                "over Easter; due today");
        db.update("""
                update care.prevention_file set opened_on = '2026-04-15', municipality_id = (select min(id) from care.municipality)""");
        assertEquals(List.of("2026-03-27 2026-04-14 done 2026-04-15"), asked.on("2026-04-15", "PREVENTION_FILE"));
        db.update("update care.prevention_file set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'x'");
        assertEquals(
                List.of(),
                asked.of("PREVENTION_FILE").stream()
                        .filter(one -> one.contains("open"))
                        .toList());
    }

    @Test
    void rule13AFirstStepIn30DaysAndANextOneIn90() {
        long client = resident("2015-01-01", "2026-01-30");
        assertEquals(List.of(), asked.on("2026-01-30", "PATERNITY_ACTION"), "unknown whether a father is recorded");
        db.update("update care.client set father_recorded = false");
        assertEquals(List.of("2026-01-30 2026-03-01 open"), asked.on("2026-03-01", "PATERNITY_ACTION"));
        db.update(
                "insert into care.paternity_step (client_id, done_on, step) values (?, '2026-03-02', 'vēstule')",
                client);
        assertEquals(List.of("2026-01-30 2026-03-01 done 2026-03-02"), asked.on("2026-03-02", "PATERNITY_ACTION"));
        assertEquals(List.of("2026-03-02 2026-05-31 open"), asked.of("PATERNITY_STEP"));
        assertEquals(List.of("2026-03-02 2026-05-31 open"), asked.on("2026-05-31", "PATERNITY_STEP"), "due today");
        db.update("update care.client set father_recorded = true");
        assertEquals(List.of("2026-03-02 2026-05-31 ground_lost"), asked.on("2026-06-01", "PATERNITY_STEP"));
    }

    private static void published(long client, String day) {
        db.update(
                "insert into care.publication (publication_no, published_on, channel) values ('I-1', ?::date, 'web')",
                day);
        db.update(
                "insert into care.publication_client (publication_id, client_id) select id, ? from care.publication",
                client);
    }

    private static void consent(long client, String given, String until) {
        db.update("""
                insert into care.consent (client_id, given_on, valid_until, channel, by_child, by_representative)
                values (?, ?::date, nullif(?, '')::date, 'web', true, true)""", client, given, until);
    }

    @Test
    void rule14AnItemIsTakenDownInThreeWorkingDaysAfterAConsentExpired() {
        long client = resident("2012-01-01", "2020-01-01");
        consent(client, "2025-01-01", "2026-04-01");
        published(client, "2025-02-01");
        assertEquals(List.of(), asked.on("2026-04-01", "TAKEDOWN"), "its last valid day");
        assertEquals(List.of("2026-04-02 2026-04-09 open"), asked.on("2026-04-02", "TAKEDOWN"), "over Easter");
        db.update("update care.publication set removed_on = '2026-04-09'");
        assertEquals(List.of("2026-04-02 2026-04-09 done 2026-04-09"), asked.on("2026-04-09", "TAKEDOWN"));
        assertEquals(
                0L, db.value("select count(*) from care.obligation where rule = 'TAKEDOWN' and client_id is not null"));
    }

    @Test
    void rule14AConsentWithdrawnAndGivenAgainAsksNoMore() {
        long client = resident("2012-01-01", "2020-01-01");
        consent(client, "2025-01-01", "");
        published(client, "2025-02-01");
        db.update("update care.consent set withdrawn_on = '2026-03-02'");
        assertEquals(List.of("2026-03-02 2026-03-05 open"), asked.on("2026-03-02", "TAKEDOWN"));
        consent(client, "2026-03-04", "");
        assertEquals(List.of("2026-03-02 2026-03-05 ground_lost"), asked.on("2026-03-04", "TAKEDOWN"));
    }

    @Test
    void rule14The18thBirthdayAsksForWhatTheAdultSays() {
        long client = resident("2008-02-29", "2020-01-01");
        consent(client, "2025-01-01", "");
        published(client, "2025-02-01");
        assertEquals(List.of(), asked.on("2026-02-27", "TAKEDOWN"), "the youth and a representative consented");
        assertEquals(List.of("2026-02-28 2026-03-04 open"), asked.on("2026-02-28", "TAKEDOWN"), "29 February");
        db.update(
                "insert into care.consent (client_id, given_on, channel, by_child) values (?, '2026-03-02', 'web', true)",
                client);
        assertEquals(List.of("2026-02-28 2026-03-04 ground_lost"), asked.on("2026-03-02", "TAKEDOWN"), "given anew");
    }

    @Test
    void rule14LeavingTheCentreAsksForATakedown() {
        long client = resident("2012-01-01", "2020-01-01");
        consent(client, "2025-01-01", "");
        published(client, "2025-02-01");
        db.update("update care.placement set ended_on = '2026-03-02'");
        assertEquals(List.of(), asked.on("2026-03-01", "TAKEDOWN"), "the last day here");
        assertEquals(List.of("2026-03-02 2026-03-05 open"), asked.on("2026-03-02", "TAKEDOWN"));
        db.update("update care.publication set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'x'");
        assertEquals(List.of("2026-03-02 2026-03-05 ground_lost"), asked.on("2026-03-03", "TAKEDOWN"), "a wrong entry");
    }

    @Test
    void rule14WhatTheReviewCondemnedIsTakenDown() {
        long client = resident("2012-01-01", "2020-01-01");
        published(client, "2025-02-01");
        assertEquals(List.of(), asked.on("2026-03-01", "TAKEDOWN"), "nobody has said so");
        db.update("update care.publication set review = 'remove', reviewed_on = '2026-03-02', reviewed_by = 'x'");
        assertEquals(List.of("2026-03-02 2026-03-05 open"), asked.on("2026-03-02", "TAKEDOWN"));
        db.update("update care.publication set removed_on = '2026-03-02'");
        assertEquals(List.of("2026-03-02 2026-03-05 done 2026-03-02"), asked.on("2026-03-02", "TAKEDOWN"));
    }

    @Test
    void rule17AConsentIsRenewedBeforeItsLastDay() {
        long client = resident("2012-01-01", "2020-01-01");
        consent(client, "2025-01-01", "2026-04-30");
        assertEquals(List.of(), asked.on("2026-02-28", "CONSENT_EXPIRING"), "61 days before");
        assertEquals(List.of("2026-03-01 2026-04-30 open"), asked.on("2026-03-01", "CONSENT_EXPIRING"), "60 days");
        consent(client, "2026-03-02", "2026-04-29");
        assertEquals(List.of("2026-03-01 2026-04-30 open"), asked.on("2026-03-02", "CONSENT_EXPIRING"), "not beyond");
        consent(client, "2026-03-03", "2027-03-02");
        assertEquals(List.of("2026-03-01 2026-04-30 done 2026-03-03"), asked.on("2026-03-03", "CONSENT_EXPIRING"));
    }

    @Test
    void rule17OfWhoHasLeftNoConsentIsRenewed() {
        long client = resident("2012-01-01", "2020-01-01");
        consent(client, "2025-01-01", "2026-04-30");
        db.update("update care.placement set ended_on = '2026-02-01'");
        assertEquals(List.of(), asked.on("2026-03-01", "CONSENT_EXPIRING"));
    }

    private static void paternity(long client, String day, String step) {
        db.update(
                "insert into care.paternity_step (client_id, done_on, step) values (?, ?::date, ?)", client, day, step);
    }

    @Test
    void rule13FromTwelveOnTheChildsOwnConsentIsAskedForWhereACaseRuns() {
        long client = resident("2014-02-28", "2020-01-01");
        assertEquals(List.of(), asked.on("2026-02-28", "PATERNITY_CONSENT"), "no case");
        asked.startOver();
        client = resident("2014-02-28", "2020-01-01");
        db.update("update care.client set father_recorded = false");
        paternity(client, "2025-11-03", "vēstule bāriņtiesai");
        assertEquals(List.of(), asked.on("2026-02-27", "PATERNITY_CONSENT"), "11 years");
        assertEquals(
                List.of("2026-02-28 2026-03-30 open"), asked.on("2026-02-28", "PATERNITY_CONSENT"), "12th birthday");
        paternity(client, "2026-03-02", "tēva piekrišana");
        assertEquals(List.of("2026-02-28 2026-03-30 open"), asked.on("2026-03-30", "PATERNITY_CONSENT"), "due today");
        paternity(client, "2026-03-31", "Bērna piekrišana atzīšanai");
        assertEquals(List.of("2026-02-28 2026-03-30 done 2026-03-31"), asked.on("2026-03-31", "PATERNITY_CONSENT"));
    }

    @Test
    void rule13ACaseOpenedAfterTwelveAsksFromItsFirstStep() {
        long client = resident("2008-02-29", "2020-01-01");
        db.update("update care.client set father_recorded = false");
        paternity(client, "2025-12-15", "vēstule");
        assertEquals(
                List.of("2025-12-15 2026-01-14 escalated 2026-01-28"), asked.on("2026-01-28", "PATERNITY_CONSENT"));
        db.update("update care.client set father_recorded = true");
        assertEquals(List.of("2025-12-15 2026-01-14 ground_lost"), asked.on("2026-01-29", "PATERNITY_CONSENT"));
    }

    private static void letter(long client, String day, String to, String due, String answered) {
        db.update("""
                insert into care.paternity_step (client_id, done_on, step, kind, addressee, answer_due, answered_on, answer,
                    recorded_by, recorded_at)
                values (?, ?::date, 'vēstule ' || ?, 'letter', ?, ?::date, nullif(?, '')::date, nullif(?, ''), 'x', now())""", client, day, to, to, due, answered, answered);
    }

    @Test
    void rule13LettersOfADayAreAnsweredAllOfThem() {
        long client = resident("2018-01-01", "2020-01-01");
        db.update("update care.client set father_recorded = false");
        letter(client, "2026-02-02", "orphans_court", "2026-03-04", "2026-02-20");
        letter(client, "2026-02-02", "welfare_ministry", "2026-02-27", "");
        assertEquals(List.of("2026-02-02 2026-02-27 open"), asked.on("2026-02-27", "PATERNITY_ANSWER"), "due today");
        assertEquals(List.of("2026-02-02 2026-02-27 escalated 2026-03-13"), asked.on("2026-03-13", "PATERNITY_ANSWER"));
        db.update(
                "update care.paternity_step set answered_on = '2026-03-14', answer = 'nav ziņu' where answered_on is null");
        assertEquals(List.of("2026-02-02 2026-02-27 done 2026-03-14"), asked.on("2026-03-14", "PATERNITY_ANSWER"));
    }

    @Test
    void rule13AStepTakenBackIsNoStep() {
        long client = resident("2012-01-01", "2026-01-30");
        db.update("update care.client set father_recorded = false");
        db.update("""
                insert into care.paternity_step (client_id, done_on, step, kind, agreed, recorded_by, recorded_at)
                values (?, '2026-02-02', 'Saruna', 'consent', false, 'x', now())""", client);
        assertEquals(
                List.of("2026-02-02 2026-03-04 done 2026-02-02"),
                asked.on("2026-02-02", "PATERNITY_CONSENT"),
                "asked, whatever was said");
        db.update("update care.paternity_step set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'y'");
        assertEquals(List.of("2026-01-30 2026-03-01 open"), asked.on("2026-02-03", "PATERNITY_ACTION"));
        assertEquals(List.of("2026-02-02 2026-05-03 ground_lost"), asked.of("PATERNITY_STEP"));
    }
}
