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
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;

/** What the centre offers children to choose from (izvēles piedāvājums); an offer ends, it is not deleted. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.CARER})
public class GoodService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected GoodService() {}

    GoodService(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Goods offered today, by kind as children see them, then by name. */
    public List<GoodRow> offered() {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.choice.GoodRow(g.id, g.version, g.kind, g.name, g.fromOn, g.untilOn,
                            (select count(c) from Choice c where c.goodId = g.id and c.withdrawnAt is null))
                        from ChoiceGood g where g.untilOn is null or g.untilOn > :today order by g.name, g.id""", GoodRow.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .sorted(Comparator.comparing(good -> ChoiceKind.ALL.indexOf(good.kind())))
                .toList();
    }

    /** Offers a good from today. */
    public void offer(String kind, String name) {
        em.persist(new ChoiceGood(kind, name, LocalDate.now(clock)));
        em.flush();
    }

    /** Ends an offer: today is the last day; one of today only from tomorrow on. */
    public void end(long id, int version) {
        ChoiceGood good = em.find(ChoiceGood.class, id);
        if (good == null) {
            throw new RuleViolation("choice.good_is_not_offered");
        }
        Version.refuseStale(good.getVersion(), version);
        good.end(LocalDate.now(clock).plusDays(1));
        em.flush();
    }
}
