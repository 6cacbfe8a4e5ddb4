package lv.vecruzina.ejb.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeSet;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/** Writes incidents (notikumi) down, and to whom they were told. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
public class IncidentService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected IncidentService() {}

    IncidentService(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** Writes an incident down that concerns clients of the caller's circle, or none. */
    public long write(IncidentDraft draft) {
        if (draft.noticedAt().isAfter(clock.instant())) {
            throw new RuleViolation("incident.noticed_in_the_future");
        }
        Incident incident = new Incident(draft, user.userName(), clock.instant());
        em.persist(incident);
        em.flush();
        for (String clientNo : new TreeSet<>(draft.clients())) {
            em.persist(new IncidentClient(incident.getId(), circle.require(clientNo)));
        }
        em.flush();
        return incident.getId();
    }

    /**
     * Writes down that somebody was told of it, at a moment between noticing and now.
     *
     * @param words what shows it, like a number of registration; of a past day they are needed, for they can end a breach
     */
    public void tell(long id, String told, Instant at, @Nullable String words) {
        Incident incident = seen(id);
        if (at.isBefore(incident.getNoticedAt()) || at.isAfter(clock.instant())) {
            throw new RuleViolation("incident.told_after_noticing", incident.getNoticedAt());
        }
        boolean past = LocalDate.ofInstant(at, Riga.ZONE).isBefore(LocalDate.now(clock));
        if (past && (words == null || words.isBlank())) {
            throw new RuleViolation("incident.late_telling_needs_words");
        }
        em.persist(new IncidentReport(id, told, at, words, user.userName(), clock.instant()));
        em.flush();
    }

    /** Takes a wrong entry back: one's own, or as director or social worker anybody's. */
    public void withdraw(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("incident.withdrawal_needs_a_reason");
        }
        Incident incident = seen(id);
        boolean leads = user.hasRole(Role.DIRECTOR) || user.hasRole(Role.SOCIAL_WORKER);
        if (!leads && !incident.getRecordedBy().equals(user.userName())) {
            throw new RuleViolation("incident.only_own");
        }
        Version.refuseStale(incident.getVersion(), version);
        incident.withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    private Incident seen(long id) {
        return circle.restrict(em.createQuery(
                        "select i from Incident i where i.id = :id and i.withdrawnAt is null and"
                                + IncidentQueries.SEEN,
                        Incident.class))
                .setParameter("id", id)
                .setParameter("user", user.userName())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("incident.unknown"));
    }
}
