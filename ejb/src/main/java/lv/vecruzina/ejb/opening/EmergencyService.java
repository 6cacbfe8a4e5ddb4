package lv.vecruzina.ejb.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * Opens every client's file for EMERGENCY_ACCESS_HOURS to someone who says why (ārkārtas piekļuve); what is opened is marked,
 * and the director says of each access whether it was right.
 */
@Stateless
@RolesAllowed({Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
public class EmergencyService {
    private static final String ROW = """
            select new lv.vecruzina.ejb.opening.EmergencyRow(
                e.id, e.version, e.openedBy, a.displayName, e.reason, e.startedAt, e.endsAt,
                (select count(o) from ClientOpening o where o.emergencyAccessId = e.id),
                e.reviewedAt, e.reviewedBy, e.accepted, e.reviewWords)
            from EmergencyAccess e left join Account a on a.userName = e.openedBy""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LegalParameters parameters;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected EmergencyService() {}

    EmergencyService(EntityManager em, LegalParameters parameters, Clock clock, CurrentUser user) {
        this.em = em;
        this.parameters = parameters;
        this.clock = clock;
        this.user = user;
    }

    /** Begins an emergency access of the caller and returns when it ends by itself. */
    public Instant begin(String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("emergency.needs_a_reason");
        }
        if (runsUntil().isPresent()) {
            throw new RuleViolation("emergency.runs_already");
        }
        LocalDate today = LocalDate.now(clock);
        long hours = parameters
                .on(today, "EMERGENCY_ACCESS_HOURS")
                .orElseThrow(() -> new IllegalStateException("EMERGENCY_ACCESS_HOURS has no value on " + today))
                .longValue();
        Instant now = clock.instant();
        EmergencyAccess access =
                new EmergencyAccess(user.userName(), reason.strip(), now, now.plus(Duration.ofHours(hours)));
        em.persist(access);
        em.flush();
        return access.getEndsAt();
    }

    /** Until when the caller's access runs; empty where none does. */
    public Optional<Instant> runsUntil() {
        return running().stream().map(EmergencyAccess::getEndsAt).findFirst();
    }

    /** Ends the caller's access before its time. */
    public void end() {
        running().forEach(access -> access.end(clock.instant()));
        em.flush();
    }

    private List<EmergencyAccess> running() {
        return em.createQuery(
                        "select e from EmergencyAccess e where e.openedBy = :user and e.endsAt > :now",
                        EmergencyAccess.class)
                .setParameter("user", user.userName())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Accesses the director has not reviewed, the oldest first. */
    @RolesAllowed(Role.DIRECTOR)
    public List<EmergencyRow> unreviewed() {
        return em.createQuery(ROW + " where e.reviewedAt is null order by e.startedAt, e.id", EmergencyRow.class)
                .setMaxResults(20)
                .getResultList();
    }

    /** A page of all accesses, the newest first. */
    @RolesAllowed({Role.DIRECTOR, Role.DATA_PROTECTION})
    public List<EmergencyRow> all(int first, int size) {
        return em.createQuery(ROW + " order by e.startedAt desc, e.id desc", EmergencyRow.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    @RolesAllowed({Role.DIRECTOR, Role.DATA_PROTECTION})
    public int count() {
        return em.createQuery("select count(e) from EmergencyAccess e", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** Says of an access whether it was right; where not, in words. One that still runs waits. */
    @RolesAllowed(Role.DIRECTOR)
    public void review(long id, int version, boolean accepted, @Nullable String words) {
        EmergencyAccess access = em.find(EmergencyAccess.class, id);
        if (access == null || access.isReviewed()) {
            throw new RuleViolation("emergency.reviewed_already");
        }
        Version.refuseStale(access.getVersion(), version);
        if (access.runsAt(clock.instant())) {
            throw new RuleViolation("emergency.still_runs");
        }
        String said = words == null || words.isBlank() ? null : words.strip();
        if (!accepted && said == null) {
            throw new RuleViolation("emergency.refusal_needs_words");
        }
        access.review(clock.instant(), user.userName(), accepted, said);
        em.flush();
    }
}
