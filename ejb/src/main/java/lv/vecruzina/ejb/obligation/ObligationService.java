package lv.vecruzina.ejb.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;

/**
 * What the rules ask of the caller by a moment (pienākumi): of the clients in the circle, and of what is about no client where
 * the caller's role is asked, carries the commitment or leads it for a municipality; the director sees all. An accountant is told
 * of a child's money by the child's number. Done with a proof, excused with a reason.
 */
@Stateless
@RolesAllowed({
    Role.DIRECTOR,
    Role.SOCIAL_WORKER,
    Role.SPECIALIST,
    Role.CARER,
    Role.NURSE,
    Role.ACCOUNTANT,
    Role.DATA_PROTECTION,
    Role.MUNICIPALITY
})
public class ObligationService {
    private static final String ROW = """
            select new lv.vecruzina.ejb.obligation.ObligationRow(
                o.id, o.version, o.rule, r.nameLv, r.nameEn, r.todoLv, r.todoEn, r.legalBasis,
                (select count(lp) from LegalParameter lp where lp.verified = false and locate(lp.code, r.legalBasis) > 0),
                r.ownerRole, r.kind, r.page, r.shownByRecordsAlone,
                c.clientNo, n.givenName, n.familyName, s.name, s.employeeId, s.recommendationId, s.publicationId, o.aroseOn,
                o.dueAt, o.remindAgainOn, o.escalatedOn, o.doneAt, coalesce(d.displayName, o.doneBy), o.proof,
                o.excusedAt, coalesce(e.displayName, o.excusedBy), o.excusedReason, coalesce(o.doneBy, o.excusedBy),
                o.takenBackAt, coalesce(t.displayName, o.takenBackBy), o.takenBackReason)""";

    private static final String OPEN = " and o.doneAt is null and o.excusedAt is null ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ObligationCircle circle;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected ObligationService() {}

    ObligationService(EntityManager em, ClientCircle circle, Clock clock, CurrentUser user) {
        this.em = em;
        this.circle = new ObligationCircle(em, circle, user);
        this.clock = clock;
        this.user = user;
    }

    /** A page of a list: what is open the earliest due first, what is settled the last settled first. */
    public List<ObligationRow> rows(ObligationFilter filter, int first, int size) {
        String order = filter.state().equals("settled")
                ? " order by coalesce(o.doneAt, o.excusedAt) desc, o.id desc"
                : " order by o.dueAt, o.id";
        return filled(ROW, ObligationRow.class, filter, order)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public int count(ObligationFilter filter) {
        return filled("select count(o)", Long.class, filter, "")
                .getSingleResult()
                .intValue();
    }

    /** Today's work of the caller: what the own roles are asked and reminded of, what is late in a social worker's circle, what
     * went to the director; the earliest due first. */
    public List<ObligationRow> today(int size) {
        String due = OPEN + """
                and (""" + ObligationCircle.ASKED + """
                     and (o.remindOn is null or o.remindOn <= :today)
                     or :leads = true and o.clientId is not null and o.dueAt < :now
                     or :circleAll = true and o.escalatedOn is not null) order by o.dueAt, o.id""";
        return circle.restrict(em.createQuery(ROW + ObligationCircle.OF_CALLER + due, ObligationRow.class))
                .setParameter("today", LocalDate.now(clock))
                .setParameter("now", clock.instant())
                .setParameter("leads", user.hasRole(Role.SOCIAL_WORKER))
                .setMaxResults(size)
                .getResultList();
    }

    /** The rules that may ask, by the code they are filtered by. */
    public List<ObligationRule> rules() {
        return em.createQuery("select r from ObligationRule r order by r.nameLv", ObligationRule.class)
                .getResultList();
    }

    private <T> TypedQuery<T> filled(String select, Class<T> type, ObligationFilter filter, String order) {
        boolean late = filter.state().equals("late");
        String which =
                switch (filter.state()) {
                    case "settled" -> " and (o.doneAt is not null or o.excusedAt is not null)";
                    case "late" -> OPEN + "and o.dueAt < :now";
                    case "escalated" -> OPEN + "and o.escalatedOn is not null";
                    default -> OPEN;
                };
        String mine = filter.mine() ? " and " + ObligationCircle.ASKED : "";
        String rule = filter.rule().isEmpty() ? "" : " and o.rule = :rule";
        TypedQuery<T> query = circle.restrict(
                em.createQuery(select + ObligationCircle.OF_CALLER + which + mine + rule + order, type));
        if (late) {
            query.setParameter("now", clock.instant());
        }
        return filter.rule().isEmpty() ? query : query.setParameter("rule", filter.rule());
    }

    /** Says of an open one that it was done, with what shows it. */
    public void done(long id, int version, String proof) {
        if (proof.isBlank()) {
            throw new RuleViolation("obligation.needs_a_proof");
        }
        Obligation obligation = settling(id, version);
        if (rule(obligation).isShownByRecordsAlone()) {
            throw new RuleViolation("obligation.shown_by_records_alone");
        }
        obligation.done(clock.instant(), user.userName(), proof.strip());
        em.flush();
    }

    /** Says of an open one why it need not be done. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
    public void excuse(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("obligation.needs_a_reason");
        }
        settling(id, version).excuse(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    /** Takes back what was said of one by mistake, done or excused, by who said it or the director: it asks again. */
    public void takeBack(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("obligation.taking_back_needs_a_reason");
        }
        Obligation obligation = seen(id);
        if (!obligation.isSaid()) {
            throw new RuleViolation("obligation.nothing_said");
        }
        if (!user.hasRole(Role.DIRECTOR) && !obligation.isSaidBy(user.userName())) {
            throw new RuleViolation("obligation.said_by_another");
        }
        Version.refuseStale(obligation.getVersion(), version);
        obligation.takeBack(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    private Obligation seen(long id) {
        Obligation obligation = em.find(Obligation.class, id);
        if (obligation == null || !circle.sees(id)) {
            throw new RuleViolation("obligation.unknown");
        }
        return obligation;
    }

    private Obligation settling(long id, int version) {
        Obligation obligation = seen(id);
        if (!obligation.isOpen()) {
            throw new RuleViolation("obligation.settled");
        }
        if (!circle.settles(id)) {
            throw new RuleViolation("obligation.owed_by_others");
        }
        Version.refuseStale(obligation.getVersion(), version);
        return obligation;
    }

    private ObligationRule rule(Obligation obligation) {
        return em.createQuery("select r from ObligationRule r where r.code = :code", ObligationRule.class)
                .setParameter("code", obligation.getRule())
                .getSingleResult();
    }
}
