package lv.vecruzina.ejb.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Plain;
import lv.vecruzina.ejb.shared.Role;

/** Reads employees (darbinieki), their posts and how their checks stand. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class StaffQueries {
    private static final String ROW = """
            select new lv.vecruzina.ejb.staff.EmployeeRow(
                e.id, e.version, e.employeeNo, e.givenName, e.familyName, e.profession, e.registrationNo, e.registrationExpires,
                e.criminalCheckOn) from Employee e\s""";
    private static final String FOUND = """
             where function('care.plain', concat(e.givenName, ' ', e.familyName, ' ', e.employeeNo, ' ', e.profession))
             like :words""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LegalParameters parameters;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected StaffQueries() {}

    StaffQueries(EntityManager em, LegalParameters parameters, Clock clock) {
        this.em = em;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** A page of employees by family name; words of name, number or profession without diacritics or case. */
    public List<EmployeeRow> search(String words, int first, int size) {
        return found(
                        em.createQuery(ROW + FOUND + " order by e.familyName, e.givenName, e.id", EmployeeRow.class),
                        words)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many employees are found. */
    public int count(String words) {
        return found(em.createQuery("select count(e) from Employee e " + FOUND, Long.class), words)
                .getSingleResult()
                .intValue();
    }

    private static <T> TypedQuery<T> found(TypedQuery<T> query, String words) {
        return query.setParameter("words", "%" + String.join("%", Plain.words(words)) + "%");
    }

    public Optional<EmployeeRow> find(long id) {
        return em.createQuery(ROW + " where e.id = :id", EmployeeRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The posts of an employee, the newest first, withdrawn ones too. */
    public List<PostRow> posts(long employeeId) {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.staff.PostRow(
                            p.id, p.version, p.title, p.profession, p.fromOn, p.untilOn, p.withdrawnReason)
                        from Post p where p.employeeId = :employee order by p.fromOn desc, p.id desc""", PostRow.class)
                .setParameter("employee", employeeId)
                .getResultList();
    }

    /** Users who are this employee or nobody yet, by user name. */
    public List<String> freeAccounts(long employeeId) {
        return em.createQuery("""
                        select a.userName from Account a
                        where (a.employeeId is null or a.employeeId = :employee) and a.municipalityId is null
                        order by a.userName""", String.class)
                .setParameter("employee", employeeId)
                .getResultList();
    }

    /** The user who is this employee; empty where nobody is. */
    public Optional<String> account(long employeeId) {
        return em.createQuery("select a.userName from Account a where a.employeeId = :employee", String.class)
                .setParameter("employee", employeeId)
                .getResultStream()
                .findFirst();
    }

    /** The professions (profesijas) of all employees there are or were, whatever the case of their letters. */
    public Set<String> professions() {
        Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all.addAll(em.createQuery("select distinct e.profession from Employee e", String.class)
                .getResultList());
        all.addAll(em.createQuery("select distinct p.profession from Post p where p.withdrawnAt is null", String.class)
                .getResultList());
        return all;
    }

    /** Months a criminal-record check holds (CRIMINAL_CHECK_MONTHS). */
    public int checkMonths() {
        return checkMonths(parameters, LocalDate.now(clock));
    }

    static int checkMonths(LegalParameters parameters, LocalDate day) {
        return parameters
                .on(day, "CRIMINAL_CHECK_MONTHS")
                .orElseThrow(() -> new IllegalStateException("CRIMINAL_CHECK_MONTHS has no value on " + day))
                .intValue();
    }
}
