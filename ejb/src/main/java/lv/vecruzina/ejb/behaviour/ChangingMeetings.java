package lv.vecruzina.ejb.behaviour;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.client.TextGoingOut;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/** What holds for a meeting whichever way it changes (sanāksmes maiņa): the circle, the programme behind it, the words that leave the house. */
@Dependent
public class ChangingMeetings {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private Event<TextGoingOut> goingOut;

    @SuppressWarnings("NullAway.Init")
    protected ChangingMeetings() {}

    ChangingMeetings(EntityManager em, ClientCircle circle, Event<TextGoingOut> goingOut) {
        this.em = em;
        this.circle = circle;
        this.goingOut = goingOut;
    }

    BehaviourMeeting seen(long id) {
        BehaviourMeeting meeting = em.find(BehaviourMeeting.class, id);
        if (meeting == null || meeting.isWithdrawn() || !circle.sees(meeting.getClientId())) {
            throw new RuleViolation("behaviour.unknown");
        }
        return meeting;
    }

    BehaviourMeeting seen(long id, int version) {
        BehaviourMeeting meeting = seen(id);
        Version.refuseStale(meeting.getVersion(), version);
        return meeting;
    }

    /** One that is called and not held yet, of a programme that runs. */
    BehaviourMeeting called(long id, int version) {
        BehaviourMeeting meeting = seen(id, version);
        if (meeting.isHeld()) {
            throw new RuleViolation("behaviour.meeting_is_held");
        }
        refuseEnded(meeting);
        return meeting;
    }

    /** Refuses what hangs on a programme that was withdrawn, or closed before the meeting was held. */
    void refuseEnded(BehaviourMeeting meeting) {
        BehaviourProgramme programme = programme(meeting);
        if (!meeting.isHeld() && !programme.isOpen()) {
            throw new RuleViolation("behaviour.programme_is_closed");
        }
    }

    /** The programme of a meeting called here; one that was withdrawn is refused. */
    BehaviourProgramme programme(BehaviourMeeting meeting) {
        Long id = meeting.getProgrammeId();
        BehaviourProgramme programme = id == null ? null : em.find(BehaviourProgramme.class, id);
        if (programme == null) {
            throw new RuleViolation("behaviour.unknown");
        }
        if (programme.isWithdrawn()) {
            throw new RuleViolation("behaviour.programme_is_withdrawn");
        }
        return programme;
    }

    /** Who is of a programme's team on a day. */
    List<BehaviourMember> team(long programmeId, LocalDate day) {
        return em.createQuery("""
                        select b from BehaviourMember b where b.programmeId = :programme and b.fromOn <= :day
                        and (b.untilOn is null or b.untilOn > :day) and b.withdrawnAt is null order by b.id""", BehaviourMember.class)
                .setParameter("programme", programmeId)
                .setParameter("day", day)
                .getResultList();
    }

    List<BehaviourInvitee> invited(long meetingId) {
        return em.createQuery(
                        "select i from BehaviourInvitee i where i.meetingId = :meeting order by i.id",
                        BehaviourInvitee.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    /** Outsiders know the child by initials alone: words that name a client are refused, and told. */
    void refuseNamed(@Nullable String... words) {
        TextGoingOut text =
                new TextGoingOut(Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining("\n")));
        goingOut.fire(text);
        if (!text.identifying().isEmpty()) {
            throw new RuleViolation("behaviour.words_identify", String.join(", ", text.identifying()));
        }
    }
}
