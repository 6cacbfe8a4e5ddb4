package lv.vecruzina.ejb.home;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Sql;

/** What needs somebody today (šodien): each list at most a handful of rows, each for the roles that can act on it. */
@Stateless
public class HomeService {
    private static final int SHOWN = 8;

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @Inject
    private Clock clock;

    public HomeService() {}

    HomeService(EntityManager em, DataSource dataSource, Clock clock) {
        this.em = em;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Commitments not done and due in 14 days or late, the latest first: for those whom the legal clock does not ask for them. */
    @RolesAllowed({Role.SOCIAL_WORKER, Role.ACCOUNTANT, Role.DATA_PROTECTION, Role.MUNICIPALITY})
    public List<LateCommitment> lateCommitments() {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.home.LateCommitment(
                            r.id, r.number, r.part, c.commitmentNo, c.text, c.dueOn)
                        from Commitment c, Recommendation r where r.id = c.recommendationId
                        and c.withdrawnAt is null and c.doneOn is null and c.dueOn <= :soon
                        order by c.dueOn, c.id""", LateCommitment.class)
                .setParameter("soon", LocalDate.now(clock).plusDays(14))
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Deliveries of the last 30 days with refused rows. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.ACCOUNTANT})
    public List<RefusedDelivery> refusedDeliveries() {
        return Sql.rows(
                dataSource,
                "home/refused",
                row -> new RefusedDelivery(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getInt("refused")));
    }

    /** The newest load; empty before the first night. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.ACCOUNTANT, Role.ADMINISTRATOR})
    public Optional<LastLoad> lastLoad() {
        return Sql.rows(dataSource, "home/last_load", row -> {
                    OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
                    return new LastLoad(
                            row.getLong("load_id"),
                            row.getObject("as_of", LocalDate.class),
                            row.getString("state"),
                            finished == null ? null : finished.toInstant(),
                            row.getInt("checks_failed"));
                })
                .stream()
                .findFirst();
    }
}
