package lv.vecruzina.ejb.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import lv.vecruzina.ejb.account.Account;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.TakenBack;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/** Keeps what is known of employees (darbinieki): posts, checks, and which user an employee is. */
@Stateless
@RolesAllowed(Role.DIRECTOR)
public class StaffService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected StaffService() {}

    StaffService(EntityManager em, Clock clock, CurrentUser user) {
        this.em = em;
        this.clock = clock;
        this.user = user;
    }

    /** Enters an employee and returns the id; whom they work with is said afterwards. */
    public long enter(EmployeeDraft draft) {
        refuseWrong(draft);
        Employee entered = new Employee(nextNumber(), draft);
        em.persist(entered);
        em.flush();
        return entered.getId();
    }

    /** Changes an employee; rule 16 looks at the checks from now on. */
    public void change(long id, int version, EmployeeDraft draft) {
        refuseWrong(draft);
        Employee employee = employee(id);
        Version.refuseStale(employee.getVersion(), version);
        employee.change(draft);
        em.flush();
    }

    private void refuseWrong(EmployeeDraft draft) {
        refuseToCome(draft.criminalCheckOn());
        if (draft.isHalfRegistered()) {
            throw new RuleViolation("staff.registration_needs_number_and_term");
        }
    }

    private void refuseToCome(@Nullable LocalDate criminalCheckOn) {
        if (criminalCheckOn != null && criminalCheckOn.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("staff.check_day_to_come", criminalCheckOn);
        }
    }

    private String nextNumber() {
        return em.createNativeQuery("select 'DA-' || lpad(nextval('care.employee_number')::text, 4, '0')")
                .getSingleResult()
                .toString();
    }

    public void addPost(
            long employeeId, String title, String profession, LocalDate fromOn, @Nullable LocalDate untilOn) {
        em.persist(new Post(employee(employeeId).getId(), title.strip(), profession.strip(), fromOn, untilOn));
        em.flush();
    }

    /** Ends a post; {@code untilOn} is the first day no longer. */
    public void endPost(long id, int version, LocalDate untilOn) {
        post(id, version).end(untilOn);
        em.flush();
    }

    public void withdrawPost(long id, int version, String reason) {
        post(id, version).withdraw(clock.instant(), user.userName(), Dated.reason(reason));
        em.flush();
    }

    /** Enters when the criminal record was last checked and when the registration runs out; neither lies ahead wrongly. */
    public void enterChecks(
            long employeeId, @Nullable LocalDate criminalCheckOn, @Nullable LocalDate registrationExpires) {
        refuseToCome(criminalCheckOn);
        employee(employeeId).checked(criminalCheckOn, registrationExpires);
        em.flush();
    }

    /** Says which user the employee is; null for none. The user's next look shows the clients of that employee. */
    public void linkAccount(long employeeId, @Nullable String userName) {
        employee(employeeId);
        em.createQuery("select a from Account a where a.employeeId = :employee", Account.class)
                .setParameter("employee", employeeId)
                .getResultStream()
                .filter(account -> !account.getUserName().equals(userName))
                .forEach(account -> account.belongsTo(null));
        em.flush();
        if (userName != null) {
            Account account = em.createQuery("select a from Account a where a.userName = :userName", Account.class)
                    .setParameter("userName", userName)
                    .getResultStream()
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation("account.is_unknown"));
            Long linked = account.getEmployeeId();
            if (linked != null && linked != employeeId) {
                throw new RuleViolation("staff.account_is_another_employee");
            }
            account.belongsTo(employeeId);
            em.flush();
        }
    }

    /**
     * Takes back an employee entered by mistake, with a reason; one with any record stays, also a withdrawn one. What the legal
     * clock alone asked of the employee is none.
     */
    public void withdraw(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("decision.withdrawal_needs_a_reason");
        }
        Employee employee = employee(id);
        Version.refuseStale(employee.getVersion(), version);
        em.lock(employee, LockModeType.PESSIMISTIC_WRITE);
        em.createNativeQuery("""
                        delete from care.obligation
                        where employee_id = ? and coalesce(done_by, excused_by, 'records') = 'records'""").setParameter(1, id).executeUpdate();
        if ((Boolean) em.createNativeQuery("select care.has_records('care.employee', ?)")
                .setParameter(1, id)
                .getSingleResult()) {
            throw new RuleViolation("staff.has_records");
        }
        TakenBack.remove(em, employee, reason);
    }

    private Employee employee(long id) {
        Employee employee = em.find(Employee.class, id);
        if (employee == null) {
            throw new RuleViolation("staff.employee_unknown");
        }
        return employee;
    }

    private Post post(long id, int version) {
        Post post = em.find(Post.class, id);
        if (post == null || post.isWithdrawn()) {
            throw new RuleViolation("staff.entry_gone");
        }
        Version.refuseStale(post.getVersion(), version);
        return post;
    }
}
