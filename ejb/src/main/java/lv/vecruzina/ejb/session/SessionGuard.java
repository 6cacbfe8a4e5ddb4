package lv.vecruzina.ejb.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.Client;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.staff.Employee;
import lv.vecruzina.ejb.staff.EmployeeChecks;
import org.jspecify.annotations.Nullable;

/**
 * Who a session needs (nodarbības dalībnieki): those who plan for the same people queue on their rows, always in the same
 * order; and the specialist must be one who may work with clients (rule 16).
 */
@Dependent
public class SessionGuard {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private LegalParameters parameters;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected SessionGuard() {}

    SessionGuard(EntityManager em, LegalParameters parameters, Clock clock, CurrentUser user) {
        this.em = em;
        this.parameters = parameters;
        this.clock = clock;
        this.user = user;
    }

    /** Makes the others wait who plan for one of the clients. */
    void queueFor(Collection<Long> clientIds) {
        clientIds.stream().sorted().forEach(id -> em.find(Client.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Makes the others wait who plan for the specialist, whose checks must hold on the day, and today where it is past; or the
     * director says why not.
     */
    void queueFor(long employeeId, LocalDate planned, @Nullable String againstCheckReason) {
        if (againstCheckReason != null && !user.hasRole(Role.DIRECTOR)) {
            throw new RuleViolation("staff.only_director_goes_against_a_check");
        }
        Optional<RuleViolation> refusal = refusal(employeeId, planned);
        if (refusal.isPresent() && againstCheckReason == null) {
            throw refusal.get();
        }
    }

    /** The same for sessions to be moved; planned against the check already, they stay so with the same specialist. */
    void queueFor(long employeeId, LocalDate planned, Collection<Session> moved) {
        boolean explained =
                moved.stream().allMatch(row -> row.isAgainstCheck() && Objects.equals(row.getEmployeeId(), employeeId));
        refusal(employeeId, planned).filter(refusal -> !explained).ifPresent(refusal -> {
            throw new RuleViolation(
                    "session.specialist_unchecked", refusal.parameters().toArray());
        });
    }

    private Optional<RuleViolation> refusal(long employeeId, LocalDate planned) {
        Employee employee = em.find(Employee.class, employeeId, LockModeType.PESSIMISTIC_WRITE);
        if (employee == null) {
            throw new RuleViolation("staff.employee_unknown");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate day = planned.isBefore(today) ? today : planned;
        int months = parameters
                .on(day, "CRIMINAL_CHECK_MONTHS")
                .orElseThrow(() -> new IllegalStateException("CRIMINAL_CHECK_MONTHS has no value on " + day))
                .intValue();
        return new EmployeeChecks(employee.getCriminalCheckOn(), employee.getRegistrationExpires(), months)
                .refusalOn(day)
                .map(key -> new RuleViolation(key, day));
    }
}
