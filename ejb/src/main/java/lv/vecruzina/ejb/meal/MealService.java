package lv.vecruzina.ejb.meal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** Records a meal of today or a day before, with the children of the caller's circle who took part. */
    public long record(MealDraft draft) {
        refuseTheImpossible(draft);
        Meal meal = new Meal(draft, user.userName(), clock.instant());
        em.persist(meal);
        em.flush();
        new TreeMap<>(draft.parts()).forEach((clientNo, tasks) -> {
            long client = circle.require(clientNo);
            new TreeSet<>(tasks).forEach(task -> em.persist(new MealPart(meal.getId(), client, task)));
        });
        em.flush();
        return meal.getId();
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
