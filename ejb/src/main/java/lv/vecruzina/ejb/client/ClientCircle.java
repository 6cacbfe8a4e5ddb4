package lv.vecruzina.ejb.client;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.security.enterprise.SecurityContext;
import lv.vecruzina.ejb.shared.Role;

/**
 * Which clients a user may see (loks): one definition, used as the filter of every list and as the check of every opening. A
 * municipality's official sees the clients who live there or for whom it pays; for others a client outside does not exist.
 */
@Dependent
public class ClientCircle {
    /** Condition on the alias {@code c} of Client; {@link #restrict} fills its parameter. */
    public static final String SEEN = """
             (:circle = -1 or c.municipalityId = :circle or exists (
                select p.id from Placement p where p.clientId = c.id and p.payerId = :circle and p.withdrawnAt is null)) """;

    private static final long ALL = -1;
    private static final long NONE = -2;

    @Inject
    private SecurityContext caller;

    @PersistenceContext
    private EntityManager em;

    /** Fills the parameter of {@link #SEEN} for the caller. */
    public <T> TypedQuery<T> restrict(TypedQuery<T> query) {
        return query.setParameter("circle", circle());
    }

    /** Whether the caller may see the client. */
    public boolean sees(long clientId) {
        return restrict(em.createQuery("select count(c) from Client c where c.id = :id and" + SEEN, Long.class))
                        .setParameter("id", clientId)
                        .getSingleResult()
                == 1;
    }

    private long circle() {
        if (!caller.isCallerInRole(Role.MUNICIPALITY)) {
            return ALL;
        }
        return em.createQuery("""
                        select a.municipalityId from Account a
                        where a.userName = :user and a.municipalityId is not null""", Long.class)
                .setParameter("user", caller.getCallerPrincipal().getName())
                .getResultStream()
                .findFirst()
                .orElse(NONE);
    }
}
