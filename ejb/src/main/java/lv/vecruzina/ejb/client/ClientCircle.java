package lv.vecruzina.ejb.client;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.staff.Responsibility;
import org.jspecify.annotations.Nullable;

/**
 * Which clients a user may see (loks): one definition, used as the filter of every list and as the check of every opening; for
 * others a client outside does not exist. The director sees all, a municipality's official the clients who live there or for
 * whom it pays. Those who work with clients see whom they are responsible for today: the client, a member of a group, or the
 * receiver of a service now, soon or until lately (CIRCLE_AFTER_DAYS); and everyone while their emergency access runs.
 */
@Dependent
public class ClientCircle {
    /** Condition on the alias {@code c} of Client; {@link #restrict} fills its parameters. */
    public static final String SEEN = """
             (:circleAll = true or c.municipalityId = :circleMunicipality
             or c.id in (
                select cp.clientId from Placement cp where cp.payerId = :circleMunicipality and cp.withdrawnAt is null)
             or exists (
                select ce.id from EmergencyAccess ce where ce.openedBy = :circleUser and ce.endsAt > :circleNow)
             or c.id in (
                select cr.clientId from Responsibility cr where cr.employeeId = :circleEmployee and cr.clientId is not null
                and cr.withdrawnAt is null and cr.fromOn <= :circleDay and (cr.untilOn is null or cr.untilOn > :circleDay))
             or c.id in (
                select cm.clientId from ClientGroupMember cm, Responsibility gr
                where gr.employeeId = :circleEmployee and gr.groupId = cm.groupId
                and gr.withdrawnAt is null and gr.fromOn <= :circleDay and (gr.untilOn is null or gr.untilOn > :circleDay)
                and cm.withdrawnAt is null and cm.fromOn <= :circleDay and (cm.untilOn is null or cm.untilOn > :circleDay))
             or c.id in (
                select sp.clientId from Placement sp, Responsibility sr
                where sr.employeeId = :circleEmployee and sr.serviceId = sp.serviceId
                and sr.withdrawnAt is null and sr.fromOn <= :circleDay and (sr.untilOn is null or sr.untilOn > :circleDay)
                and sp.withdrawnAt is null and (sp.endedOn is null or sp.endedOn >= :circleSince))) """;

    private static final Set<String> WORKS_WITH_CLIENTS =
            Set.of(Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE);
    private static final Long NONE = -2L;

    @Inject
    private CurrentUser user;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ClientCircle() {}

    public ClientCircle(CurrentUser user, EntityManager em, Clock clock) {
        this.user = user;
        this.em = em;
        this.clock = clock;
    }

    /** The circle on the very day it is asked. */
    public ClientCircle(CurrentUser user, EntityManager em) {
        this(user, em, Clock.system(Riga.ZONE));
    }

    /** Fills the parameters of {@link #SEEN} for the caller. */
    public <T> TypedQuery<T> restrict(TypedQuery<T> query) {
        boolean works = user.getRoles().stream().anyMatch(WORKS_WITH_CLIENTS::contains);
        boolean official = user.hasRole(Role.MUNICIPALITY);
        LocalDate today = LocalDate.now(clock);
        return query.setParameter("circleAll", user.hasRole(Role.DIRECTOR))
                .setParameter("circleMunicipality", official ? orNone(user.municipalityId()) : NONE)
                .setParameter("circleUser", works ? user.userName() : "")
                .setParameter("circleNow", clock.instant())
                .setParameter("circleEmployee", works ? orNone(user.employeeId()) : NONE)
                .setParameter("circleDay", today)
                .setParameter("circleSince", works ? today.minusDays(daysAfter(today)) : today);
    }

    private static Long orNone(@Nullable Long id) {
        return Objects.requireNonNullElse(id, NONE);
    }

    private int daysAfter(LocalDate today) {
        return new LegalParameters(em)
                .on(today, "CIRCLE_AFTER_DAYS")
                .orElseThrow(() -> new IllegalStateException("CIRCLE_AFTER_DAYS has no value on " + today))
                .intValue();
    }

    /** Whether the caller may see the client. */
    public boolean sees(long clientId) {
        return restrict(em.createQuery("select count(c) from Client c where c.id = :id and" + SEEN, Long.class))
                        .setParameter("id", clientId)
                        .getSingleResult()
                == 1;
    }

    /** Takes a client whom the caller has just entered into the circle: who enters a client becomes responsible from today. */
    public void admit(long clientId) {
        em.flush();
        if (sees(clientId)) {
            return;
        }
        Long employee = user.employeeId();
        if (employee == null) {
            throw new RuleViolation("staff.account_needs_an_employee");
        }
        em.persist(Responsibility.forClient(employee, clientId, LocalDate.now(clock), null, user.userName()));
    }
}
