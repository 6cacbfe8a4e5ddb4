package lv.vecruzina.ejb.client;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * receiver of a service now, soon or until lately (CIRCLE_AFTER_DAYS); and everyone while their emergency access runs. A social
 * worker of long-term care keeps who turned 18 in it until the social guarantees end (GUARANTEE_END_AGE). Nobody sees who was
 * entered by mistake.
 */
@Dependent
public class ClientCircle {
    /** Condition on the alias {@code c} of Client; {@link #restrict} fills its parameters. */
    public static final String SEEN = """
             (c.withdrawnAt is null and (:circleAll = true or c.municipalityId = :circleMunicipality
             or c.id in (
                select cp.clientId from Placement cp where cp.payerId = :circleMunicipality and cp.withdrawnAt is null)
             or exists (
                select ce.id from EmergencyAccess ce where ce.openedBy = :circleUser and ce.endsAt > :circleNow)
             or c.id in (
                select yp.clientId from Placement yp, Client yc, CareService ys, Responsibility yr
                where :circleKeeps = true and yc.id = yp.clientId and ys.id = yp.serviceId and ys.code = 'LONGTERM'
                and function('care.age_on', yc.birthDate, yp.startedOn) < 18
                and function('care.age_on', yc.birthDate, yp.endedOn) >= 18 and yp.withdrawnAt is null
                and function('care.age_on', yc.birthDate, :circleDay) < function('care.parameter_on', 'GUARANTEE_END_AGE', '', :circleDay)
                and yr.serviceId = yp.serviceId and yr.employeeId = :circleEmployee and""" + today("yr") + ") or " + responsible("employeeId = :circleEmployee") + ")) ";

    /** Somebody is responsible for the client {@code c}; {@link #onToday} fills its parameters. */
    public static final String ATTENDED = " (" + responsible("employeeId is not null") + ") ";

    /** The employee {@code e} is responsible for the client {@code c}; {@link #onToday} fills its parameters. */
    public static final String ATTENDS = " (" + responsible("employeeId = e.id") + ") ";

    private static final Set<String> WORKS_WITH_CLIENTS =
            Set.of(Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE);
    private static final Long NONE = -2L;

    private static String today(String row) {
        return " %1$s.withdrawnAt is null and %1$s.fromOn <= :circleDay and (%1$s.untilOn is null or %1$s.untilOn > :circleDay)"
                .formatted(row);
    }

    private static String responsible(String whose) {
        return """
                c.id in (
                    select cr.clientId from Responsibility cr where cr.{whose} and cr.clientId is not null and {today cr})
                or c.id in (
                    select cm.clientId from ClientGroupMember cm, Responsibility gr
                    where gr.{whose} and gr.groupId = cm.groupId and {today gr} and {today cm})
                or c.id in (
                    select sp.clientId from Placement sp, Responsibility sr
                    where sr.{whose} and sr.serviceId = sp.serviceId and {today sr}
                    and sp.withdrawnAt is null and (sp.endedOn is null or sp.endedOn >= :circleSince))""".replace("{whose}", whose)
                .replace("{today cr}", today("cr"))
                .replace("{today gr}", today("gr"))
                .replace("{today cm}", today("cm"))
                .replace("{today sr}", today("sr"));
    }

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
                .setParameter("circleKeeps", user.hasRole(Role.SOCIAL_WORKER))
                .setParameter("circleDay", today)
                .setParameter("circleSince", works ? since(today) : today);
    }

    /** Fills the parameters of {@link #ATTENDED} and {@link #ATTENDS}. */
    public <T> TypedQuery<T> onToday(TypedQuery<T> query) {
        LocalDate today = LocalDate.now(clock);
        return query.setParameter("circleDay", today).setParameter("circleSince", since(today));
    }

    private static Long orNone(@Nullable Long id) {
        return Objects.requireNonNullElse(id, NONE);
    }

    private LocalDate since(LocalDate today) {
        return today.minusDays(new LegalParameters(em)
                .on(today, "CIRCLE_AFTER_DAYS")
                .orElseThrow(() -> new IllegalStateException("CIRCLE_AFTER_DAYS has no value on " + today))
                .longValue());
    }

    /** Whether the caller may see the client. */
    public boolean sees(long clientId) {
        return restrict(em.createQuery("select count(c) from Client c where c.id = :id and" + SEEN, Long.class))
                        .setParameter("id", clientId)
                        .getSingleResult()
                == 1;
    }

    /** Which of the clients the caller may see: one query, however many they are. */
    public Set<Long> seen(Collection<Long> clientIds) {
        return clientIds.isEmpty()
                ? Set.of()
                : restrict(em.createQuery("select c.id from Client c where c.id in :ids and" + SEEN, Long.class))
                        .setParameter("ids", clientIds)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /** Logs that the caller opened a part of a client's file; under an emergency access the opening is marked. */
    void logOpening(long clientId, String part) {
        em.persist(
                new ClientOpening(clientId, part, user.userName(), emergency().orElse(null)));
    }

    /** The caller's emergency access that runs; what is opened under it is marked. */
    private Optional<Long> emergency() {
        return em.createQuery(
                        "select e.id from EmergencyAccess e where e.openedBy = :user and e.endsAt > :now", Long.class)
                .setParameter("user", user.userName())
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    /** The id of a client by number; empty outside the caller's circle. */
    public Optional<Long> idOf(String clientNo) {
        return restrict(em.createQuery("select c.id from Client c where c.clientNo = :no and" + SEEN, Long.class))
                .setParameter("no", clientNo.strip())
                .getResultStream()
                .findFirst();
    }

    /** The id of the client of this number whom something shall be entered for; refuses one outside the caller's circle. */
    public long require(String clientNo) {
        return idOf(clientNo).orElseThrow(() -> new RuleViolation("client.unknown"));
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
