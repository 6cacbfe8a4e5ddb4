package lv.vecruzina.ejb.behaviour;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.Client;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;

/**
 * Records behaviour correction programmes (uzvedības sociālās korekcijas programmas) and their teams. One whose lead is not a
 * Social Service is refused by the database (rule 12), probation where the child is not its client too.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.MUNICIPALITY})
public class ProgrammeService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeService() {}

    ProgrammeService(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** Records the programme a body leads, for a municipality's Social Service; any other lead is refused by the database. */
    public long open(String clientNo, String leadBody, long municipalityId, String aim, LocalDate openedOn) {
        long client = circle.require(clientNo);
        refuseToCome(openedOn);
        if (openedOn.isBefore(em.getReference(Client.class, client).getBirthDate())) {
            throw new RuleViolation("behaviour.before_birth");
        }
        BehaviourProgramme programme =
                new BehaviourProgramme(client, leadBody, municipalityId, aim.strip(), openedOn, user.userName());
        em.persist(programme);
        em.flush();
        return programme.getId();
    }

    public void addMember(long programmeId, MemberDraft draft) {
        BehaviourProgramme programme = seen(programmeId);
        if (!programme.isOpen()) {
            throw new RuleViolation("behaviour.programme_is_closed");
        }
        if (draft.fromOn().isBefore(programme.getOpenedOn())) {
            throw new RuleViolation("behaviour.programme_began_later", programme.getOpenedOn());
        }
        em.persist(new BehaviourMember(programmeId, draft));
        em.flush();
    }

    /** Ends it from today on; one who joined today or joins later is taken back instead. */
    public void endMember(long memberId, int version) {
        BehaviourMember member = member(memberId, version);
        if (!member.getFromOn().isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("behaviour.member_has_just_joined", member.getFromOn());
        }
        member.end(LocalDate.now(clock));
        em.flush();
    }

    /** Takes a member entered by mistake back, from the first day on; a link given to it for a meeting not held yet ends too. */
    public void withdrawMember(long memberId, int version, String reason) {
        refuseBlank(reason);
        BehaviourMember member = member(memberId, version);
        member.withdraw(clock.instant(), user.userName(), reason.strip());
        em.createQuery("""
                        select i from BehaviourInvitee i join BehaviourMeeting m on m.id = i.meetingId
                        where m.programmeId = :programme and m.held = false and i.tokenHash is not null""", BehaviourInvitee.class)
                .setParameter("programme", member.getProgrammeId())
                .getResultStream()
                .filter(invited -> invited.is(member.getBody(), member.getName()))
                .forEach(BehaviourInvitee::revoke);
        em.flush();
    }

    private BehaviourMember member(long id, int version) {
        BehaviourMember member = em.find(BehaviourMember.class, id);
        if (member == null || member.isWithdrawn()) {
            throw new RuleViolation("behaviour.unknown");
        }
        seen(member.getProgrammeId());
        Version.refuseStale(member.getVersion(), version);
        return member;
    }

    public void close(long id, int version, LocalDate day, String reason) {
        refuseToCome(day);
        changing(id, version, reason).close(day, reason.strip());
        em.flush();
    }

    /** Takes a wrong entry back; its meetings not held yet go with it, and no link of it opens anything. */
    public void withdraw(long id, int version, String reason) {
        changing(id, version, reason).withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    private void refuseToCome(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("behaviour.day_is_to_come", day);
        }
    }

    private static void refuseBlank(String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("behaviour.needs_a_reason");
        }
    }

    private BehaviourProgramme changing(long id, int version, String reason) {
        refuseBlank(reason);
        BehaviourProgramme programme = seen(id);
        Version.refuseStale(programme.getVersion(), version);
        return programme;
    }

    private BehaviourProgramme seen(long id) {
        BehaviourProgramme programme = em.find(BehaviourProgramme.class, id);
        if (programme == null || programme.isWithdrawn() || !circle.sees(programme.getClientId())) {
            throw new RuleViolation("behaviour.unknown");
        }
        return programme;
    }
}
