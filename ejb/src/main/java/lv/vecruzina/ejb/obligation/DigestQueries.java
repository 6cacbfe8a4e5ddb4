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

    /** What the reader is asked now. */
    public Digest of(DigestReader reader) {
        Instant now = clock.instant();
        CurrentUser user = reader.user();
        List<ObligationRow> rows = new ObligationService(em, new ClientCircle(user, em, clock), clock, user).today(ALL);
        LocalDate today = LocalDate.now(clock);
        return Digest.of(
                rows,
                rows.stream().filter(row -> row.isRemindedAgain(today)).count(),
                rows.stream().filter(row -> row.isLate(now)).count());
    }
}
