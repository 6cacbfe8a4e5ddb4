package lv.vecruzina.ejb.allowance;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
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
 * Pocket money (kabatas nauda): what the centre's order says for the age, what was put into each child's hand, and whether the
 * child has said that it came. It is no part of the means that accounting reports.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.CARER, Role.ACCOUNTANT})
public class PocketMoneyService {
    static final String ROW = """
            select new lv.vecruzina.ejb.allowance.PocketRow(
                p.id, p.version, p.month, p.amountEur, p.givenOn, coalesce(a.displayName, p.givenBy), p.givenBy, p.receivedAt)
            from PocketMoney p left join Account a on a.userName = p.givenBy
            where p.clientId = :client and p.withdrawnAt is null\s""";

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
    protected PocketMoneyService() {}

    PocketMoneyService(DataSource dataSource, EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.dataSource = dataSource;
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** The children of the month who are due some or were given some: those of the circle, for the accountant all by number. */
    public List<ChildPocket> month(YearMonth month) {
        List<ChildPocket> all = Sql.rows(
                dataSource,
                "allowance/pocket",
                row -> new ChildPocket(
                        row.getLong("id"),
                        row.getString("client_no"),
                        row.getString("family_name") + " " + row.getString("given_name"),
                        row.getInt("age"),
                        row.getBigDecimal("due_eur"),
                        row.getBigDecimal("given_eur"),
                        row.getObject("given_on", LocalDate.class),
                        row.getInt("unconfirmed")),
                month.atDay(1),
                month.atDay(1));
        Set<Long> seen = circle.seen(all.stream().map(ChildPocket::clientId).toList());
        return all.stream()
                .map(child -> seen.contains(child.clientId()) ? child : child.nameless())
                .filter(child -> child.name() != null || user.hasRole(Role.ACCOUNTANT))
                .toList();
    }

    /** What the child was given for the month, the first first; nothing outside the circle. */
    public List<PocketRow> given(long clientId, YearMonth month) {
        return user.hasRole(Role.ACCOUNTANT) || circle.sees(clientId)
                ? em.createQuery(ROW + "and p.month = :month order by p.givenOn, p.id", PocketRow.class)
                        .setParameter("client", clientId)
                        .setParameter("month", month.atDay(1))
                        .getResultList()
                : List.of();
    }

    /** Says that the child was given pocket money for a month on a day, today at the latest; EUR. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.CARER})
    public void give(long clientId, YearMonth month, BigDecimal amountEur, LocalDate givenOn) {
        if (!circle.sees(clientId)) {
            throw new RuleViolation("client.unknown");
        }
        if (givenOn.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("allowance.pocket_is_to_come");
        }
        em.persist(new PocketMoney(clientId, month.atDay(1), amountEur, givenOn, user.userName()));
        em.flush();
    }

    /** Gives today what is still due for the month to every child of the circle; how many were given. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.CARER})
    public int giveAll(YearMonth month) {
        List<ChildPocket> waiting = month(month).stream()
                .filter(child -> child.name() != null && child.waits())
                .toList();
        waiting.forEach(child -> give(child.clientId(), month, child.leftEur(), LocalDate.now(clock)));
        return waiting.size();
    }

    /** Whether the caller may take an entry back. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.CARER})
    public boolean mayWithdraw(PocketRow row) {
        return mayWithdraw(row.received(), row.giver());
    }

    private boolean mayWithdraw(boolean received, String giver) {
        boolean leads = user.hasRole(Role.DIRECTOR) || user.hasRole(Role.SOCIAL_WORKER);
        return leads || !received && giver.equals(user.userName());
    }

    /** Takes a wrong entry back with a reason; what the child has said came, and what others gave, only who leads. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.CARER})
    public void withdraw(long id, int version, String reason) {
        PocketMoney found = em.find(PocketMoney.class, id);
        if (found == null || found.isWithdrawn() || !circle.sees(found.getClientId())) {
            throw new RuleViolation("allowance.pocket_unknown");
        }
        if (!mayWithdraw(found.isReceived(), found.getGivenBy())) {
            throw new RuleViolation("allowance.pocket_only_own");
        }
        Version.refuseStale(found.getVersion(), version);
        found.withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }
}
