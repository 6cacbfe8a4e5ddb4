package lv.vecruzina.ejb.behaviour;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;

/**
 * Calls the meetings of a programme and keeps their minutes (starpinstitucionālas sanāksmes). The Social Service leads: without it
 * in the team no meeting is called, without it among those who came none was held.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.MUNICIPALITY})
public class MeetingService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private ChangingMeetings changing;

    @SuppressWarnings("NullAway.Init")
    protected MeetingService() {}

    MeetingService(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock, ChangingMeetings changing) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
        this.changing = changing;
    }

    /**
     * Calls a meeting of a programme that runs, within a year, since its links live until after it; who is of the team on that day
     * is invited, the Social Service among them.
     */
    public long call(long programmeId, MeetingDraft draft) {
        BehaviourProgramme programme = em.find(BehaviourProgramme.class, programmeId);
        if (programme == null || !circle.sees(programme.getClientId())) {
            throw new RuleViolation("behaviour.unknown");
        }
        if (!programme.isOpen()) {
            throw new RuleViolation("behaviour.programme_is_closed");
        }
        if (draft.metOn().isAfter(LocalDate.now(clock).plusYears(1))) {
            throw new RuleViolation("behaviour.meeting_is_too_far", draft.metOn());
        }
        List<BehaviourMember> team = changing.team(programmeId, draft.metOn());
        if (!leads(team.stream().map(BehaviourMember::getBody))) {
            throw new RuleViolation("behaviour.lead_is_not_of_the_team", draft.metOn());
        }
        changing.refuseNamed(draft.place(), draft.agenda());
        BehaviourMeeting meeting = new BehaviourMeeting(programme, draft);
        em.persist(meeting);
        em.flush();
        team.forEach(member -> em.persist(BehaviourInvitee.of(meeting.getId(), member)));
        em.flush();
        return meeting.getId();
    }

    private static boolean leads(Stream<String> bodies) {
        return bodies.anyMatch(BehaviourBody.SOCIAL_SERVICE::equals);
    }

    /**
     * Keeps the minutes of a meeting on its day or later: decisions, changes, who of the invited came; saved again they are
     * corrected, and the history keeps what they said.
     */
    public void hold(long id, int version, MinutesDraft minutes) {
        BehaviourMeeting meeting = changing.seen(id, version);
        if (!changing.programme(meeting).ranOn(meeting.getMetOn())) {
            throw new RuleViolation("behaviour.programme_is_closed");
        }
        if (meeting.getMetOn().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("behaviour.day_is_to_come", meeting.getMetOn());
        }
        if (minutes.decisions().isBlank()) {
            throw new RuleViolation("behaviour.minutes_need_decisions");
        }
        if (minutes.attended().isEmpty()) {
            throw new RuleViolation("behaviour.nobody_came");
        }
        List<BehaviourInvitee> invited = changing.invited(id);
        if (!leads(invited.stream()
                .filter(one -> minutes.attended().contains(one.getId()))
                .map(BehaviourInvitee::getBody))) {
            throw new RuleViolation("behaviour.lead_did_not_come");
        }
        changing.refuseNamed(minutes.decisions(), minutes.changes());
        meeting.hold(minutes);
        invited.forEach(one -> one.attend(minutes.attended().contains(one.getId())));
        em.flush();
    }

    /** Takes a wrong meeting back; it counts nowhere and its links open nothing. */
    public void withdraw(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("behaviour.needs_a_reason");
        }
        changing.seen(id, version).withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }
}
