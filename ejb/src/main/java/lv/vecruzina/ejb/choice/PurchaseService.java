package lv.vecruzina.ejb.choice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;

/**
 * Records purchases (pirkumi) of what children chose, with the receipt and who went along. A purchase is seen by those in
 * whose circle it brought something to a child.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.CARER})
public class PurchaseService {
    private static final int LARGEST_FILE = 10 * 1024 * 1024;

    private static final String SEEN =
            " (exists (select o.id from Choice o join Client c on c.id = o.clientId where o.purchaseId = p.id and"
                    + ClientCircle.SEEN
                    + ") or p.withdrawnAt is not null and (:leads = true or p.recordedBy = :user or p.withdrawnBy = :user))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected PurchaseService() {}

    PurchaseService(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** Purchases, the newest first, a page of them. */
    public List<PurchaseRow> page(int first, int size) {
        return seen(em.createQuery("""
                        select new lv.vecruzina.ejb.choice.PurchaseRow(
                            p.id, p.version, p.boughtOn, p.shop, p.amountEur, e.givenName, e.familyName, p.fileName, p.withdrawnReason)
                        from Purchase p join Employee e on e.id = p.employeeId where""" + SEEN + " order by p.boughtOn desc, p.id desc", PurchaseRow.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count() {
        return seen(em.createQuery("select count(p) from Purchase p where" + SEEN, Long.class))
                .getSingleResult();
    }

    /** Records a purchase of chosen goods that still wait, and of goods nobody was asked about; one of them at least. */
    public void record(PurchaseDraft draft) {
        refuseTheImpossible(draft);
        Purchase purchase = new Purchase(draft, user.userName(), clock.instant());
        PurchaseDraft.Receipt receipt = draft.receipt();
        if (receipt != null) {
            purchase.keep(receipt.fileName(), receipt.mediaType(), receipt.content());
        }
        em.persist(purchase);
        em.flush();
        Set<Long> children = new HashSet<>();
        for (Long id : draft.choices()) {
            Choice choice = em.find(Choice.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (choice == null || !choice.isWaiting() || !circle.sees(choice.getClientId())) {
                throw new RuleViolation("choice.waits_no_longer");
            }
            if (choice.getChosenOn().isAfter(draft.boughtOn())) {
                throw new RuleViolation("choice.bought_before_chosen", choice.getItem(), choice.getChosenOn());
            }
            choice.bought(purchase.getId());
            children.add(choice.getClientId());
        }
        for (PurchaseDraft.Unasked one : draft.unasked()) {
            long client = circle.require(one.clientNo());
            Choice choice = Choice.unasked(client, one.kind(), one.item().strip(), draft.boughtOn());
            choice.bought(purchase.getId());
            em.persist(choice);
            children.add(client);
        }
        for (String clientNo : draft.shoppers()) {
            long client = circle.require(clientNo);
            if (!children.contains(client)) {
                throw new RuleViolation("choice.shopper_bought_nothing");
            }
            em.persist(new PurchaseShopper(purchase.getId(), client));
        }
        em.flush();
    }

    private void refuseTheImpossible(PurchaseDraft draft) {
        if (draft.choices().isEmpty() && draft.unasked().isEmpty()) {
            throw new RuleViolation("choice.purchase_is_empty");
        }
        if (draft.boughtOn().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("choice.purchase_is_to_come");
        }
        PurchaseDraft.Receipt receipt = draft.receipt();
        if (receipt != null && (receipt.content().length == 0 || receipt.content().length > LARGEST_FILE)) {
            throw new RuleViolation("choice.receipt_size", LARGEST_FILE / 1024 / 1024);
        }
    }

    /** A purchase with its receipt; empty where it is unknown, without one, withdrawn or outside the caller's circle. */
    public Optional<Purchase> receipt(long id) {
        return seen(id).filter(found -> found.getContent() != null);
    }

    /** Takes a wrong purchase back; what the child had chosen waits again, what nobody chose is no longer said of the child. */
    public void withdraw(long id, int version, String reason) {
        Purchase purchase = seen(id).orElseThrow(() -> new RuleViolation("choice.purchase_unknown"));
        Version.refuseStale(purchase.getVersion(), version);
        purchase.withdraw(clock.instant(), user.userName(), reason.strip());
        em.createQuery("select c from Choice c where c.purchaseId = :purchase and c.withdrawnAt is null", Choice.class)
                .setParameter("purchase", id)
                .getResultList()
                .forEach(choice -> undo(choice, reason.strip()));
        em.flush();
    }

    /** A child who has chosen another good of the kind since keeps to that one. */
    private void undo(Choice choice, String reason) {
        if (!choice.isChosenByChild()) {
            choice.withdraw(clock.instant(), user.userName(), reason);
        } else if (ChoiceKind.OTHER.equals(choice.getKind()) || !choosesAnew(choice)) {
            choice.release();
        }
    }

    private boolean choosesAnew(Choice choice) {
        return em.createQuery(
                                "select count(c) from Choice c where c.clientId = :client and c.kind = :kind"
                                        + " and c.purchaseId is null and c.withdrawnAt is null",
                                Long.class)
                        .setParameter("client", choice.getClientId())
                        .setParameter("kind", choice.getKind())
                        .getSingleResult()
                > 0;
    }

    /** What of it came to a child of the circle; a withdrawn one, whose choices wait again, for who leads or had it in hand. */
    private <T> TypedQuery<T> seen(TypedQuery<T> query) {
        return circle.restrict(query)
                .setParameter("leads", user.hasRole(Role.DIRECTOR))
                .setParameter("user", user.userName());
    }

    private Optional<Purchase> seen(long id) {
        return seen(em.createQuery(
                        "select p from Purchase p where p.id = :id and p.withdrawnAt is null and" + SEEN,
                        Purchase.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
