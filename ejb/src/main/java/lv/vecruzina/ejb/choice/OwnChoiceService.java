package lv.vecruzina.ejb.choice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;

/** A child chooses (bērns izvēlas): on the own page, of what is offered today or in the child's own words. */
@Stateless
@RolesAllowed(Role.CHILD)
public class OwnChoiceService {
    private static final int SHOWN = 12;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected OwnChoiceService() {}

    OwnChoiceService(EntityManager em, CurrentUser user, Clock clock) {
        this.em = em;
        this.user = user;
        this.clock = clock;
    }

    /** What is offered today, by kind, then by name. */
    public List<OfferedGood> offered() {
        Set<Long> chosen = em.createQuery(
                        "select c.goodId from Choice c where c.clientId = :child and c.purchaseId is null"
                                + " and c.goodId is not null and c.withdrawnAt is null",
                        Long.class)
                .setParameter("child", user.childId())
                .getResultStream()
                .collect(Collectors.toSet());
        return em.createQuery("""
                        select g from ChoiceGood g where g.fromOn <= :today and (g.untilOn is null or g.untilOn > :today)
                        order by g.name, g.id""", ChoiceGood.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .map(good ->
                        new OfferedGood(good.getId(), good.getKind(), good.getName(), chosen.contains(good.getId())))
                .sorted(Comparator.comparing(good -> ChoiceKind.ALL.indexOf(good.kind())))
                .toList();
    }

    /** The child's latest choices, the newest first. */
    public List<OwnChoice> mine() {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.choice.OwnChoice(
                            coalesce(c.kind, 'other'), c.item, c.chosenOn, case when c.purchaseId is null then false else true end)
                        from Choice c where c.clientId = :child and c.kind is not null and c.chosenByChild = true and c.withdrawnAt is null
                        order by c.chosenOn desc, c.id desc""", OwnChoice.class)
                .setParameter("child", user.childId())
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Chooses a good that is offered today; what was chosen of the kind before and is not bought yet gives way. */
    public void choose(long goodId) {
        LocalDate today = LocalDate.now(clock);
        ChoiceGood good = em.find(ChoiceGood.class, goodId);
        if (good == null || !good.isOfferedOn(today)) {
            throw new RuleViolation("choice.good_is_not_offered");
        }
        em.createQuery(
                        "select c from Choice c where c.clientId = :child and c.kind = :kind and c.goodId is not null"
                                + " and c.purchaseId is null and c.withdrawnAt is null",
                        Choice.class)
                .setParameter("child", user.childId())
                .setParameter("kind", good.getKind())
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        waiting -> waiting.change(good, today),
                        () -> em.persist(Choice.byChild(user.childId(), good, today)));
        em.flush();
    }

    /** Keeps what the child wishes in their own words, as it was said. */
    public void wish(String words) {
        if (words.isBlank()) {
            throw new RuleViolation("choice.wish_is_empty");
        }
        em.persist(Choice.wish(user.childId(), words.strip(), LocalDate.now(clock)));
        em.flush();
    }
}
