package lv.vecruzina.ejb.need;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.Client;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/** The disability of a client by its decisions (invaliditāte); what holds today is what the file's first page says. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class DisabilityService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected DisabilityService() {}

    DisabilityService(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** All decisions of a client, the newest first; none outside the caller's circle. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
    public List<DisabilityRow> ofClient(long clientId) {
        return circle.restrict(em.createQuery(
                        """
                        select new lv.vecruzina.ejb.need.DisabilityRow(
                            d.id, d.version, d.grade, d.statementNo, d.fromOn, d.untilOn, d.withdrawnReason)
                        from Disability d, Client c where c.id = d.clientId and c.id = :client and""" + ClientCircle.SEEN + "order by d.fromOn desc, d.id desc", DisabilityRow.class))
                .setParameter("client", clientId)
                .getResultList();
    }

    /** Enters a decision; two on one day are refused by the database. */
    public void add(long clientId, String grade, String statementNo, LocalDate fromOn, @Nullable LocalDate untilOn) {
        if (!circle.sees(clientId)) {
            throw new RuleViolation("need.unknown");
        }
        Disability added = new Disability(clientId, grade, statementNo.strip(), fromOn, untilOn);
        em.persist(added);
        if (added.holds(LocalDate.now(clock))) {
            Objects.requireNonNull(em.find(Client.class, clientId)).disabled(grade);
        }
        em.flush();
    }

    /** Takes back a wrong entry with a reason; nothing is known of the disability until another decision holds. */
    public void withdraw(long id, int version, String reason) {
        Disability disability = em.find(Disability.class, id);
        if (disability == null || disability.isWithdrawn() || !circle.sees(disability.getClientId())) {
            throw new RuleViolation("need.unknown");
        }
        Version.refuseStale(disability.getVersion(), version);
        disability.withdraw(clock.instant(), user.userName(), reason.strip());
        if (disability.holds(LocalDate.now(clock))) {
            Objects.requireNonNull(em.find(Client.class, disability.getClientId()))
                    .disabled(null);
        }
        em.flush();
    }
}
