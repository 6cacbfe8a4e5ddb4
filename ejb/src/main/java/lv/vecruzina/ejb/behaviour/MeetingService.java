package lv.vecruzina.ejb.behaviour;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Sha256;
import lv.vecruzina.ejb.shared.Version;

/**
 * Calls the meetings of a programme, keeps their minutes (starpinstitucionālas sanāksmes), and gives each invited a link that
 * opens this meeting alone, until BEHAVIOUR_LINK_DAYS after it.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.MUNICIPALITY})
public class MeetingService {
    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected MeetingService() {}

    MeetingService(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** Calls a meeting of a programme that runs; who is of the team on that day is invited. */
    public long call(long programmeId, MeetingDraft draft) {
        BehaviourProgramme programme = em.find(BehaviourProgramme.class, programmeId);
        if (programme == null || !circle.sees(programme.getClientId())) {
            throw new RuleViolation("behaviour.unknown");
        }
        if (!programme.isOpen()) {
            throw new RuleViolation("behaviour.programme_is_closed");
        }
        List<BehaviourMember> team = em.createQuery("""
                        select b from BehaviourMember b where b.programmeId = :programme and b.fromOn <= :day
                        and (b.untilOn is null or b.untilOn > :day) order by b.id""", BehaviourMember.class)
                .setParameter("programme", programmeId)
                .setParameter("day", draft.metOn())
                .getResultList();
        if (team.isEmpty()) {
            throw new RuleViolation("behaviour.nobody_is_of_the_team", draft.metOn());
        }
        BehaviourMeeting meeting = new BehaviourMeeting(programme, draft);
        em.persist(meeting);
        em.flush();
        team.forEach(member -> em.persist(new BehaviourInvitee(meeting.getId(), member)));
        em.flush();
        return meeting.getId();
    }

    /** Keeps the minutes of a meeting on its day or later: decisions, changes, who of the invited came. */
    public void hold(long id, int version, MinutesDraft minutes) {
        BehaviourMeeting meeting = changing(id, version);
        if (meeting.getMetOn().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("behaviour.day_is_to_come", meeting.getMetOn());
        }
        if (minutes.decisions().isBlank()) {
            throw new RuleViolation("behaviour.minutes_need_decisions");
        }
        if (minutes.attended().isEmpty()) {
            throw new RuleViolation("behaviour.nobody_came");
        }
        meeting.hold(minutes);
        em.createQuery("select i from BehaviourInvitee i where i.meetingId = :meeting", BehaviourInvitee.class)
                .setParameter("meeting", id)
                .getResultStream()
                .forEach(invited -> invited.attend(minutes.attended().contains(invited.getId())));
        em.flush();
    }

    /** A new link for an invited, to be handed over by hand: it is told once and known to nobody afterwards. */
    public String giveLink(long inviteeId) {
        BehaviourInvitee invited = invited(inviteeId);
        Instant until = linkUntil(changing(invited.getMeetingId()).getMetOn());
        if (!clock.instant().isBefore(until)) {
            throw new RuleViolation("behaviour.link_is_over", until);
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        invited.link(hash(token), until, user.userName());
        em.flush();
        return token;
    }

    /** From now on the link opens nothing. */
    public void revokeLink(long inviteeId) {
        BehaviourInvitee invited = invited(inviteeId);
        changing(invited.getMeetingId());
        invited.revoke();
        em.flush();
    }

    /** Takes a wrong meeting back; it counts nowhere and its links open nothing. */
    public void withdraw(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("behaviour.needs_a_reason");
        }
        changing(id, version).withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    static String hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }

    /** The midnight after the last day on which the link opens. */
    private Instant linkUntil(LocalDate metOn) {
        long days = new LegalParameters(em)
                .on(metOn, "BEHAVIOUR_LINK_DAYS")
                .orElseThrow(() -> new IllegalStateException("BEHAVIOUR_LINK_DAYS has no value on " + metOn))
                .longValue();
        return metOn.plusDays(days + 1).atStartOfDay(Riga.ZONE).toInstant();
    }

    private BehaviourInvitee invited(long id) {
        BehaviourInvitee invited = em.find(BehaviourInvitee.class, id);
        if (invited == null) {
            throw new RuleViolation("behaviour.unknown");
        }
        return invited;
    }

    private BehaviourMeeting changing(long id, int version) {
        BehaviourMeeting meeting = changing(id);
        Version.refuseStale(meeting.getVersion(), version);
        return meeting;
    }

    private BehaviourMeeting changing(long id) {
        BehaviourMeeting meeting = em.find(BehaviourMeeting.class, id);
        if (meeting == null || meeting.isWithdrawn() || !circle.sees(meeting.getClientId())) {
            throw new RuleViolation("behaviour.unknown");
        }
        return meeting;
    }
}
