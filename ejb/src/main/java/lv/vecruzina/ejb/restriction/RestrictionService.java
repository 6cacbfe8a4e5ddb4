package lv.vecruzina.ejb.restriction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.function.LongFunction;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * Writes down restrictions (ierobežojumi) and the looks after who is restricted. Isolation is never a means of upbringing: it
 * begins only on a ground of the list that bears it (rule 15); one that had none and is over is history.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
public class RestrictionService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RestrictionService() {}

    RestrictionService(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** Writes a restriction of a client of the caller's circle down, with the first line of its supervision log. */
    public long begin(String clientNo, RestrictionDraft draft) {
        if (draft.isolation() && !bears(draft)) {
            throw new RuleViolation("restriction.isolation_needs_a_ground");
        }
        return begin(clientNo, draft, client -> new Restriction(client, draft, user.userName(), clock.instant()));
    }

    /**
     * Writes an isolation down that rested on no ground and is over, with the reason why only now: history is recorded as it
     * was, and counts as a breach.
     */
    public long enterHistory(String clientNo, RestrictionDraft draft, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("restriction.history_needs_a_reason");
        }
        if (draft.endedAt() == null) {
            throw new RuleViolation("restriction.history_is_over");
        }
        if (!draft.withoutGround()) {
            throw new RuleViolation("restriction.history_has_no_ground");
        }
        return begin(
                clientNo,
                draft,
                client -> Restriction.history(client, draft, reason.strip(), user.userName(), clock.instant()));
    }

    private long begin(String clientNo, RestrictionDraft draft, LongFunction<Restriction> written) {
        long client = circle.require(clientNo);
        if (draft.words().isBlank()) {
            throw new RuleViolation("restriction.needs_words");
        }
        if (draft.begunAt().isAfter(clock.instant())) {
            throw new RuleViolation("restriction.begins_in_the_future");
        }
        if (draft.endedAt() != null) {
            refuseEnd(draft.begunAt(), draft.endedAt());
        }
        Restriction restriction = written.apply(client);
        em.persist(restriction);
        em.flush();
        if (restriction.isRunning() || !draft.seen().isBlank()) {
            look(restriction, draft.seen(), draft.seenAt());
        }
        return restriction.getId();
    }

    private boolean bears(RestrictionDraft draft) {
        return em.createQuery(
                                "select count(g) from RestrictionGround g where g.code = :code and g.isolates = true",
                                Long.class)
                        .setParameter("code", draft.groundCode())
                        .getSingleResult()
                == 1;
    }

    /** Writes down now what is seen of who is restricted; the log of one that is over is closed. */
    public void look(long id, String seen) {
        Restriction restriction = seen(id);
        if (!restriction.isRunning()) {
            throw new RuleViolation("restriction.over");
        }
        look(restriction, seen, null);
    }

    private void look(Restriction restriction, String seen, @Nullable Instant seenAt) {
        if (seen.isBlank()) {
            throw new RuleViolation("restriction.look_needs_words");
        }
        Instant now = clock.instant();
        if (seenAt != null && !restriction.ranAt(seenAt, now)) {
            throw new RuleViolation("restriction.looked_while_it_ran", restriction.getBegunAt());
        }
        em.persist(new RestrictionLook(
                restriction.getId(),
                seenAt == null ? now : seenAt,
                user.userName(),
                seen.strip(),
                seenAt == null ? null : now));
        em.flush();
    }

    /** Ends a restriction that runs, at a moment that has passed. */
    public void end(long id, int version, Instant at) {
        Restriction restriction = seen(id);
        if (!restriction.isRunning()) {
            throw new RuleViolation("restriction.over");
        }
        Version.refuseStale(restriction.getVersion(), version);
        refuseEnd(restriction.getBegunAt(), at);
        restriction.end(at);
        em.flush();
    }

    private void refuseEnd(Instant begun, Instant ended) {
        if (ended.isBefore(begun) || ended.isAfter(clock.instant())) {
            throw new RuleViolation("restriction.ends_after_beginning", begun);
        }
    }

    /** Takes a wrong entry back; it counts nowhere, and an older sheet does not bring it back. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
    public void withdraw(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("restriction.withdrawal_needs_a_reason");
        }
        Restriction restriction = seen(id);
        if (restriction.isWithdrawn()) {
            throw new RuleViolation("restriction.over");
        }
        Version.refuseStale(restriction.getVersion(), version);
        restriction.withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    private Restriction seen(long id) {
        Restriction restriction = em.find(Restriction.class, id);
        if (restriction == null || !circle.sees(restriction.getClientId())) {
            throw new RuleViolation("restriction.unknown");
        }
        return restriction;
    }
}
