package lv.vecruzina.ejb.session;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Sql;

/**
 * On which days sessions can be held (nodarbību dienas): open ones, on which nobody's services are suspended, and those on which
 * nobody invited is busy.
 */
@Dependent
public class SessionDays {
    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @SuppressWarnings("NullAway.Init")
    protected SessionDays() {}

    SessionDays(EntityManager em, DataSource dataSource) {
        this.em = em;
        this.dataSource = dataSource;
    }

    /** The days between two, both included, on which a service of each client is open, or the centre for who receives none. */
    Set<LocalDate> open(Collection<Long> clients, LocalDate first, LocalDate last) {
        return days("session/open_days", clients, first, last);
    }

    /**
     * The days between two, both included, on which everything a client receives is suspended; where another service goes on,
     * a session may belong to it.
     */
    Set<LocalDate> suspended(Collection<Long> clients, LocalDate first, LocalDate last) {
        return days("session/suspended_days", clients, first, last);
    }

    /** Refuses a day on which everything a client receives is suspended. */
    void refuseSuspended(Collection<Long> clients, LocalDate day) {
        if (!suspended(clients, day, day).isEmpty()) {
            throw new RuleViolation("session.service_is_suspended", day);
        }
    }

    private Set<LocalDate> days(String query, Collection<Long> clients, LocalDate first, LocalDate last) {
        String ids = clients.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        return new HashSet<>(
                Sql.rows(dataSource, query, row -> row.getObject("day", LocalDate.class), first, last, ids));
    }

    /**
     * The days of the times at which the specialist or a client is in another session.
     *
     * @param exceptNos sessions that move and are not in the way where they were
     */
    List<LocalDate> clashing(
            long employeeId, Collection<Long> clients, List<SessionTime> wanted, Collection<String> exceptNos) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<LocalDate> days = wanted.stream().map(SessionTime::day).sorted().toList();
        List<SessionTime> taken = em.createQuery("""
                        select s from Session s where (s.employeeId = :employee or s.clientId in :clients)
                        and s.withdrawnAt is null and (s.outcome is null or s.outcome <> 'cancelled')
                        and s.startsAt is not null and s.heldOn between :first and :last""", Session.class)
                .setParameter("employee", employeeId)
                .setParameter("clients", clients)
                .setParameter("first", days.get(0).minusDays(1))
                .setParameter("last", days.get(days.size() - 1).plusDays(1))
                .getResultStream()
                .filter(row -> !exceptNos.contains(row.getSessionNo()))
                .map(Session::getTime)
                .toList();
        return wanted.stream()
                .filter(time -> taken.stream().anyMatch(time::overlaps))
                .map(SessionTime::day)
                .toList();
    }
}
