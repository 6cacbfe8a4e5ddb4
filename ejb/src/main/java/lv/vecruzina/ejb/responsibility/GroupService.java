package lv.vecruzina.ejb.responsibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import lv.vecruzina.ejb.staff.ClientGroup;
import lv.vecruzina.ejb.staff.ClientGroupMember;
import lv.vecruzina.ejb.staff.Dated;
import org.jspecify.annotations.Nullable;

/** Keeps groups of clients (grupas) and who is in them on which days; members outside the caller's circle are not shown. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class GroupService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected GroupService() {}

    GroupService(EntityManager em, ClientCircle circle, Clock clock, CurrentUser user) {
        this.em = em;
        this.circle = circle;
        this.clock = clock;
        this.user = user;
    }

    /** Groups not ended, by name, each with the members in the caller's circle. */
    public List<GroupRow> groups() {
        return circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.responsibility.GroupRow(
                            g.id, g.version, g.name, s.code, g.fromOn, g.untilOn, (
                                select count(m) from ClientGroupMember m, Client c
                                where m.groupId = g.id and c.id = m.clientId and m.withdrawnAt is null
                                and m.fromOn <= :today and (m.untilOn is null or m.untilOn > :today) and""" + ClientCircle.SEEN + """
                        )) from ClientGroup g left join CareService s on s.id = g.serviceId
                        where g.withdrawnAt is null and (g.untilOn is null or g.untilOn > :today)
                        order by g.name, g.id""", GroupRow.class))
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** The members of a group the caller may see: those in it now or later, by name, then the former. */
    public List<MemberRow> members(long groupId) {
        return circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.responsibility.MemberRow(
                            m.id, m.version, c.clientNo, c.givenName, c.familyName, m.fromOn, m.untilOn, m.withdrawnReason)
                        from ClientGroupMember m, Client c where c.id = m.clientId and m.groupId = :group and""" + ClientCircle.SEEN + """
                        order by case when m.withdrawnAt is null and (m.untilOn is null or m.untilOn > :today) then 0 else 1 end,
                            c.familyName, c.givenName, m.id""", MemberRow.class))
                .setParameter("group", groupId)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** Opens a group and returns its id. */
    public long add(String name, @Nullable Long serviceId, LocalDate fromOn) {
        ClientGroup group = new ClientGroup(name.strip(), serviceId, fromOn);
        em.persist(group);
        em.flush();
        return group.getId();
    }

    /** Ends a group; {@code untilOn} is the first day no longer. Its members' days end with it. */
    public void end(long id, int version, LocalDate untilOn) {
        unchanged(em.find(ClientGroup.class, id), version).end(untilOn);
        em.createQuery("""
                        select m from ClientGroupMember m where m.groupId = :group and m.withdrawnAt is null
                        and m.fromOn < :until and (m.untilOn is null or m.untilOn > :until)""", ClientGroupMember.class)
                .setParameter("group", id)
                .setParameter("until", untilOn)
                .getResultStream()
                .forEach(member -> member.end(untilOn));
        em.flush();
    }

    /** Takes a client of the caller's circle into the group. */
    public void addMember(long groupId, String clientNo, LocalDate fromOn, @Nullable LocalDate untilOn) {
        long client = circle.require(clientNo);
        em.persist(new ClientGroupMember(groupId, client, fromOn, untilOn));
        em.flush();
    }

    public void endMember(long id, int version, LocalDate untilOn) {
        member(id, version).end(untilOn);
        em.flush();
    }

    public void withdrawMember(long id, int version, String reason) {
        member(id, version).withdraw(clock.instant(), user.userName(), Dated.reason(reason));
        em.flush();
    }

    private ClientGroupMember member(long id, int version) {
        ClientGroupMember member = unchanged(em.find(ClientGroupMember.class, id), version);
        if (!circle.sees(member.getClientId())) {
            throw new RuleViolation("staff.entry_gone");
        }
        return member;
    }

    private static <T extends Dated> T unchanged(@Nullable T there, int version) {
        if (there == null || there.isWithdrawn()) {
            throw new RuleViolation("staff.entry_gone");
        }
        Version.refuseStale(there.getVersion(), version);
        return there;
    }
}
