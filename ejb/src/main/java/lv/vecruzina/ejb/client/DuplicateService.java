package lv.vecruzina.ejb.client;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;

/**
 * Settles files that may be of one person (iespējami dublikāti): they are different people, or one file takes over all of the
 * other. Only for those who may see both; who is responsible for one of them is told that there is another.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class DuplicateService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private SimilarClients similarClients;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected DuplicateService() {}

    DuplicateService(
            EntityManager em, SimilarClients similarClients, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.similarClients = similarClients;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** The pairs nobody has settled yet and of which the caller may see both, the oldest first. */
    public List<DuplicateRow> unsettled() {
        List<PossibleDuplicate> pairs = em.createQuery(
                        "select d from PossibleDuplicate d where d.settledAt is null order by d.foundAt, d.id",
                        PossibleDuplicate.class)
                .getResultList();
        Set<Long> seen = circle.seen(pairs.stream()
                .flatMap(pair -> Stream.of(pair.getFirstId(), pair.getSecondId()))
                .distinct()
                .toList());
        Map<Long, ClientRow> clients = seen.isEmpty() ? Map.of() : rows(seen);
        return pairs.stream()
                .filter(pair -> seen.contains(pair.getFirstId()) && seen.contains(pair.getSecondId()))
                .map(pair -> pair.row(
                        Objects.requireNonNull(clients.get(pair.getFirstId())),
                        Objects.requireNonNull(clients.get(pair.getSecondId()))))
                .toList();
    }

    /**
     * The caller's own clients who may also be entered under another file, each once, the oldest suspicion first; nothing of
     * the other is told. Pairs the caller may settle are left to {@link #unsettled}.
     */
    @RolesAllowed({Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
    public List<SuspectedRow> suspected() {
        List<SuspectedRow> own = circle.onToday(em.createQuery("""
                        select new lv.vecruzina.ejb.client.SuspectedRow(
                            d.firstId, d.secondId, c.clientNo, c.givenName, c.familyName, d.foundAt)
                        from PossibleDuplicate d, Client c, Employee e
                        where d.settledAt is null and (c.id = d.firstId or c.id = d.secondId)
                        and e.id = :employee and (""" + ClientCircle.ATTENDS + """
                        ) order by d.foundAt, d.id, c.id""", SuspectedRow.class))
                .setParameter("employee", Objects.requireNonNullElse(user.employeeId(), 0L))
                .getResultList();
        Set<Long> seen = user.hasRole(Role.SOCIAL_WORKER) || user.hasRole(Role.DIRECTOR)
                ? circle.seen(own.stream()
                        .flatMap(one -> one.pair().stream())
                        .distinct()
                        .toList())
                : Set.of();
        Set<String> told = new HashSet<>();
        return own.stream()
                .filter(one -> !seen.containsAll(one.pair()) && told.add(one.clientNo()))
                .toList();
    }

    private Map<Long, ClientRow> rows(Set<Long> ids) {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.client.ClientRow(
                            c.id, c.clientNo, c.givenName, c.familyName, c.birthDate, m.name)
                        from Client c, Municipality m where m.id = c.municipalityId and c.id in :ids""", ClientRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(ClientRow::id, Function.identity()));
    }

    /** Says that the two are different people, and why. */
    public void settle(String oneNo, String otherNo, String reason) {
        PossibleDuplicate wanted =
                new PossibleDuplicate(seen(oneNo).getId(), seen(otherNo).getId(), "name", user.userName());
        PossibleDuplicate pair = em.createQuery("""
                        select d from PossibleDuplicate d where d.firstId = :first and d.secondId = :second""", PossibleDuplicate.class)
                .setParameter("first", wanted.getFirstId())
                .setParameter("second", wanted.getSecondId())
                .getResultStream()
                .findFirst()
                .orElse(wanted);
        pair.settle(clock.instant(), user.userName(), needed(reason));
        em.persist(pair);
        em.flush();
    }

    /** Merges the leaving file into the staying one; nights that would lie on each other are refused. */
    public void merge(String leavingNo, String stayingNo, String reason) {
        Client leaving = seen(leavingNo);
        Client staying = seen(stayingNo);
        if (leaving.getId() == staying.getId()) {
            throw new RuleViolation("client.merge_with_itself");
        }
        firstCommonNight(leaving.getId(), staying.getId()).ifPresent(night -> {
            throw new RuleViolation("client.merge_nights_overlap", night);
        });
        em.createNativeQuery("select care.merge_client(?1, ?2, ?3, ?4)::text")
                .setParameter(1, leaving.getId())
                .setParameter(2, staying.getId())
                .setParameter(3, needed(reason))
                .setParameter(4, user.userName())
                .getSingleResult();
        em.clear();
    }

    private Optional<LocalDate> firstCommonNight(long one, long other) {
        List<?> nights = em.createNativeQuery("""
                        select lower(a.nights * b.nights)::text from care.placement a
                        join care.placement b on b.client_id = ?2 and b.residential and b.withdrawn_at is null
                            and b.nights && a.nights
                        where a.client_id = ?1 and a.residential and a.withdrawn_at is null order by 1""")
                .setParameter(1, one)
                .setParameter(2, other)
                .getResultList();
        return nights.stream().findFirst().map(night -> LocalDate.parse(night.toString()));
    }

    private Client seen(String clientNo) {
        return em.createQuery("select c from Client c where c.clientNo = :no", Client.class)
                .setParameter("no", clientNo)
                .getResultStream()
                .filter(client -> circle.sees(client.getId()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("client.unknown"));
    }

    private static String needed(String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("client.merge_needs_a_reason");
        }
        return reason.strip();
    }
}
