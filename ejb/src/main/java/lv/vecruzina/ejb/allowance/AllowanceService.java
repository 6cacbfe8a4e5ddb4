package lv.vecruzina.ejb.allowance;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Sql;
import lv.vecruzina.ejb.shared.Version;

/**
 * Money per child (T.R.*3, bērnam piešķirtie līdzekļi): what each child in long-term care is due in a month and was given. The
 * accountant keeps it for every child, by number alone; others see their circle, by name.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.ACCOUNTANT})
public class AllowanceService {
    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected AllowanceService() {}

    AllowanceService(DataSource dataSource, EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.dataSource = dataSource;
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** The children of the month whom the caller may see, by number. */
    public List<ChildMeans> month(YearMonth month) {
        List<ChildMeans> all = Sql.rows(
                dataSource,
                "allowance/month",
                row -> new ChildMeans(
                        row.getLong("id"),
                        row.getString("client_no"),
                        row.getString("family_name") + " " + row.getString("given_name"),
                        row.getInt("days"),
                        row.getBigDecimal("due_eur"),
                        row.getBigDecimal("given_eur")),
                month.atDay(1),
                month.atDay(1));
        Set<Long> seen = circle.seen(all.stream().map(ChildMeans::clientId).toList());
        return all.stream()
                .map(child -> seen.contains(child.clientId()) ? child : child.nameless())
                .filter(child -> child.name() != null || keepsBooks())
                .toList();
    }

    /** What was given to the child in the month, by source. */
    public List<AllowanceRow> sources(long clientId, YearMonth month) {
        return mayKnow(clientId)
                ? em.createQuery("""
                                select new lv.vecruzina.ejb.allowance.AllowanceRow(a.id, a.version, a.source, a.amountEur)
                                from Allowance a where a.clientId = :client and a.month = :month and a.withdrawnAt is null
                                order by a.source, a.id""", AllowanceRow.class)
                        .setParameter("client", clientId)
                        .setParameter("month", month.atDay(1))
                        .getResultList()
                : List.of();
    }

    /** Enters what a source gave the child in a month, EUR; once a source and month. */
    @RolesAllowed({Role.DIRECTOR, Role.ACCOUNTANT})
    public void enter(long clientId, YearMonth month, String source, BigDecimal amountEur) {
        if (!mayKnow(clientId)) {
            throw new RuleViolation("client.unknown");
        }
        if (month.isAfter(YearMonth.now(clock))) {
            throw new RuleViolation("allowance.month_is_to_come");
        }
        em.persist(new Allowance(clientId, month.atDay(1), source.strip(), amountEur));
        em.flush();
    }

    /** Takes a wrong entry back with a reason. */
    @RolesAllowed({Role.DIRECTOR, Role.ACCOUNTANT})
    public void withdraw(long id, int version, String reason) {
        Allowance found = em.find(Allowance.class, id);
        if (found == null || found.isWithdrawn() || !mayKnow(found.getClientId())) {
            throw new RuleViolation("allowance.unknown");
        }
        Version.refuseStale(found.getVersion(), version);
        found.withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    /** Sources known from before, the most used first. */
    public List<String> knownSources() {
        return em.createQuery("""
                        select a.source from Allowance a where a.withdrawnAt is null group by a.source
                        order by count(a) desc, a.source""", String.class).setMaxResults(20).getResultList();
    }

    private boolean mayKnow(long clientId) {
        return keepsBooks() || circle.sees(clientId);
    }

    private boolean keepsBooks() {
        return user.hasRole(Role.ACCOUNTANT);
    }
}
