package lv.vecruzina.ejb.completeness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.client.Responsible;
import lv.vecruzina.ejb.shared.RecordsDay;
import lv.vecruzina.ejb.shared.Role;

/** Reads which files of the caller's circle are not complete (lietas pilnība), and whose task that is. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST})
public class CompletenessQueries {
    /** Everybody's tasks. */
    public static final long ANYBODY = 0;

    /** The director's tasks: what nobody is named for. */
    public static final long DIRECTOR = Long.MIN_VALUE;

    private static final String FROM = """
             from Missing m join Client c on c.id = m.clientId join CareService s on s.id = m.serviceId
             left join Employee e on e.id = m.employeeId
            """;
    private static final String ASKED = " where" + ClientCircle.SEEN + """
             and (:service = '' or s.code = :service) and (:worker = 0 or m.employeeId = :worker
             or :worker = :director and m.employeeId is null)
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected CompletenessQueries() {}

    CompletenessQueries(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** What the file of a client lacks, the longest first; nothing outside the caller's circle. */
    public List<MissingRow> ofClient(long clientId) {
        return today(
                        """
                select new lv.vecruzina.ejb.completeness.MissingRow(m.thing, s.code, m.since, e.givenName, e.familyName)""" + FROM + " where" + ClientCircle.SEEN + " and c.id = :client order by m.since, m.key",
                        MissingRow.class)
                .setParameter("client", clientId)
                .getResultList();
    }

    /**
     * A page of the files that lack something, the worst first.
     *
     * @param worker an employee's id, {@link #ANYBODY} or {@link #DIRECTOR}
     * @param service a service's code, or nothing for all
     */
    public List<IncompleteFile> files(long worker, String service, int first, int size) {
        return asked("""
                select new lv.vecruzina.ejb.completeness.IncompleteFile(
                    c.id, c.clientNo, c.givenName, c.familyName, count(m.key), min(m.since),
                    function('string_agg', m.thing, ' '),
                    function('string_agg', coalesce(concat(e.familyName, ' ', e.givenName), ''), '|'))""" + FROM + ASKED + """
                group by c.id, c.clientNo, c.givenName, c.familyName
                order by count(m.key) desc, min(m.since), c.clientNo""", IncompleteFile.class, worker, service)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many files lack something. */
    public int count(long worker, String service) {
        return asked("select count(distinct c.id)" + FROM + ASKED, Long.class, worker, service)
                .getSingleResult()
                .intValue();
    }

    /** How many files lack which thing, the most frequent first. */
    public List<MissingCount> totals(long worker, String service) {
        return asked("""
                select new lv.vecruzina.ejb.completeness.MissingCount(m.thing, count(distinct c.id))""" + FROM + ASKED + """
                group by m.thing order by count(distinct c.id) desc, m.thing""", MissingCount.class, worker, service)
                .getResultList();
    }

    /** The employees whose task it is to complete some file. */
    public List<Responsible> workers() {
        return today("""
                select distinct new lv.vecruzina.ejb.client.Responsible(e.id, e.givenName, e.familyName, e.profession)
                from Missing m join Client c on c.id = m.clientId join Employee e on e.id = m.employeeId
                where""" + ClientCircle.SEEN + "order by e.familyName, e.givenName, e.id", Responsible.class)
                .getResultList();
    }

    /** How many files are the caller's own task; the director's are those nobody is named for, too. */
    public int mine() {
        long worker = Objects.requireNonNullElse(user.employeeId(), ANYBODY);
        return today("select count(distinct c.id)" + FROM + " where" + ClientCircle.SEEN + """
                 and (m.employeeId = :worker or :director = true and m.employeeId is null)""", Long.class)
                .setParameter("worker", worker)
                .setParameter("director", user.hasRole(Role.DIRECTOR))
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> asked(String query, Class<T> row, long worker, String service) {
        return today(query, row)
                .setParameter("worker", worker)
                .setParameter("director", DIRECTOR)
                .setParameter("service", service);
    }

    /** The view tells what is missing on the transaction's day, which is the clock's. */
    private <T> TypedQuery<T> today(String query, Class<T> row) {
        RecordsDay.is(em, LocalDate.now(clock));
        return circle.restrict(em.createQuery(query, row));
    }
}
