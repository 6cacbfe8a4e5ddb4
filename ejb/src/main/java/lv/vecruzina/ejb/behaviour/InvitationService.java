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
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Sha256;

/**
 * Corrects the invitation to a called meeting (uzaicinājums), invites who joined later, and gives each invited a link that opens
 * this meeting alone, until BEHAVIOUR_LINK_DAYS after it.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.MUNICIPALITY})
public class InvitationService {
    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private ChangingMeetings changing;

    @SuppressWarnings("NullAway.Init")
    protected InvitationService() {}

    InvitationService(EntityManager em, CurrentUser user, Clock clock, ChangingMeetings changing) {
        this.em = em;
        this.user = user;
        this.clock = clock;
        this.changing = changing;
    }

    /** Corrects the hour, place and agenda until the meeting is held; its day stays. */
    public void correct(long id, int version, MeetingDraft draft) {
        BehaviourMeeting meeting = changing.called(id, version);
        changing.refuseNamed(draft.place(), draft.agenda());
        meeting.correct(draft);
        em.flush();
    }

    /** Invites who is of the team on the meeting's day and is not invited yet; returns how many. */
    public int inviteTeam(long id, int version) {
        BehaviourMeeting meeting = changing.called(id, version);
        List<BehaviourInvitee> invited = changing.invited(id);
        List<BehaviourMember> missing = changing
                .team(changing.programme(meeting).getId(), meeting.getMetOn())
                .stream()
                .filter(member -> invited.stream().noneMatch(one -> one.is(member.getBody(), member.getName())))
                .toList();
        missing.forEach(member -> em.persist(BehaviourInvitee.of(id, member)));
        em.flush();
        return missing.size();
    }

    /** Invites a guest of one meeting; probation comes as a member of the team alone, where the child is its client. */
    public void inviteGuest(long id, int version, String body, String name) {
        changing.called(id, version);
        if (BehaviourBody.PROBATION.equals(body)) {
            throw new RuleViolation("behaviour.probation_is_of_the_team");
        }
        if (changing.invited(id).stream().anyMatch(one -> one.is(body, name.strip()))) {
            throw new RuleViolation("behaviour.is_invited");
        }
        em.persist(new BehaviourInvitee(id, body, name.strip()));
        em.flush();
    }

    /** A new link for an invited, to be handed over by hand: it is told once and known to nobody afterwards. */
    public String giveLink(long inviteeId) {
        BehaviourInvitee invited = invited(inviteeId);
        BehaviourMeeting meeting = changing.seen(invited.getMeetingId());
        changing.refuseEnded(meeting);
        Instant until = linkUntil(meeting.getMetOn());
        if (!clock.instant().isBefore(until)) {
            throw new RuleViolation("behaviour.link_is_over", until);
        }
        changing.refuseNamed(meeting.words());
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
        changing.seen(invited.getMeetingId());
        invited.revoke();
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
}
