package lv.vecruzina.ejb.relative;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.Age;
import lv.vecruzina.ejb.client.Client;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.placement.Placement;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;

/** The people around a client (piederīgie): whom to call, whom not, and who speaks for the client on which days. */
@Stateless
public class RelativeService {
    private static final int ADULT = 18;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RelativeService() {}

    RelativeService(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** All people of a client, withdrawn ones last; none outside the caller's circle. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
    public List<RelativeRow> ofClient(long clientId) {
        return circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.relative.RelativeRow(
                            r.id, r.version, r.name, r.kind, r.phone, r.address, r.note, r.mayContact,
                            r.representsAs, r.ground, r.fromOn, r.untilOn, r.withdrawnReason)
                        from Relative r, Client c where c.id = r.clientId and c.id = :client and""" + ClientCircle.SEEN + """
                        order by case when r.withdrawnAt is null then 0 else 1 end,
                            case when r.representsAs is null then 1 else 0 end, r.name, r.id""", RelativeRow.class))
                .setParameter("client", clientId)
                .getResultList();
    }

    /** Adds a person to a client of the caller's circle. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
    public void add(long clientId, RelativeDraft draft) {
        if (!circle.sees(clientId)) {
            throw new RuleViolation("relative.unknown");
        }
        refuseHalfRepresentation(draft);
        em.persist(new Relative(clientId, draft));
        em.flush();
    }

    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
    public void change(long id, int version, RelativeDraft draft) {
        refuseHalfRepresentation(draft);
        changing(id, version).change(draft);
        em.flush();
    }

    /** Takes back a wrong entry with a reason. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
    public void withdraw(long id, int version, String reason) {
        changing(id, version).withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    private static void refuseHalfRepresentation(RelativeDraft draft) {
        if (draft.representsAs() != null && (draft.ground() == null || draft.fromOn() == null)) {
            throw new RuleViolation("relative.representation_needs_ground_and_day");
        }
    }

    private Relative changing(long id, int version) {
        Relative relative = em.find(Relative.class, id);
        if (relative == null || relative.isWithdrawn() || !circle.sees(relative.getClientId())) {
            throw new RuleViolation("relative.unknown");
        }
        Version.refuseStale(relative.getVersion(), version);
        return relative;
    }

    /** Rule 17: the days of the client's stays, up to today, on which nobody is known to represent the client. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
    public List<Period> unrepresented(long clientId) {
        Client client = em.find(Client.class, clientId);
        if (client == null || !circle.sees(clientId) || client.getLegalRepresentative() != null) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        var rule = new Unrepresented(
                client.isUnderGuardianship()
                        ? LocalDate.MAX
                        : Age.birthday(
                                client.getBirthDate(), client.getBirthDate().getYear() + ADULT));
        List<Period> known = ofClient(clientId).stream()
                .filter(one -> !one.withdrawn() && one.representsAs() != null)
                .map(one -> new Period(Objects.requireNonNull(one.fromOn()), one.untilOn()))
                .toList();
        return em.createQuery("""
                        select p from Placement p where p.clientId = :client and p.withdrawnAt is null
                        and p.startedOn <= :today order by p.startedOn""", Placement.class)
                .setParameter("client", clientId)
                .setParameter("today", today)
                .getResultStream()
                .flatMap(stay -> rule.days(stay.getStartedOn(), lastDay(stay, today), known).stream())
                .distinct()
                .toList();
    }

    private static LocalDate lastDay(Placement stay, LocalDate today) {
        LocalDate ended = stay.getEndedOn();
        if (ended == null || ended.isAfter(today)) {
            return today;
        }
        return ended.isAfter(stay.getStartedOn()) ? ended.minusDays(1) : ended;
    }
}
