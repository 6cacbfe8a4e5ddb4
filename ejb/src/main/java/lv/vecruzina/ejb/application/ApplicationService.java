package lv.vecruzina.ejb.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.TakenBack;
import lv.vecruzina.ejb.shared.Version;

/** Takes applications in, assesses and withdraws them (iesniegumi), for clients in the caller's circle. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class ApplicationService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected ApplicationService() {}

    public ApplicationService(EntityManager em, ClientCircle circle, Clock clock, CurrentUser user) {
        this.em = em;
        this.circle = circle;
        this.clock = clock;
        this.user = user;
    }

    /** Enters an application and returns its id. */
    public long enter(long clientId, ApplicationDraft draft) {
        if (!circle.sees(clientId)) {
            throw new RuleViolation("client.unknown");
        }
        refuseDayToCome(draft.receivedOn());
        Long serviceId = em.createQuery("select s.id from CareService s where s.code = :code", Long.class)
                .setParameter("code", draft.serviceCode())
                .getSingleResult();
        Application entered = new Application(clientId, serviceId, draft);
        em.persist(entered);
        em.flush();
        return entered.getId();
    }

    /** Writes down how the social situation was assessed; the same day or later than the application. */
    public void assess(long id, int version, AssessmentDraft draft) {
        Application application = changing(id, version);
        refuseDayToCome(draft.assessedOn());
        if (draft.assessedOn().isBefore(application.getReceivedOn())) {
            throw new RuleViolation("application.assessed_before_received", application.getReceivedOn());
        }
        em.persist(new Assessment(id, draft));
        em.flush();
    }

    /** Takes back a wrong entry with a reason; one that began a placement stays, the placement is withdrawn instead. */
    public void withdraw(long id, int version, String reason) {
        Application application = changing(id, version);
        if (reason.isBlank()) {
            throw new RuleViolation("application.withdrawal_needs_a_reason");
        }
        if (application.hasBegun()) {
            throw new RuleViolation("application.has_begun");
        }
        application.withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    /** Takes back the last assessment with a reason, unless a decision was made after it. */
    public void withdrawAssessment(long id, int version, String reason) {
        changing(id, version);
        if (reason.isBlank()) {
            throw new RuleViolation("decision.withdrawal_needs_a_reason");
        }
        Assessment last = em.createQuery("""
                        select s from Assessment s where s.applicationId = :id
                        order by s.assessedOn desc, s.id desc""", Assessment.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("application.unknown"));
        em.createQuery("""
                        select d.number from Decision d where d.applicationId = :id and d.decidedOn >= :day
                        order by d.decidedOn desc, d.id desc""", String.class)
                .setParameter("id", id)
                .setParameter("day", last.getAssessedOn())
                .getResultStream()
                .findFirst()
                .ifPresent(number -> {
                    throw new RuleViolation("application.assessment_has_a_decision", number);
                });
        TakenBack.remove(em, last, reason);
    }

    private void refuseDayToCome(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("application.day_to_come", day);
        }
    }

    private Application changing(long id, int version) {
        Application application = em.find(Application.class, id);
        if (application == null || application.isWithdrawn() || !circle.sees(application.getClientId())) {
            throw new RuleViolation("application.unknown");
        }
        Version.refuseStale(application.getVersion(), version);
        em.lock(application, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return application;
    }
}
