package lv.vecruzina.ejb.obligation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lv.vecruzina.ejb.account.Access;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.Municipality;
import lv.vecruzina.ejb.shared.Role;

/** Which obligations the caller sees (pienākumu loks), and which of them the caller may settle. */
@Dependent
public class ObligationCircle {
    /** What the caller's own roles are asked, the commitments the caller carries, and those a municipality's official leads. */
    static final String ASKED = """
            (r.ownerRole in :roles or s.ownerUser = :user or s.deputyUser = :user
             or :official = true and function('care.names_municipality', s.leadBody, :municipality) = true)""";

    /**
     * Of a client in the circle whoever works with clients sees what their own pages speak of: a carer reads nothing here of a
     * paternity case. Those of a placement entered by mistake and withdrawn ask nothing.
     */
    static final String OF_CALLER = """
             from Obligation o join ObligationRule r on r.code = o.rule
            left join Client c on c.id = o.clientId
            left join Client n on n.id = o.clientId and :byNumber = false
            left join ObligationSubject s on s.obligationId = o.id
            left join Account d on d.userName = o.doneBy left join Account e on e.userName = o.excusedBy
            left join Account t on t.userName = o.takenBackBy
            where not exists (select p.id from Placement p where p.id = o.placementId and p.withdrawnAt is not null)
            and (o.clientId is null and (:circleAll = true or""" + " " + ASKED + """
            )
                or o.clientId is not null and :byNumber = true and r.ownerRole in :roles
                or o.clientId is not null
                    and (:works = true and (r.page is null or r.page in :pages) or r.ownerRole in :roles) and""" + ClientCircle.SEEN + ")";

    private static final Set<String> WORKS_WITH_CLIENTS =
            Set.of(Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Access access;

    @SuppressWarnings("NullAway.Init")
    protected ObligationCircle() {}

    ObligationCircle(EntityManager em, ClientCircle circle, CurrentUser user) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.access = new Access();
    }

    <T> TypedQuery<T> restrict(TypedQuery<T> query) {
        boolean works = user.getRoles().stream().anyMatch(WORKS_WITH_CLIENTS::contains);
        Long municipality = user.municipalityId();
        return circle.restrict(query)
                .setParameter("roles", new ArrayList<>(user.getRoles()))
                .setParameter("user", user.userName())
                .setParameter("works", works)
                .setParameter("pages", pages())
                .setParameter("byNumber", !works && user.hasRole(Role.ACCOUNTANT))
                .setParameter("official", municipality != null)
                .setParameter(
                        "municipality",
                        municipality == null
                                ? ""
                                : em.find(Municipality.class, municipality).getName());
    }

    private List<String> pages() {
        return access.pages().stream()
                .filter(page -> access.page(page, user::hasRole))
                .toList();
    }

    boolean sees(long obligationId) {
        return holds("", obligationId);
    }

    /** The director settles all; a social worker what anybody but the director owes a client; others what they are asked. */
    boolean settles(long obligationId) {
        return user.hasRole(Role.DIRECTOR) && sees(obligationId)
                || holds(" and " + ASKED, obligationId)
                || user.hasRole(Role.SOCIAL_WORKER)
                        && holds(" and o.clientId is not null and r.ownerRole <> 'DIRECTOR'", obligationId);
    }

    private boolean holds(String condition, long obligationId) {
        return restrict(em.createQuery("select count(o)" + OF_CALLER + condition + " and o.id = :id", Long.class))
                        .setParameter("id", obligationId)
                        .getSingleResult()
                > 0;
    }
}
