package lv.vecruzina.ejb.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.placement.DecisionTerm;
import lv.vecruzina.ejb.placement.DecisionTerms;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;

/** Says how long a decision may be valid (ilgākais lēmuma termiņš) and when long-term care ends, for clients of the caller's circle. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class TermQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChainQueries chains;

    @Inject
    private ClientCircle circle;

    @Inject
    private LegalParameters parameters;

    @SuppressWarnings("NullAway.Init")
    protected TermQueries() {}

    TermQueries(EntityManager em, ChainQueries chains, ClientCircle circle, LegalParameters parameters) {
        this.em = em;
        this.circle = circle;
        this.chains = chains;
        this.parameters = parameters;
    }

    /**
     * The longest term of a decision on a service wanted or received, by the law of the day it is made on.
     *
     * @param validFrom the first day it is valid
     */
    public LongestTerm longest(String key, String decidedBy, LocalDate decidedOn, LocalDate validFrom) {
        ChainRow row = chains.find(key).orElseThrow(() -> new RuleViolation("decision.unknown"));
        DecisionRule rule = rule(row.serviceCode(), decidedOn);
        boolean shortTerm = rule.isShortTerm(decidedBy);
        return LongestTerm.of(
                rule,
                decidedBy,
                shortTerm ? shortTermSince(row, validFrom) : validFrom,
                disability(row.clientNo()),
                parameters.isVerified(decidedOn, shortTerm ? "SHORT_TERM_MONTHS" : months(row.serviceCode())));
    }

    /** Rule 3: the ends proposed for the long-term stays of a client of the circle, by placement. */
    public Map<Long, LocalDate> proposedEnds(long clientId) {
        return circle.restrict(em.createQuery("""
                        select p.id, function('care.proposed_end', p.id) from Placement p, Client c
                        where c.id = p.clientId and c.id = :client and p.withdrawnAt is null and""" + ClientCircle.SEEN, Object[].class))
                .setParameter("client", clientId)
                .getResultStream()
                .filter(row -> row[1] != null)
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Date) row[1]).toLocalDate()));
    }

    private DecisionRule rule(String service, LocalDate day) {
        return new DecisionRule(
                service,
                parameters.on(day, "SHORT_TERM_MONTHS").map(Number::intValue).orElse(0),
                parameters.on(day, months(service)).map(Number::intValue).orElse(null));
    }

    private static String months(String service) {
        return service + "_DECISION_MONTHS";
    }

    /** A short-term decision after another goes on with its term, so that two of them never last longer than one. */
    private LocalDate shortTermSince(ChainRow row, LocalDate from) {
        List<Decision> granted = chains.decisions(row.key()).stream()
                .filter(decision -> decision.getOutcome().equals(Decision.GRANTED))
                .toList();
        return ShortTermBasis.of(row.serviceCode(), granted)
                .map(ShortTermBasis::since)
                .filter(since -> since.isBefore(from))
                .orElse(from);
    }

    private DecisionTerms disability(String clientNo) {
        return new DecisionTerms(em.createQuery("""
                        select new lv.vecruzina.ejb.placement.DecisionTerm(d.fromOn, d.untilOn)
                        from Disability d, Client c
                        where c.id = d.clientId and c.clientNo = :no and d.withdrawnAt is null""", DecisionTerm.class)
                .setParameter("no", clientNo)
                .getResultList());
    }
}
