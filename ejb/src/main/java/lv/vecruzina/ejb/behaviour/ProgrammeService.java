package lv.vecruzina.ejb.behaviour;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import lv.vecruzina.ejb.account.CurrentUser;
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
        BehaviourProgramme programme =
                new BehaviourProgramme(client, leadBody, municipalityId, aim.strip(), openedOn, user.userName());
        em.persist(programme);
        em.flush();
        return programme.getId();
    }

    public void addMember(long programmeId, MemberDraft draft) {
        if (!seen(programmeId).isOpen()) {
            throw new RuleViolation("behaviour.programme_is_closed");
        }
        em.persist(new BehaviourMember(programmeId, draft));
        em.flush();
    }

    /** Ends it from today on. */
    public void endMember(long memberId, int version) {
        BehaviourMember member = em.find(BehaviourMember.class, memberId);
        if (member == null) {
            throw new RuleViolation("behaviour.unknown");
        }
        seen(member.getProgrammeId());
        Version.refuseStale(member.getVersion(), version);
        member.end(LocalDate.now(clock));
        em.flush();
    }

    public void close(long id, int version, LocalDate day, String reason) {
        refuseToCome(day);
        changing(id, version, reason).close(day, reason.strip());
        em.flush();
    }

    /** Takes a wrong entry back. */
    public void withdraw(long id, int version, String reason) {
        changing(id, version, reason).withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    private void refuseToCome(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("behaviour.day_is_to_come", day);
        }
    }

    private BehaviourProgramme changing(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("behaviour.needs_a_reason");
        }
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
