package lv.vecruzina.ejb.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.legal.ParameterRow;
import lv.vecruzina.ejb.shared.Role;

/** Reads the rules of the legal clock (termiņu pulksteņa pamati) with the values of the law they rest on today; about nobody. */
@Stateless
@RolesAllowed({
    Role.DIRECTOR,
    Role.SOCIAL_WORKER,
    Role.SPECIALIST,
    Role.CARER,
    Role.NURSE,
    Role.ACCOUNTANT,
    Role.DATA_PROTECTION,
    Role.MUNICIPALITY,
    Role.INSPECTOR
})
public class RuleQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RuleQueries() {}

    RuleQueries(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Every rule by code. */
    public List<RuleRow> all() {
        Map<String, List<ParameterRow>> inForce =
                parameters(LocalDate.now(clock)).stream().collect(Collectors.groupingBy(ParameterRow::code));
        return em.createQuery("select r from ObligationRule r order by r.code", ObligationRule.class)
                .getResultStream()
                .map(rule -> row(rule, inForce))
                .toList();
    }

    private static RuleRow row(ObligationRule rule, Map<String, List<ParameterRow>> inForce) {
        List<String> named = List.of(rule.getLegalBasis().split("; "));
        return new RuleRow(
                rule,
                named.stream().filter(one -> !inForce.containsKey(one)).toList(),
                named.stream()
                        .flatMap(one -> inForce.getOrDefault(one, List.of()).stream())
                        .toList());
    }

    /** The value of each parameter that holds on the day. */
    private List<ParameterRow> parameters(LocalDate day) {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.legal.ParameterRow(
                            p.code, p.variant, p.validFrom, p.amount, p.source, p.verified, p.local)
                        from LegalParameter p where p.validFrom <= :day and not exists (
                            select n.id from LegalParameter n
                            where n.code = p.code and n.variant = p.variant and n.validFrom <= :day and n.validFrom > p.validFrom)
                        order by p.code, p.variant""", ParameterRow.class).setParameter("day", day).getResultList();
    }
}
