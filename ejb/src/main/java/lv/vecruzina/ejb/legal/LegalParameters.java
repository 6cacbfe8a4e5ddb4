package lv.vecruzina.ejb.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The value of the law valid on a day (normatīvais parametrs). */
@ApplicationScoped
public class LegalParameters {
    @PersistenceContext
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    protected LegalParameters() {}

    public LegalParameters(EntityManager em) {
        this.em = em;
    }

    /** The value of a parameter without variants; empty where none is valid on the day. */
    public Optional<BigDecimal> on(LocalDate day, String code) {
        return on(day, code, "");
    }

    /** Whether the value valid on the day could be checked; what rests on another says "nav pārbaudīts". */
    public boolean isVerified(LocalDate day, String code) {
        return em.createQuery("""
                        select p.verified from LegalParameter p
                        where p.code = :code and p.variant = '' and p.validFrom <= :day
                        order by p.validFrom desc""", Boolean.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(true);
    }

    /** The value of a variant of a parameter; empty where none is valid on the day. */
    public Optional<BigDecimal> on(LocalDate day, String code, String variant) {
        return em.createQuery("""
                        select p.amount from LegalParameter p
                        where p.code = :code and p.variant = :variant and p.validFrom <= :day
                        order by p.validFrom desc""", BigDecimal.class)
                .setParameter("code", code)
                .setParameter("variant", variant)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
