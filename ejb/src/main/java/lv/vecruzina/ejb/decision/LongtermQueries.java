package lv.vecruzina.ejb.decision;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.placement.DecisionTerm;
import lv.vecruzina.ejb.placement.DecisionTerms;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Sql;

/** Finds the long-term stays that stand on no decision, or soon will (ilgstoša aprūpe), within the caller's circle. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class LongtermQueries {
    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @Inject
    private ChainQueries chains;

    @Inject
    private LegalParameters parameters;

    @Inject
    private Clock clock;

    private record Term(long placementId, DecisionTerm term) {}

    @SuppressWarnings("NullAway.Init")
    protected LongtermQueries() {}

    LongtermQueries(
            EntityManager em, DataSource dataSource, ChainQueries chains, LegalParameters parameters, Clock clock) {
        this.em = em;
        this.dataSource = dataSource;
        this.chains = chains;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Rule 1: stays with a day up to today without a valid decision, or on a short-term basis for SHORT_TERM_ALERT_DAYS. */
    public List<LongtermStay> asking() {
        LocalDate today = LocalDate.now(clock);
        int days = parameters.on(today, "SHORT_TERM_ALERT_DAYS").orElseThrow().intValue();
        Map<Long, List<DecisionTerm>> terms = terms(today);
        Map<Long, List<Decision>> made = em.createQuery("""
                        select d from Decision d, Placement p, CareService s
                        where p.id = d.placementId and s.id = p.serviceId and s.code = 'LONGTERM' and d.outcome = 'granted'
                        """, Decision.class)
                .getResultStream()
                .collect(Collectors.groupingBy(decision -> Objects.requireNonNull(decision.getPlacementId())));
        return chains.openLongterm(today).stream()
                .map(row -> stay(row, terms, made, today))
                .filter(stay -> stay.daysWithout() > 0
                        || stay.shortTerm() != null && stay.shortTerm().asksFor(today, days))
                .toList();
    }

    private static LongtermStay stay(
            ChainRow row, Map<Long, List<DecisionTerm>> terms, Map<Long, List<Decision>> made, LocalDate today) {
        long placement = Objects.requireNonNull(row.placementId());
        DecisionTerms all = new DecisionTerms(terms.getOrDefault(placement, List.of()));
        List<Decision> here = made.getOrDefault(placement, List.of());
        ShortTermBasis basis = all.terms().size() > here.size()
                ? null
                : ShortTermBasis.of(row.serviceCode(), here).orElse(null);
        return new LongtermStay(row, all.daysWithout(Objects.requireNonNull(row.startedOn()), today), basis);
    }

    private Map<Long, List<DecisionTerm>> terms(LocalDate today) {
        return Sql.rows(
                        dataSource,
                        "decision/longterm",
                        row -> new Term(
                                row.getLong("placement_id"),
                                new DecisionTerm(
                                        row.getObject("valid_from", LocalDate.class),
                                        row.getObject("valid_to", LocalDate.class))),
                        today)
                .stream()
                .collect(Collectors.groupingBy(Term::placementId, Collectors.mapping(Term::term, Collectors.toList())));
    }
}
