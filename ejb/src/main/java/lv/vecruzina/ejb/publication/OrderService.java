package lv.vecruzina.ejb.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;

/** Orders that name who answers for images and consents (rīkojumi): the director gives them, the latest holds. */
@Stateless
public class OrderService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private KeptDocuments documents;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected OrderService() {}

    OrderService(EntityManager em, CurrentUser user, Clock clock) {
        this.em = em;
        this.documents = new KeptDocuments(em, user, clock);
        this.user = user;
        this.clock = clock;
    }

    /** All orders, the latest first. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.DATA_PROTECTION})
    public List<OrderRow> all() {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.publication.OrderRow(
                            o.id, o.version, o.orderNo, o.orderedOn, o.fromOn, e.givenName, e.familyName, o.documentId, o.withdrawnReason)
                        from PublicationOrder o join Employee e on e.id = o.employeeId
                        order by o.fromOn desc, o.id desc""", OrderRow.class).getResultList();
    }

    /** The order in force today. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.DATA_PROTECTION})
    public Optional<OrderRow> current() {
        LocalDate today = LocalDate.now(clock);
        return all().stream()
                .filter(order -> !order.withdrawn() && !order.fromOn().isAfter(today))
                .findFirst();
    }

    /** Employees whose account works and opens the register, by name: who is named by the order is to do the work. */
    @RolesAllowed(Role.DIRECTOR)
    public List<OrderEmployee> employees() {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.publication.OrderEmployee(e.id, e.givenName, e.familyName) from Employee e
                        where exists (select a.id from Account a join a.roles r
                            where a.employeeId = e.id and a.disabledAt is null and r in :roles)
                        order by e.familyName, e.givenName, e.id""", OrderEmployee.class)
                .setParameter("roles", List.of(Role.DIRECTOR, Role.SOCIAL_WORKER, Role.DATA_PROTECTION))
                .getResultList();
    }

    @RolesAllowed(Role.DIRECTOR)
    public void give(OrderDraft draft) {
        em.persist(new PublicationOrder(draft, documents.keep(draft.document())));
        em.flush();
    }

    /** Takes a wrong entry back with a reason. */
    @RolesAllowed(Role.DIRECTOR)
    public void withdraw(long id, int version, String reason) {
        PublicationOrder order = em.find(PublicationOrder.class, id);
        if (order == null || order.isWithdrawn()) {
            throw new RuleViolation("publication.order_unknown");
        }
        Version.refuseStale(order.getVersion(), version);
        order.withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }
}
