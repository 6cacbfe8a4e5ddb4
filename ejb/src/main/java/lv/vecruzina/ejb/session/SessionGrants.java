package lv.vecruzina.ejb.session;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Sql;

/** What decisions grant a client in sessions (piešķirtās nodarbības), and the refusal to plan beyond it. */
@Dependent
public class SessionGrants {
    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @SuppressWarnings("NullAway.Init")
    protected SessionGrants() {}

    SessionGrants(EntityManager em, DataSource dataSource) {
        this.em = em;
        this.dataSource = dataSource;
    }

    /** All grants of a client, by kind and first day. */
    List<SessionGrant> of(long clientId) {
        return Sql.rows(
                dataSource,
                "session/grants",
                row -> new SessionGrant(
                        row.getString("kind"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getInt("sessions")),
                clientId);
    }

    /**
     * Refuses the days beyond the grant. The client's row must be locked, so that two who plan at once are counted one after
     * the other.
     *
     * @param exceptNos sessions that move and are not counted where they were
     */
    void refuseBeyond(long clientId, String kind, Collection<LocalDate> days, Collection<String> exceptNos) {
        List<SessionGrant> grants = of(clientId).stream()
                .filter(grant -> grant.kind().equalsIgnoreCase(kind))
                .toList();
        if (grants.isEmpty()) {
            return;
        }
        List<LocalDate> counted = em.createQuery("""
                        select s from Session s where s.clientId = :client and lower(s.kind) = lower(:kind)
                        and s.withdrawnAt is null and (s.outcome is null or s.outcome = 'delivered')""", Session.class)
                .setParameter("client", clientId)
                .setParameter("kind", kind)
                .getResultStream()
                .filter(row -> !exceptNos.contains(row.getSessionNo()))
                .map(Session::getHeldOn)
                .toList();
        GrantedSessions granted = new GrantedSessions(grants, counted);
        granted.firstBeyond(days).ifPresent(day -> {
            throw new RuleViolation(
                    "session.beyond_grant", kind, granted.grantedOn(day).orElse(0), day);
        });
    }
}
