package lv.vecruzina.ejb.client;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Objects;
import lv.vecruzina.ejb.account.CurrentUser;
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

    private static final Long ALL = -1L;
    private static final Long NONE = -2L;

    @Inject
    private CurrentUser user;

    @PersistenceContext
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    protected ClientCircle() {}

    public ClientCircle(CurrentUser user, EntityManager em) {
        this.user = user;
        this.em = em;
    }

    /** Fills the parameter of {@link #SEEN} for the caller. */
    public <T> TypedQuery<T> restrict(TypedQuery<T> query) {
        Long circle = user.hasRole(Role.MUNICIPALITY) ? Objects.requireNonNullElse(user.municipalityId(), NONE) : ALL;
        return query.setParameter("circle", circle);
    }

    /** Whether the caller may see the client. */
    public boolean sees(long clientId) {
        return restrict(em.createQuery("select count(c) from Client c where c.id = :id and" + SEEN, Long.class))
                        .setParameter("id", clientId)
                        .getSingleResult()
                == 1;
    }
}
