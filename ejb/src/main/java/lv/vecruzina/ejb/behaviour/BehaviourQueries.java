package lv.vecruzina.ejb.behaviour;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.AskedTerm;
import lv.vecruzina.ejb.legal.AskedTerms;
import lv.vecruzina.ejb.legal.Municipality;
import lv.vecruzina.ejb.shared.KeptFile;
import lv.vecruzina.ejb.shared.Role;

/** Reads the behaviour correction of clients in the caller's circle (uzvedības sociālā korekcija). */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.MUNICIPALITY})
public class BehaviourQueries {
    /** The rules of the legal clock that ask something of a behaviour correction. */
    static final List<String> RULES = List.of("PREVENTION_FILE", "BEHAVIOUR_MEETING");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected BehaviourQueries() {}

    BehaviourQueries(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** The grounds and files of a client, the newest first. */
    public List<PreventionRow> files(long clientId) {
        return of(clientId, PreventionRow.class, """
                select new lv.vecruzina.ejb.behaviour.PreventionRow(
                    f.id, f.version, f.ground, f.groundOn, f.openedOn, m.name, f.closedOn, f.closedReason, f.withdrawnReason)
                from PreventionFile f join Client c on c.id = f.clientId left join Municipality m on m.id = f.municipalityId""", " order by f.groundOn desc, f.id desc")
                .getResultList();
    }

    /** The programmes of a client, the newest first. */
    public List<ProgrammeRow> programmes(long clientId) {
        return of(clientId, ProgrammeRow.class, """
                select new lv.vecruzina.ejb.behaviour.ProgrammeRow(
                    g.id, g.version, m.name, g.aim, g.openedOn, g.closedOn, g.closedReason, g.withdrawnReason)
                from BehaviourProgramme g join Client c on c.id = g.clientId join Municipality m on m.id = g.municipalityId""", " order by g.openedOn desc, g.id desc")
                .getResultList();
    }

    /** The teams of a client's programmes. */
    public List<MemberRow> members(long clientId) {
        return of(clientId, MemberRow.class, """
                select new lv.vecruzina.ejb.behaviour.MemberRow(b.id, b.version, b.programmeId, b.body, b.name, b.fromOn, b.untilOn,
                    b.withdrawnReason)
                from BehaviourMember b join BehaviourProgramme g on g.id = b.programmeId join Client c on c.id = g.clientId""", " order by b.fromOn, b.id").getResultList();
    }

    /** The meetings of a client, the newest first, imported ones too. */
    public List<MeetingRow> meetings(long clientId) {
        return of(clientId, MeetingRow.class, """
                select new lv.vecruzina.ejb.behaviour.MeetingRow(
                    t.id, t.version, t.programmeId, t.metOn, t.leadBody, m.name, t.bodiesPresent, t.held, t.minutes, t.hour, t.place,
                    t.agenda, t.decisions, t.changes, t.file.fileName, t.withdrawnReason)
                from BehaviourMeeting t join Client c on c.id = t.clientId left join BehaviourProgramme g on g.id = t.programmeId
                left join Municipality m on m.id = g.municipalityId""", " order by t.metOn desc, t.id desc")
                .getResultList();
    }

    private <T> TypedQuery<T> of(long clientId, Class<T> row, String select, String order) {
        return circle.restrict(em.createQuery(select + " where c.id = :client and" + ClientCircle.SEEN + order, row))
                .setParameter("client", clientId);
    }

    /** Who is invited to a client's meeting. */
    public List<InviteeRow> invitees(long clientId, long meetingId) {
        return of(clientId, InviteeRow.class, """
                select new lv.vecruzina.ejb.behaviour.InviteeRow(i.id, i.body, i.name, i.attended, i.linkUntil)
                from BehaviourInvitee i join BehaviourMeeting t on t.id = i.meetingId
                join Client c on c.id = t.clientId""", "and t.id = :meeting order by i.id")
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    /** What the rules of the legal clock ask of a client and is not done, as the records stand now, the earliest first. */
    public List<AskedTerm> terms(long clientId) {
        return AskedTerms.of(em, LocalDate.now(clock), RULES, circle.seen(List.of(clientId)));
    }

    /** The signed minutes of a client's meeting, where there are some. */
    public Optional<KeptFile> file(long clientId, long meetingId) {
        return Optional.ofNullable(em.find(BehaviourMeeting.class, meetingId))
                .filter(meeting -> meeting.getClientId() == clientId && circle.sees(clientId))
                .map(BehaviourMeeting::getFile);
    }

    /** Whose Social Service can be named: an official's own, for others all. */
    public List<Municipality> municipalities() {
        Long own = user.municipalityId();
        return em.createQuery(
                        "select m from Municipality m where :own = 0 or m.id = :own order by m.name",
                        Municipality.class)
                .setParameter("own", own == null ? 0L : own)
                .getResultList();
    }
}
