package lv.vecruzina.ejb.meal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.TakenBack;
import lv.vecruzina.ejb.shared.Version;

/** Records the meals of the living units (maltītes), and takes a wrong entry back. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
public class MealService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private MealQueries queries;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected MealService() {}

    MealService(EntityManager em, MealQueries queries, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.queries = queries;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Records a meal of today or a day before, with the children of the caller's circle who took part; one that a colleague has
     * recorded already gains those who are not in it yet.
     */
    public long record(MealDraft draft) {
        refuseTheImpossible(draft);
        Optional<Meal> before = recorded(draft);
        Set<MealPart.Key> known = before.map(meal -> parts(meal.getId())).orElse(Set.of());
        List<MealPart.Key> added = draft.parts().entrySet().stream()
                .flatMap(part -> {
                    long client = circle.require(part.getKey());
                    return part.getValue().stream().map(task -> new MealPart.Key(client, task));
                })
                .filter(key -> !known.contains(key))
                .sorted()
                .toList();
        Meal meal = before.filter(same -> !added.isEmpty())
                .orElseGet(() -> new Meal(draft, user.userName(), clock.instant()));
        em.persist(meal);
        em.flush();
        added.forEach(key -> em.persist(new MealPart(meal.getId(), key)));
        em.flush();
        return meal.getId();
    }

    private Optional<Meal> recorded(MealDraft draft) {
        return em.createQuery("""
                        select m from Meal m where m.livingUnitId = :unit and m.eatenOn = :day and m.kind = :kind
                        and m.cameFrom = :from""", Meal.class)
                .setParameter("unit", draft.unitId())
                .setParameter("day", draft.eatenOn())
                .setParameter("kind", draft.kind())
                .setParameter("from", draft.cameFrom())
                .getResultStream()
                .findFirst();
    }

    private Set<MealPart.Key> parts(long mealId) {
        return em.createQuery("select p.clientId, p.task from MealPart p where p.mealId = :meal", Object[].class)
                .setParameter("meal", mealId)
                .getResultStream()
                .map(row -> new MealPart.Key((Long) row[0], (String) row[1]))
                .collect(Collectors.toSet());
    }

    private void refuseTheImpossible(MealDraft draft) {
        if (draft.eatenOn().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("meal.is_to_come");
        }
        boolean cooked = draft.parts().values().stream().anyMatch(tasks -> tasks.contains(MealDraft.COOKING));
        if (cooked && !MealDraft.UNIT_KITCHEN.equals(draft.cameFrom())) {
            throw new RuleViolation("meal.nobody_cooked_it_here");
        }
        Set<String> living = queries.residents(draft.eatenOn()).stream()
                .filter(one -> one.unitId() == draft.unitId())
                .map(Resident::clientNo)
                .collect(Collectors.toSet());
        for (Map.Entry<String, Set<String>> part : draft.parts().entrySet()) {
            if (!part.getValue().isEmpty() && !living.contains(part.getKey())) {
                throw new RuleViolation("meal.lives_elsewhere");
            }
        }
    }

    /** Takes a wrong entry back with who took part: one's own, or as director or social worker anybody's. */
    public void withdraw(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("meal.withdrawal_needs_a_reason");
        }
        Meal meal = em.find(Meal.class, id);
        if (meal == null) {
            throw new RuleViolation("meal.unknown");
        }
        boolean leads = user.hasRole(Role.DIRECTOR) || user.hasRole(Role.SOCIAL_WORKER);
        if (!leads && !meal.getRecordedBy().equals(user.userName())) {
            throw new RuleViolation("meal.only_own");
        }
        Version.refuseStale(meal.getVersion(), version);
        TakenBack.remove(em, meal, reason);
    }
}
