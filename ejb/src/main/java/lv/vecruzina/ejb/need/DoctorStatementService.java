package lv.vecruzina.ejb.need;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;

/** What doctors state of a client (ārsta atzinumi): entered, and withdrawn with a reason where it was wrong. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class DoctorStatementService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected DoctorStatementService() {}

    DoctorStatementService(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** All statements on a client, the newest first; none outside the caller's circle. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
    public List<DoctorStatementRow> ofClient(long clientId) {
        return circle.restrict(em.createQuery(
                        """
                        select new lv.vecruzina.ejb.need.DoctorStatementRow(
                            d.id, d.version, d.number, d.issuedBy, d.issuedOn, d.untilOn, d.withdrawnReason)
                        from DoctorStatement d, Client c where c.id = d.clientId and c.id = :client and""" + ClientCircle.SEEN + "order by d.issuedOn desc, d.id desc", DoctorStatementRow.class))
                .setParameter("client", clientId)
                .getResultList();
    }

    /** Enters a statement and returns its id; one of the same number and day is refused by the database. */
    public long add(long clientId, DoctorStatementDraft draft) {
        if (!circle.sees(clientId)) {
            throw new RuleViolation("need.unknown");
        }
        if (draft.issuedOn().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("decision.day_to_come", draft.issuedOn());
        }
        DoctorStatement added = new DoctorStatement(clientId, draft);
        em.persist(added);
        em.flush();
        return added.getId();
    }

    /** Takes back a wrong entry with a reason; a decision made on it stands. */
    public void withdraw(long id, int version, String reason) {
        DoctorStatement statement = em.find(DoctorStatement.class, id);
        if (statement == null || statement.isWithdrawn() || !circle.sees(statement.getClientId())) {
            throw new RuleViolation("need.unknown");
        }
        Version.refuseStale(statement.getVersion(), version);
        statement.withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }
}
