package lv.vecruzina.ejb.obligation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.account.Account;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.Identity;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Sql;

/** Reads for the night what each user's page of today asks (dienas kopsavilkums), by the same definition as the page. */
@Dependent
public class DigestQueries {
    private static final int ALL = 100_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected DigestQueries() {}

    public DigestQueries(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Everybody whose door is open and who has an address. */
    public List<DigestReader> readers() {
        return em.createQuery(
                        "select a from Account a where a.email is not null and a.disabledAt is null order by a.id",
                        Account.class)
                .getResultStream()
                .filter(account -> !account.getRoles().isEmpty())
                .map(account -> new DigestReader(
                        account.getId(), String.valueOf(account.getEmail()), new CurrentUser(Identity.of(account))))
                .toList();
    }

    /** On the day a weekly list of incomplete files begins, how much is on the reader's. */
    private long week(CurrentUser user) {
        return ((Number) em.createNativeQuery(Sql.text("obligation/digest_week"))
                        .setParameter(1, LocalDate.now(clock))
                        .setParameter(2, user.employeeId() == null ? -1L : user.employeeId())
                        .setParameter(3, user.hasRole(Role.DIRECTOR))
                        .getSingleResult())
                .longValue();
    }

    /** What the reader is asked now. */
    public Digest of(DigestReader reader) {
        Instant now = clock.instant();
        CurrentUser user = reader.user();
        List<ObligationRow> rows = new ObligationService(em, new ClientCircle(user, em, clock), clock, user).today(ALL);
        LocalDate today = LocalDate.now(clock);
        return Digest.of(
                rows,
                rows.stream().filter(row -> row.isRemindedAgain(today)).count(),
                rows.stream().filter(row -> row.isLate(now)).count(),
                week(user));
    }
}
