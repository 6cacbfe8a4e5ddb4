package lv.vecruzina.ejb.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.Identity;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.client.TextGoingOut;
import lv.vecruzina.ejb.legal.AskedTerm;
import lv.vecruzina.ejb.shared.Constraint;
import lv.vecruzina.ejb.shared.Heard;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T.R.*6 and rule 12: a Social Service leads, each meeting has minutes, an outsider sees one meeting until the link's day. */
class BehaviourServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);
    private static final CurrentUser STRANGER =
            new CurrentUser(new Identity("other", "Cits", Set.of(Role.SOCIAL_WORKER), null, -2L, Instant.EPOCH));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    private final MadeUp made = new MadeUp(db);
    private long child;
    private long novads;
    private CurrentUser user = WORKER;
    private Clock clock = noon(DAY);

    @BeforeEach
    void startOver() {
        db.update("truncate care.client cascade");
        child = made.client("V-1", "Niks", "Ķirbītis", LocalDate.of(2012, 1, 1), "Rēzeknes novads");
        novads = made.municipality("Rēzeknes novads");
    }

    private static Clock noon(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).atZone(Riga.ZONE).toInstant(), Riga.ZONE);
    }

    private ClientCircle circle(EntityManager em) {
        return new ClientCircle(user, em, clock);
    }

    private <T> T programmes(Function<ProgrammeService, T> deed) {
        return db.inTransaction(em -> deed.apply(new ProgrammeService(em, circle(em), user, clock)));
    }

    private <T> T meetings(Function<MeetingService, T> deed) {
        return db.inTransaction(em -> deed.apply(new MeetingService(em, circle(em), user, clock, changing(em))));
    }

    private <T> T invitations(Function<InvitationService, T> deed) {
        return db.inTransaction(em -> deed.apply(new InvitationService(em, user, clock, changing(em))));
    }

    private ChangingMeetings changing(EntityManager em) {
        return new ChangingMeetings(
                em,
                circle(em),
                new Heard<TextGoingOut>(
                        going -> going.mark(going.text().contains("Ķirbīša") ? List.of("Ķirbīša") : List.of())));
    }

    private <T> T files(Function<PreventionService, T> deed) {
        return db.inTransaction(em -> deed.apply(new PreventionService(em, circle(em), user, clock)));
    }

    private <T> T read(Function<BehaviourQueries, T> question) {
        return db.inTransaction(em -> question.apply(new BehaviourQueries(em, circle(em), user, clock)));
    }

    private Optional<InvitedMeeting> opened(String token, Instant now) {
        return db.inTransaction(em -> new InvitedService(em, Clock.fixed(now, Riga.ZONE)).open(token));
    }

    private static String refusal(Runnable deed) {
        RuntimeException refused = assertThrows(RuntimeException.class, deed::run);
        return refused instanceof RuleViolation rule
                ? rule.key()
                : Constraint.refusedBy(refused).orElse(refused.toString());
    }

    private long programme() {
        return programmes(service -> service.open("V-1", "social_service", novads, "Mazāk konfliktu skolā", DAY));
    }

    private long led() {
        long programme = programme();
        join(programme, "social_service", false);
        return programme;
    }

    private boolean join(long programme, String body, boolean probationClient) {
        return programmes(service -> {
            service.addMember(programme, new MemberDraft(body, "Paraugs", probationClient, DAY));
            return true;
        });
    }

    private long called(long programme, LocalDate day) {
        return called(programme, day, "Trīs mēnešu izvērtējums");
    }

    private long called(long programme, LocalDate day, String agenda) {
        return meetings(
                service -> service.call(programme, new MeetingDraft(day, LocalTime.of(10, 0), "Skola", agenda)));
    }

    private boolean held(long meeting, Set<Long> attended) {
        return held(meeting, attended, "Turpināt");
    }

    private boolean held(long meeting, Set<Long> attended, String decisions) {
        int version = read(queries -> queries.meetings(child)).get(0).version();
        return meetings(service -> {
            service.hold(meeting, version, new MinutesDraft(attended, decisions, "Pulciņš otrdienās", null));
            return true;
        });
    }

    private boolean ending(MemberRow member) {
        return programmes(service -> {
            service.endMember(member.id(), member.version());
            return true;
        });
    }

    private Set<Long> invited(long meeting) {
        return read(queries -> queries.invitees(child, meeting)).stream()
                .map(InviteeRow::id)
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void rule12AProgrammeLedByOthersThanASocialServiceIsRefusedByTheDatabase() {
        for (String lead : BehaviourBody.LEADS.subList(1, 3)) {
            assertEquals(
                    "behaviour_programme_is_led_by_a_social_service",
                    refusal(() -> programmes(s -> s.open("V-1", lead, novads, "Mērķis", DAY))));
        }
        assertEquals(List.of(), read(queries -> queries.programmes(child)));
        long id = programme();
        String moved = assertThrows(
                        IllegalStateException.class,
                        () -> db.update("update care.behaviour_programme set lead_body = 'centre' where id = ?", id))
                .getMessage();
        assertTrue(moved.contains("behaviour_programme_is_led_by_a_social_service"), moved);
        assertEquals("behaviour_programme_is_one_at_a_time", refusal(this::programme));
        db.update(
                "insert into care.behaviour_meeting (client_id, met_on, lead_body) values (?, '2025-10-01', 'centre')",
                child);
        assertFalse(read(queries -> queries.meetings(child)).get(0).ledBySocialService(), "history enters as it was");
    }

    @Test
    void probationIsOfTheTeamOnlyWhereTheChildIsItsClient() {
        long programme = programme();
        assertEquals(
                "behaviour_member_probation_only_of_its_client", refusal(() -> join(programme, "probation", false)));
        join(programme, "probation", true);
        join(programme, "school", false);
        assertEquals(2, read(queries -> queries.members(child)).size());
    }

    @Test
    void aMeetingIsCalledForTheTeamOfItsDayAndHeldWithMinutes() {
        long programme = programme();
        join(programme, "school", false);
        assertEquals("behaviour.lead_is_not_of_the_team", refusal(() -> called(programme, DAY)));
        join(programme, "social_service", false);
        assertEquals(
                "behaviour.member_has_just_joined",
                refusal(() -> ending(read(queries -> queries.members(child)).get(0))));
        clock = noon(DAY.plusDays(1));
        MemberRow school = read(queries -> queries.members(child)).get(0);
        ending(school);
        long meeting = called(programme, DAY.plusDays(7));
        assertEquals(1, invited(meeting).size(), "the school has left");
        assertEquals(0L, db.value("select count(*) from care.behaviour_meeting_held"), "only called");
        assertEquals("behaviour.day_is_to_come", refusal(() -> held(meeting, invited(meeting))));
        clock = noon(DAY.plusDays(7));
        assertEquals("behaviour.nobody_came", refusal(() -> held(meeting, Set.of())));
        held(meeting, invited(meeting));
        assertEquals(1L, db.value("select count(*) from care.behaviour_meeting_held where minutes"));
        assertEquals(
                Boolean.TRUE,
                read(queries -> queries.invitees(child, meeting)).get(0).attended());
        assertEquals("behaviour_meeting_is_held_once_a_day", refusal(() -> called(programme, DAY.plusDays(7))));
        int version = read(queries -> queries.meetings(child)).get(0).version();
        meetings(service -> {
            service.withdraw(meeting, version, "Cits bērns");
            return true;
        });
        assertEquals(0L, db.value("select count(*) from care.behaviour_meeting_held"));
    }

    @Test
    void aLinkOpensOneMeetingByInitialsUntilItsDay() {
        long programme = led();
        long meeting = called(programme, DAY.plusDays(7));
        long invitee = invited(meeting).iterator().next();
        String token = invitations(service -> service.giveLink(invitee));
        assertTrue(token.matches("[0-9a-f]{64}"), token);
        assertEquals(0L, db.value("select count(*) from care.behaviour_invitee where token_hash = ?", token));
        assertEquals(
                0L,
                db.value("select count(*) from care.history where coalesce(after, before)::text like '%token_hash%'"));
        InvitedMeeting seen = opened(token, clock.instant()).orElseThrow();
        assertEquals("N. Ķ.", seen.initials());
        assertEquals(List.of("social_service"), seen.bodies());
        assertEquals(
                "invited+" + invitee,
                db.value("select opened_by from care.client_opening where part = '/behaviour/invited.xhtml'"));
        Instant over = DAY.plusDays(7 + 15).atStartOfDay(Riga.ZONE).toInstant();
        assertTrue(opened(token, over.minusSeconds(1)).isPresent(), "the 14th day after");
        assertEquals(Optional.empty(), opened(token, over));
        assertEquals(Optional.empty(), opened(token.substring(1) + "0", clock.instant()));
        String second = invitations(service -> service.giveLink(invitee));
        assertNotEquals(token, second);
        assertEquals(Optional.empty(), opened(token, clock.instant()), "a new link ends the one before");
        invitations(service -> {
            service.revokeLink(invitee);
            return true;
        });
        assertEquals(Optional.empty(), opened(second, clock.instant()), "revoked");
        clock = Clock.fixed(over, Riga.ZONE);
        assertEquals("behaviour.link_is_over", refusal(() -> invitations(service -> service.giveLink(invitee))));
    }

    @Test
    void aWithdrawnMeetingShowsNothingByItsLink() {
        long programme = led();
        long meeting = called(programme, DAY);
        String token = invitations(
                service -> service.giveLink(invited(meeting).iterator().next()));
        int version = read(queries -> queries.meetings(child)).get(0).version();
        meetings(service -> {
            service.withdraw(meeting, version, "Kļūda");
            return true;
        });
        assertEquals(Optional.empty(), opened(token, clock.instant()));
    }

    @Test
    void aFileIsOpenedByANamedSocialServiceOnItsGround() {
        long id = files(service -> service.record("V-1", "Policijas ziņojums", DAY.minusDays(3)));
        assertTrue(read(queries -> queries.files(child)).get(0).awaitsOpening());
        assertEquals(
                "behaviour.day_is_to_come",
                refusal(() -> files(service -> service.record("V-1", "Cits", DAY.plusDays(1)))));
        assertEquals("prevention_file_is_opened_on_its_ground", refusal(() -> opening(id, 1, DAY.minusDays(4))));
        assertEquals(
                "prevention_file_is_one_at_a_time",
                refusal(() -> files(service -> service.record("V-1", "Vēl viens", DAY))));
        opening(id, 1, DAY);
        PreventionRow file = read(queries -> queries.files(child)).get(0);
        assertEquals("Rēzeknes novads", file.municipality());
        assertTrue(file.runs());
        files(service -> {
            service.close(id, file.version(), DAY, "Mērķis sasniegts");
            return true;
        });
        assertFalse(read(queries -> queries.files(child)).get(0).runs());
        files(service -> service.record("V-1", "Jauns pamats", DAY));
    }

    private boolean opening(long id, int version, LocalDate day) {
        return files(service -> {
            service.open(id, version, day, novads);
            return true;
        });
    }

    @Test
    void whoIsOutsideTheCircleSeesAndTouchesNothing() {
        long programme = led();
        long meeting = called(programme, DAY);
        long invitee = invited(meeting).iterator().next();
        user = STRANGER;
        assertEquals(List.of(), read(queries -> queries.meetings(child)));
        assertEquals(List.of(), read(queries -> queries.invitees(child, meeting)));
        assertEquals("behaviour.unknown", refusal(() -> invitations(service -> service.giveLink(invitee))));
        assertEquals("behaviour.unknown", refusal(() -> called(programme, DAY.plusDays(1))));
        assertEquals("client.unknown", refusal(this::programme));
    }

    private boolean ended(long programme, String how) {
        return programmes(service -> {
            if (how.equals("withdrawn")) {
                service.withdraw(programme, 1, "Cits bērns");
            } else {
                service.close(programme, 1, DAY, "Mērķis sasniegts");
            }
            return true;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdrawn", "closed"})
    void whatHangsOnAProgrammeEndsWithIt(String how) {
        long programme = led();
        long meeting = called(programme, DAY.plusDays(7));
        long invitee = invited(meeting).iterator().next();
        String token = invitations(service -> service.giveLink(invitee));
        assertTrue(opened(token, clock.instant()).isPresent());
        ended(programme, how);
        assertEquals(Optional.empty(), opened(token, clock.instant()), "its link");
        clock = noon(DAY.plusDays(7));
        boolean withdrawn = how.equals("withdrawn");
        assertEquals(
                withdrawn ? "Cits bērns" : null,
                read(queries -> queries.meetings(child)).get(0).withdrawnReason());
        assertEquals(
                withdrawn ? "behaviour.unknown" : "behaviour.programme_is_closed",
                refusal(() -> held(meeting, invited(meeting))));
        assertEquals(
                withdrawn ? "behaviour.unknown" : "behaviour.programme_is_closed",
                refusal(() -> invitations(service -> service.giveLink(invitee))));
        assertEquals(0L, db.value("select count(*) from care.behaviour_meeting_held"));
    }

    @Test
    void aMeetingIsCalledWithinAYear() {
        long programme = led();
        assertEquals(
                "behaviour.meeting_is_too_far",
                refusal(() -> called(programme, DAY.plusYears(1).plusDays(1))));
        called(programme, DAY.plusYears(1));
    }

    @Test
    void aHeldMeetingOfAWithdrawnProgrammeCountsNowhere() {
        long programme = led();
        long meeting = called(programme, DAY);
        held(meeting, invited(meeting));
        assertEquals(1L, db.value("select count(*) from care.behaviour_meeting_held"));
        ended(programme, "withdrawn");
        assertEquals(0L, db.value("select count(*) from care.behaviour_meeting_held"));
    }

    @Test
    void theDatabaseKeepsNoMinutesOfAWithdrawnProgramme() {
        long programme = led();
        long meeting = called(programme, DAY);
        String token = invitations(
                service -> service.giveLink(invited(meeting).iterator().next()));
        held(meeting, invited(meeting));
        ended(programme, "withdrawn");
        assertEquals(Optional.empty(), opened(token, clock.instant()), "of a held meeting too");
        assertEquals("behaviour.programme_is_withdrawn", refusal(() -> held(meeting, invited(meeting))));
        String refused = assertThrows(
                        IllegalStateException.class,
                        () -> db.update("update care.behaviour_meeting set held = true where id = ?", meeting))
                .getMessage();
        assertTrue(refused.contains("behaviour_meeting_is_held_for_a_programme_that_stands"), refused);
    }

    @Test
    void aMeetingHeldBeforeTheClosingKeepsItsLink() {
        long programme = led();
        long meeting = called(programme, DAY);
        held(meeting, invited(meeting));
        ended(programme, "closed");
        String token = invitations(
                service -> service.giveLink(invited(meeting).iterator().next()));
        assertEquals("Turpināt", opened(token, clock.instant()).orElseThrow().decisions());
    }

    @Test
    void withoutTheSocialServiceNothingWasHeld() {
        long programme = led();
        join(programme, "school", false);
        long meeting = called(programme, DAY);
        Set<Long> school = read(queries -> queries.invitees(child, meeting)).stream()
                .filter(one -> one.body().equals("school"))
                .map(InviteeRow::id)
                .collect(java.util.stream.Collectors.toSet());
        assertEquals("behaviour.lead_did_not_come", refusal(() -> held(meeting, school)));
    }

    @Test
    void wordsThatNameTheChildDoNotGoOut() {
        long programme = led();
        assertEquals("behaviour.words_identify", refusal(() -> called(programme, DAY, "Niks Ķirbīša skola")));
        long meeting = called(programme, DAY);
        assertEquals("behaviour.words_identify", refusal(() -> corrected(meeting, "Ķirbīša lieta")));
        assertEquals(
                "behaviour.words_identify", refusal(() -> held(meeting, invited(meeting), "Runāt ar Ķirbīša māti")));
        db.update("update care.behaviour_meeting set agenda = 'Ķirbīša lieta'");
        assertEquals(
                "behaviour.words_identify",
                refusal(() -> invitations(
                        service -> service.giveLink(invited(meeting).iterator().next()))));
    }

    private boolean corrected(long meeting, String agenda) {
        int version = read(queries -> queries.meetings(child)).get(0).version();
        return invitations(service -> {
            service.correct(meeting, version, new MeetingDraft(DAY, LocalTime.of(11, 30), "Dienests", agenda));
            return true;
        });
    }

    @Test
    void anInvitationIsCorrectedUntilTheMeetingIsHeld() {
        long programme = led();
        long meeting = called(programme, DAY);
        corrected(meeting, "Pulciņš");
        MeetingRow row = read(queries -> queries.meetings(child)).get(0);
        assertEquals(List.of("Pulciņš", "Dienests"), List.of(row.agenda(), row.place()));
        assertEquals(0, invited(meeting, row.version()));
        join(programme, "police", false);
        assertEquals(1, invited(meeting, row.version()));
        assertEquals(
                "behaviour.probation_is_of_the_team", refusal(() -> guest(meeting, row.version(), "probation", "X")));
        guest(meeting, row.version(), "orphans_court", "Loceklis");
        assertEquals(
                "behaviour.is_invited", refusal(() -> guest(meeting, row.version(), "orphans_court", "Loceklis ")));
        assertEquals(3, invited(meeting).size());
        held(meeting, invited(meeting));
        assertEquals("behaviour.meeting_is_held", refusal(() -> corrected(meeting, "Cits")));
        int version = read(queries -> queries.meetings(child)).get(0).version();
        assertEquals("behaviour.meeting_is_held", refusal(() -> guest(meeting, version, "other", "Y")));
    }

    private int invited(long meeting, int version) {
        return invitations(service -> service.inviteTeam(meeting, version));
    }

    private boolean guest(long meeting, int version, String body, String name) {
        return invitations(service -> {
            service.inviteGuest(meeting, version, body, name);
            return true;
        });
    }

    @Test
    void savedMinutesAreCorrectedAndTheHistoryKeepsWhatTheySaid() {
        long meeting = called(led(), DAY);
        held(meeting, invited(meeting), "Turpināt");
        held(meeting, invited(meeting), "Beigt");
        assertEquals("Beigt", read(queries -> queries.meetings(child)).get(0).decisions());
        assertEquals(
                1L,
                db.value(
                        "select count(*) from care.history where table_name = 'behaviour_meeting' and before ->> 'decisions' = 'Turpināt'"));
    }

    @Test
    void aMemberEnteredByMistakeIsTakenBackOnTheSameDay() {
        long programme = led();
        assertEquals(
                "behaviour.programme_began_later",
                refusal(() -> programmes(service -> {
                    service.addMember(programme, new MemberDraft("school", "Paraugs", false, DAY.minusDays(1)));
                    return true;
                })));
        join(programme, "school", false);
        long first = called(programme, DAY);
        long invitee = read(queries -> queries.invitees(child, first)).get(1).id();
        String token = invitations(service -> service.giveLink(invitee));
        MemberRow school = read(queries -> queries.members(child)).get(1);
        assertEquals("behaviour.needs_a_reason", refusal(() -> takenBack(school, " ")));
        takenBack(school, "Cita skola");
        assertEquals(
                "Cita skola", read(queries -> queries.members(child)).get(1).withdrawnReason());
        assertEquals(Optional.empty(), opened(token, clock.instant()), "its link");
        assertEquals(1, invited(called(programme, DAY.plusDays(1))).size(), "is not invited any more");
        assertEquals("behaviour.unknown", refusal(() -> ending(school)));
    }

    private boolean takenBack(MemberRow member, String reason) {
        return programmes(service -> {
            service.withdrawMember(member.id(), member.version(), reason);
            return true;
        });
    }

    @Test
    void theTermsAreThoseOfTheLegalClock() {
        files(service -> service.record("V-1", "Policijas ziņojums", DAY));
        long meeting = called(led(), DAY);
        held(meeting, invited(meeting));
        clock = noon(DAY.plusDays(93));
        List<AskedTerm> terms = read(queries -> queries.terms(child));
        assertEquals(
                List.of("PREVENTION_FILE", "BEHAVIOUR_MEETING"),
                terms.stream().map(AskedTerm::rule).toList());
        assertEquals(DAY.plusDays(92), terms.get(1).dueOn());
        assertEquals(93, terms.get(1).daysBy(DAY.plusDays(93)));
        assertTrue(terms.get(1).lateOn(DAY.plusDays(93)));
        assertFalse(terms.get(1).lateOn(DAY.plusDays(92)));
        user = STRANGER;
        assertEquals(List.of(), read(queries -> queries.terms(child)));
    }
}
