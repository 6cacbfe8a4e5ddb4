package lv.vecruzina.ejb.responsibility;

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
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.client.ClientRow;
import lv.vecruzina.ejb.client.Responsible;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import lv.vecruzina.ejb.staff.Dated;
import lv.vecruzina.ejb.staff.Employee;
import lv.vecruzina.ejb.staff.EmployeeChecks;
import lv.vecruzina.ejb.staff.Responsibility;

/**
 * Gives, ends and withdraws responsibilities (atbildība). Rule 16: an employee whose checks have run out gets none, unless
 * the director says why; and nobody but the director widens their own circle.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class ResponsibilityService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private LegalParameters parameters;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected ResponsibilityService() {}

    ResponsibilityService(
            EntityManager em, ClientCircle circle, LegalParameters parameters, Clock clock, CurrentUser user) {
        this.em = em;
        this.circle = circle;
        this.parameters = parameters;
        this.clock = clock;
        this.user = user;
    }

    /** Gives an employee a client in the caller's circle, a group or a service. */
    public void give(long employeeId, ResponsibilityDraft draft) {
        Employee employee = em.find(Employee.class, employeeId);
        if (employee == null) {
            throw new RuleViolation("staff.employee_unknown");
        }
        if (!user.hasRole(Role.DIRECTOR)) {
            if (Objects.equals(user.employeeId(), employeeId)) {
                throw new RuleViolation("staff.nobody_widens_their_own_circle");
            }
            if (draft.againstCheckReason() != null) {
                throw new RuleViolation("staff.only_director_goes_against_a_check");
            }
        }
        if (draft.againstCheckReason() == null) {
            refuseUnchecked(employee, draft.fromOn());
        }
        Responsibility given = of(employeeId, draft);
        if (draft.againstCheckReason() != null) {
            given.against(draft.againstCheckReason());
        }
        em.persist(given);
        em.flush();
    }

    /** The check must hold on the first day, and today where that day is past. */
    private void refuseUnchecked(Employee employee, LocalDate fromOn) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = fromOn.isBefore(today) ? today : fromOn;
        int months = parameters
                .on(day, "CRIMINAL_CHECK_MONTHS")
                .orElseThrow(() -> new IllegalStateException("CRIMINAL_CHECK_MONTHS has no value on " + day))
                .intValue();
        new EmployeeChecks(employee.getCriminalCheckOn(), employee.getRegistrationExpires(), months)
                .refusalOn(day)
                .ifPresent(key -> {
                    throw new RuleViolation(key, day);
                });
    }

    private Responsibility of(long employee, ResponsibilityDraft draft) {
        if (draft.clientNo() != null) {
            return Responsibility.forClient(
                    employee, clientId(draft.clientNo()), draft.fromOn(), draft.untilOn(), user.userName());
        }
        if (draft.groupId() != null) {
            return Responsibility.forGroup(employee, draft.groupId(), draft.fromOn(), draft.untilOn(), user.userName());
        }
        if (draft.serviceId() != null) {
            return Responsibility.forService(
                    employee, draft.serviceId(), draft.fromOn(), draft.untilOn(), user.userName());
        }
        throw new RuleViolation("staff.responsibility_for_whom");
    }

    private long clientId(String clientNo) {
        return circle.require(clientNo);
    }

    /** Ends a responsibility; {@code untilOn} is the first day no longer. */
    public void end(long id, int version, LocalDate untilOn) {
        changing(id, version).end(untilOn);
        em.flush();
    }

    /** Takes back a wrong entry with a reason. */
    public void withdraw(long id, int version, String reason) {
        changing(id, version).withdraw(clock.instant(), user.userName(), Dated.reason(reason));
        em.flush();
    }

    private Responsibility changing(long id, int version) {
        Responsibility there = em.find(Responsibility.class, id);
        if (there == null || there.isWithdrawn() || there.getClientId() != null && !circle.sees(there.getClientId())) {
            throw new RuleViolation("staff.entry_gone");
        }
        Version.refuseStale(there.getVersion(), version);
        return there;
    }

    /** The responsibilities of an employee, the newest first, withdrawn ones too; without clients outside the circle. */
    public List<ResponsibilityRow> ofEmployee(long employeeId) {
        return circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.responsibility.ResponsibilityRow(
                            r.id, r.version, c.clientNo, c.givenName, c.familyName, g.name, s.code, r.fromOn, r.untilOn,
                            r.givenBy, r.againstCheckReason, r.withdrawnReason)
                        from Responsibility r left join Client c on c.id = r.clientId
                        left join ClientGroup g on g.id = r.groupId left join CareService s on s.id = r.serviceId
                        where r.employeeId = :employee and (r.clientId is null or""" + ClientCircle.SEEN + """
                        ) order by r.fromOn desc, r.id desc""", ResponsibilityRow.class))
                .setParameter("employee", employeeId)
                .getResultList();
    }

    /** Who is responsible for a client in the caller's circle today. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
    public List<Responsible> ofClient(long clientId) {
        if (!circle.sees(clientId)) {
            return List.of();
        }
        return circle.onToday(em.createQuery("""
                        select new lv.vecruzina.ejb.client.Responsible(e.id, e.givenName, e.familyName, e.profession)
                        from Employee e, Client c where c.id = :client and""" + ClientCircle.ATTENDS + """
                         order by e.familyName, e.givenName, e.id""", Responsible.class))
                .setParameter("client", clientId)
                .getResultList();
    }

    /** Clients who receive a service today and for whom nobody is responsible: how many. */
    @RolesAllowed(Role.DIRECTOR)
    public int countUnattended() {
        return circle.onToday(em.createQuery("select count(c)" + UNATTENDED, Long.class))
                .getSingleResult()
                .intValue();
    }

    /** A page of them, by family name. */
    @RolesAllowed(Role.DIRECTOR)
    public List<ClientRow> unattended(int first, int size) {
        return circle.onToday(em.createQuery("""
                        select new lv.vecruzina.ejb.client.ClientRow(
                            c.id, c.clientNo, c.givenName, c.familyName, c.birthDate,
                            (select m.name from Municipality m where m.id = c.municipalityId))""" + UNATTENDED + """
                        order by c.familyName, c.givenName, c.id""", ClientRow.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private static final String UNATTENDED = """
             from Client c where exists (
                select up.id from Placement up where up.clientId = c.id and up.withdrawnAt is null
                and up.startedOn <= :circleDay and (up.endedOn is null or up.endedOn > :circleDay))
             and not""" + ClientCircle.ATTENDED;
}
