package lv.vecruzina.ejb.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.Municipality;
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
                r.ownerRole, r.kind, r.page,
                c.clientNo, n.givenName, n.familyName, s.name, s.employeeId, s.recommendationId, o.aroseOn,
                o.dueAt, o.escalatedOn, o.doneAt, coalesce(d.displayName, o.doneBy), o.proof,
                o.excusedAt, coalesce(e.displayName, o.excusedBy), o.excusedReason)""";

    private static final String ASKED = """
            (r.ownerRole in :roles or s.ownerUser = :user or s.deputyUser = :user
             or :official = true and function('care.names_municipality', s.leadBody, :municipality) = true)""";

    /** Those of a placement entered by mistake and withdrawn ask nothing. */
    private static final String OF_CALLER = """
             from Obligation o join ObligationRule r on r.code = o.rule
            left join Client c on c.id = o.clientId
            left join Client n on n.id = o.clientId and :byNumber = false
            left join ObligationSubject s on s.obligationId = o.id
            left join Account d on d.userName = o.doneBy left join Account e on e.userName = o.excusedBy
            where not exists (select p.id from Placement p where p.id = o.placementId and p.withdrawnAt is not null)
            and (o.clientId is null and (:circleAll = true or""" + " " + ASKED + """
            )
                or o.clientId is not null and :byNumber = true and r.ownerRole in :roles
                or o.clientId is not null and (:works = true or r.ownerRole in :roles) and""" + ClientCircle.SEEN + ")";

    private static final Set<String> WORKS_WITH_CLIENTS =
            Set.of(Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE);

    private static final String OPEN = " and o.doneAt is null and o.excusedAt is null ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected ObligationService() {}

    ObligationService(EntityManager em, ClientCircle circle, Clock clock, CurrentUser user) {
        this.em = em;
        this.circle = circle;
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
                and (""" + ASKED + """
                     and (o.remindOn is null or o.remindOn <= :today)
                     or :leads = true and o.clientId is not null and o.dueAt < :now
                     or :circleAll = true and o.escalatedOn is not null) order by o.dueAt, o.id""";
        return restricted(em.createQuery(ROW + OF_CALLER + due, ObligationRow.class))
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
        String mine = filter.mine() ? " and " + ASKED : "";
        String rule = filter.rule().isEmpty() ? "" : " and o.rule = :rule";
        TypedQuery<T> query = restricted(em.createQuery(select + OF_CALLER + which + mine + rule + order, type));
        if (late) {
            query.setParameter("now", clock.instant());
        }
        return filter.rule().isEmpty() ? query : query.setParameter("rule", filter.rule());
    }

    private <T> TypedQuery<T> restricted(TypedQuery<T> query) {
        boolean works = user.getRoles().stream().anyMatch(WORKS_WITH_CLIENTS::contains);
        Long municipality = user.municipalityId();
        return circle.restrict(query)
                .setParameter("roles", new ArrayList<>(user.getRoles()))
                .setParameter("user", user.userName())
                .setParameter("works", works)
                .setParameter("byNumber", !works && user.hasRole(Role.ACCOUNTANT))
                .setParameter("official", municipality != null)
                .setParameter(
                        "municipality",
                        municipality == null
                                ? ""
                                : em.find(Municipality.class, municipality).getName());
    }

    /** Says of an open one that it was done, with what shows it. */
    public void done(long id, int version, String proof) {
        if (proof.isBlank()) {
            throw new RuleViolation("obligation.needs_a_proof");
        }
        settling(id, version).done(clock.instant(), user.userName(), proof.strip());
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

    private Obligation settling(long id, int version) {
        Obligation obligation = em.find(Obligation.class, id);
        if (obligation == null || seen(id) == 0) {
            throw new RuleViolation("obligation.unknown");
        }
        if (!obligation.isOpen()) {
            throw new RuleViolation("obligation.settled");
        }
        Version.refuseStale(obligation.getVersion(), version);
        return obligation;
    }

    private long seen(long id) {
        return restricted(em.createQuery("select count(o)" + OF_CALLER + " and o.id = :id", Long.class))
                .setParameter("id", id)
                .getSingleResult();
    }
}
