package lv.vecruzina.ejb.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Plain;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the visitor register (apmeklētāja reģistrs). Reception is in nobody's circle of clients: of a client it is told the
 * name alone, and only while a service of the client runs and somebody types at least three letters of the name.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.RECEPTION})
public class VisitService {
    private static final int LETTERS = 3;
    private static final int OFFERED = 8;

    private static final String IN_THE_HOUSE = """
             exists (
                select p.id from Placement p where p.clientId = c.id and p.withdrawnAt is null and p.startedOn <= :today
                and (p.endedOn is null or p.endedOn >= :today))\s""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected VisitService() {}

    VisitService(EntityManager em, CurrentUser user, Clock clock) {
        this.em = em;
        this.user = user;
        this.clock = clock;
    }

    /** The bell rings now. */
    public long ring() {
        Visit visit = new Visit(clock.instant(), user.userName());
        em.persist(visit);
        em.flush();
        return visit.getId();
    }

    /** The door is opened now; a second click changes nothing. */
    public void answer(long id, int version) {
        open(id, version).answer(clock.instant());
        em.flush();
    }

    /** Lets the visitor in; the door opens with it where nobody has said so before. */
    public void admit(long id, int version, VisitDraft draft) {
        if (draft.visitor().isBlank()) {
            throw new RuleViolation("visit.needs_a_name");
        }
        if (VisitDraft.EMPLOYEE.equals(draft.hostKind()) && draft.employeeId() == null) {
            throw new RuleViolation("visit.needs_the_employee");
        }
        Visit visit = open(id, version);
        visit.answer(clock.instant());
        visit.admit(draft, VisitDraft.CLIENT.equals(draft.hostKind()) ? client(draft.client()) : null);
        em.flush();
    }

    /** The visitor leaves now, or has gone away before anybody opened. */
    public void leave(long id, int version) {
        leaveAt(id, version, clock.instant());
    }

    /** The visitor left at a moment that has passed: what was forgotten, of a former day too. */
    public void leaveAt(long id, int version, Instant at) {
        Visit visit = open(id, version);
        if (at.isAfter(clock.instant()) || at.isBefore(visit.begun())) {
            throw new RuleViolation("visit.leaves_after_coming", visit.begun());
        }
        visit.leave(at);
        em.flush();
    }

    /** Takes a wrong entry back with a reason, one of a former day too. */
    public void withdraw(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("visit.withdrawal_needs_a_reason");
        }
        Visit visit = em.find(Visit.class, id);
        if (visit == null || visit.isWithdrawn()) {
            throw new RuleViolation("visit.over");
        }
        Version.refuseStale(visit.getVersion(), version);
        visit.withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    /** Names of clients whose service runs today and who are called as typed; nothing under three letters. */
    public List<String> hosts(String typed) {
        String[] words = Plain.words(typed);
        if (String.join("", words).length() < LETTERS) {
            return List.of();
        }
        return em.createQuery(
                        "select concat(c.familyName, ' ', c.givenName) from Client c where"
                                + " function('care.plain', concat(c.familyName, ' ', c.givenName, ' ', c.familyName)) like :words and "
                                + IN_THE_HOUSE + " order by c.familyName, c.givenName",
                        String.class)
                .setParameter("words", "%" + String.join("%", words) + "%")
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(OFFERED)
                .getResultStream()
                .distinct()
                .toList();
    }

    /** Employees with an account that works, by name. */
    public List<VisitHost> employees() {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.visit.VisitHost(e.id, e.givenName, e.familyName) from Employee e
                        where exists (select a.id from Account a where a.employeeId = e.id and a.disabledAt is null)
                        order by e.familyName, e.givenName, e.id""", VisitHost.class).getResultList();
    }

    /** The one client of this name whose service runs today. */
    private long client(@Nullable String name) {
        List<Long> called = em.createQuery(
                        "select c.id from Client c where concat(c.familyName, ' ', c.givenName) = :name and "
                                + IN_THE_HOUSE,
                        Long.class)
                .setParameter("name", name == null ? "" : name.strip())
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        if (called.size() != 1) {
            throw new RuleViolation(called.isEmpty() ? "visit.nobody_of_the_name" : "visit.two_of_the_name");
        }
        return called.get(0);
    }

    private Visit open(long id, int version) {
        Visit visit = em.find(Visit.class, id);
        if (visit == null || visit.isOver()) {
            throw new RuleViolation("visit.over");
        }
        Version.refuseStale(visit.getVersion(), version);
        return visit;
    }
}
