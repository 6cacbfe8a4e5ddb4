package lv.vecruzina.ejb.client;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Objects;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;

/**
 * Takes back a client entered by mistake (kļūdaini ievadīts klients), with a reason and before any record hangs on the file: from
 * then on nobody sees it, no list, figure or import knows it, and its personal code is free.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class ClientWithdrawalService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ClientWithdrawalService() {}

    ClientWithdrawalService(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** What came with the entry is no record: openings, the code, who is responsible, whom the file is like. */
    public void withdraw(String clientNo, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("decision.withdrawal_needs_a_reason");
        }
        Client client =
                Objects.requireNonNull(em.find(Client.class, circle.require(clientNo), LockModeType.PESSIMISTIC_WRITE));
        Version.refuseStale(client.getVersion(), version);
        boolean used = (Boolean)
                em.createNativeQuery("""
                        select care.has_records('care.client', ?, 'client_opening', 'client_personal_code', 'responsibility',
                                                'possible_duplicate', 'respite_year')""").setParameter(1, client.getId()).getSingleResult();
        if (used) {
            throw new RuleViolation("client.has_records");
        }
        client.forgetCode();
        client.withdraw(clock.instant(), user.userName(), reason.strip());
        em.createQuery("""
                        update PossibleDuplicate d set d.settledAt = :now, d.settledBy = :user, d.settledReason = :reason
                        where d.settledAt is null and (d.firstId = :id or d.secondId = :id)""")
                .setParameter("now", clock.instant())
                .setParameter("user", user.userName())
                .setParameter("reason", reason.strip())
                .setParameter("id", client.getId())
                .executeUpdate();
        em.flush();
    }
}
