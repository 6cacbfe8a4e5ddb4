package lv.vecruzina.ejb.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import lv.vecruzina.ejb.shared.Role;

/** Reads who opened which part of which client's file and when (lietu atvēršana); clients by number, never by name. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.DATA_PROTECTION})
public class OpeningService {
    private static final String FOUND = """
             from ClientOpening o join Client c on c.id = o.clientId left join Account a on a.userName = o.openedBy
             where (:no = '' or c.clientNo = :no) and (:user = '' or o.openedBy = :user)
             and o.openedAt >= :since and o.openedAt < :until and (:access = -1 or o.emergencyAccessId = :access)""";

    @PersistenceContext
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    protected OpeningService() {}

    OpeningService(EntityManager em) {
        this.em = em;
    }

    /** A page of openings, the newest first. */
    public List<OpeningRow> search(OpeningFilter filter, int first, int size) {
        return found(em.createQuery("""
                        select new lv.vecruzina.ejb.opening.OpeningRow(
                            o.id, c.clientNo, o.part, o.openedBy, a.displayName, o.openedAt, o.emergencyAccessId)""" + FOUND + """
                         order by o.openedAt desc, o.id desc""", OpeningRow.class), filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many openings are found. */
    public int count(OpeningFilter filter) {
        return found(em.createQuery("select count(o)" + FOUND, Long.class), filter)
                .getSingleResult()
                .intValue();
    }

    private static <T> TypedQuery<T> found(TypedQuery<T> query, OpeningFilter filter) {
        Long access = filter.emergencyAccessId();
        return query.setParameter("no", filter.clientNo().strip())
                .setParameter("user", filter.userName().strip())
                .setParameter("since", filter.since().toInstant())
                .setParameter("until", filter.until().toInstant())
                .setParameter("access", access == null ? -1L : access);
    }
}
