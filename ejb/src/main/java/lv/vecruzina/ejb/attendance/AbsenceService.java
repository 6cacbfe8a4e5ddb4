package lv.vecruzina.ejb.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.placement.Placement;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.TakenBack;
import lv.vecruzina.ejb.shared.Version;

/** Plans home leave and other absence of residential services (prombūtne) and follows it to the return. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
public class AbsenceService {
    /** Kinds of absence that can be planned, in the order of the form. */
    public static final List<String> KINDS = List.of("home", "guest_family", "hospital", "school", "camp", "other");

    /** Nobody can tell ahead when it lets a client go. */
    private static final String HOSPITAL = "hospital";

    private static final int SHOWN = 12;

    private static final String ROW = """
            select new lv.vecruzina.ejb.attendance.AbsenceRow(
                b.id, b.version, c.clientNo, c.givenName, c.familyName, s.code, b.kind, b.fromOn, b.expectedAt, b.returnedAt,
                b.closedOn, b.withWhom, b.contact)
            from Absence b, Placement p, CareService s, Client c
            where p.id = b.placementId and s.id = p.serviceId and c.id = p.clientId and p.withdrawnAt is null and\s""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Runaways runaways;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected AbsenceService() {}

    AbsenceService(EntityManager em, ClientCircle circle, CurrentUser user, Runaways runaways, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.runaways = runaways;
        this.clock = clock;
    }

    /** A client's periods of absence, the latest first. */
    public List<AbsenceRow> ofClient(long clientId) {
        return circle.restrict(em.createQuery(
                        ROW + "c.id = :client and" + ClientCircle.SEEN + "order by b.fromOn desc, b.id desc",
                        AbsenceRow.class))
                .setParameter("client", clientId)
                .getResultList();
    }

    /** Who of the caller's circle should be back by now and is not, the longest first. */
    public List<AbsenceRow> late() {
        return circle.restrict(em.createQuery(
                        ROW + "b.returnedAt is null and b.closedOn is null and b.expectedAt < :now and"
                                + ClientCircle.SEEN + "order by b.expectedAt, b.id",
                        AbsenceRow.class))
                .setParameter("now", clock.instant())
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Plans the absence, or writes down one that has been, of the residential service received on its first day. */
    public long plan(String clientNo, AbsenceDraft draft) {
        long placement = residential(circle.require(clientNo), draft.fromOn());
        refuseUnsound(draft);
        Absence absence = new Absence(placement, draft, user.userName());
        em.persist(absence);
        em.flush();
        return absence.getId();
    }

    private long residential(long clientId, LocalDate day) {
        return em.createQuery("""
                        select p.id from Placement p where p.clientId = :client and p.residential = true
                        and p.withdrawnAt is null and p.startedOn <= :day and (p.endedOn is null or p.endedOn > :day)""", Long.class)
                .setParameter("client", clientId)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("attendance.absence_no_residential_service", day));
    }

    /** Changes a period that is still open, e.g. when the return moves; its nights follow. */
    public void change(long id, int version, AbsenceDraft draft) {
        refuseUnsound(draft);
        Absence absence = open(id, version);
        if (absence.isRunaway()) {
            throw new RuleViolation("attendance.runaway_is_not_planned");
        }
        absence.change(draft);
        em.flush();
    }

    private static void refuseUnsound(AbsenceDraft draft) {
        if (draft.withWhom().isBlank()) {
            throw new RuleViolation("attendance.absence_with_whom");
        }
        Instant expected = draft.expectedAt();
        if (expected == null && !draft.kind().equals(HOSPITAL)) {
            throw new RuleViolation("attendance.absence_returns_when");
        }
        if (expected != null && LocalDate.ofInstant(expected, Riga.ZONE).isBefore(draft.fromOn())) {
            throw new RuleViolation("attendance.absence_returns_before_it_begins", draft.fromOn());
        }
    }

    /** The client is back, earlier or later than expected: the night of that day is at the centre again. */
    public void back(long id, int version, Instant at) {
        Absence absence = open(id, version);
        if (at.isAfter(clock.instant()) || LocalDate.ofInstant(at, Riga.ZONE).isBefore(absence.getFromOn())) {
            throw new RuleViolation("attendance.absence_back_at", absence.getFromOn());
        }
        if (absence.isRunaway()) {
            runaways.returned(absence, at);
        } else {
            absence.back(at);
        }
        em.flush();
    }

    /** The client has not come back and is a runaway from the day of the expected return on: who must be told is asked for at once. */
    public void ranAway(long id, int version) {
        Absence absence = open(id, version);
        LocalDate since = absence.lateSince(clock.instant())
                .orElseThrow(() -> new RuleViolation(
                        "attendance.absence_not_late", Objects.requireNonNullElse(absence.getExpectedAt(), "–")));
        absence.closeOn(since);
        em.flush();
        runaways.since(em.find(Placement.class, absence.getPlacementId()), since);
    }

    /** Takes a wrong or cancelled period back with a reason, and its marks with it; the history keeps both. */
    public void takeBack(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("attendance.taking_back_needs_a_reason");
        }
        Absence absence = seen(id, version);
        TakenBack.remove(em, absence, reason);
        if (absence.isRunaway()) {
            runaways.tell(em.find(Placement.class, absence.getPlacementId()), absence.getFromOn(), true);
        }
    }

    private Absence open(long id, int version) {
        Absence absence = seen(id, version);
        if (!absence.isOpen()) {
            throw new RuleViolation("attendance.absence_over");
        }
        return absence;
    }

    private Absence seen(long id, int version) {
        Absence absence = em.find(Absence.class, id);
        Placement placement = absence == null ? null : em.find(Placement.class, absence.getPlacementId());
        if (placement == null || !circle.sees(placement.getClientId())) {
            throw new RuleViolation("attendance.absence_unknown");
        }
        Absence there = Objects.requireNonNull(absence);
        Version.refuseStale(there.getVersion(), version);
        return there;
    }
}
