package lv.vecruzina.ejb.shift;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Role;

/** Reads the diary of the shifts (maiņas žurnāls): what is about a client only within the reader's circle. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
public class ShiftQueries {
    private static final String NOTES = """
            select new lv.vecruzina.ejb.shift.NoteRow(
                n.id, n.version, n.text, n.mustKnowUntil, n.writtenAt, n.writtenBy, coalesce(a.displayName, n.writtenBy),
                u.name, c.clientNo, c.givenName, c.familyName, n.withdrawnReason)
            from ShiftNote n left join Client c on c.id = n.clientId left join LivingUnit u on u.id = n.livingUnitId
            left join Account a on a.userName = n.writtenBy
            where (n.clientId is null or""" + ClientCircle.SEEN + ") and ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private LegalParameters parameters;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected ShiftQueries() {}

    ShiftQueries(EntityManager em, ClientCircle circle, LegalParameters parameters, Clock clock, CurrentUser user) {
        this.em = em;
        this.circle = circle;
        this.parameters = parameters;
        this.clock = clock;
        this.user = user;
    }

    /** What the caller must know and has neither written nor signed, the oldest first. */
    public List<NoteRow> unread() {
        TypedQuery<NoteRow> query = em.createQuery(NOTES + """
                n.withdrawnAt is null and n.mustKnowUntil >= :today and n.writtenBy <> :reader
                and not exists (select r.id from ShiftNoteRead r where r.noteId = n.id and r.readBy = :reader)
                order by n.writtenAt, n.id""", NoteRow.class);
        return circle.restrict(query)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("reader", user.userName())
                .getResultList();
    }

    /** The notes of the day that ends now, the newest first; what was withdrawn stays, crossed out. */
    public List<NoteRow> diary() {
        return circle.restrict(em.createQuery(
                        NOTES + "n.writtenAt > :since order by n.writtenAt desc, n.id desc", NoteRow.class))
                .setParameter("since", since())
                .getResultList();
    }

    /** Where the day of the diary begins: the same time yesterday by Riga's clock. */
    public Instant since() {
        return Shift.dayBefore(clock.instant());
    }

    /** Who has signed the notes and when, in the order they did. */
    public List<Signature> signatures(Set<Long> notes) {
        if (notes.isEmpty()) {
            return List.of();
        }
        return circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.shift.Signature(r.noteId, coalesce(a.displayName, r.readBy), r.readAt)
                        from ShiftNoteRead r left join Account a on a.userName = r.readBy
                        where r.noteId in (
                            select n.id from ShiftNote n left join Client c on c.id = n.clientId
                            where n.id in :notes and (n.clientId is null or""" + ClientCircle.SEEN + ")) order by r.readAt, r.id", Signature.class))
                .setParameter("notes", notes)
                .getResultList();
    }

    /** The shift that runs now. */
    public Shift running() {
        LocalDate today = LocalDate.now(clock);
        return Shift.at(clock.instant(), hour(today, "day"), hour(today, "night"));
    }

    private LocalTime hour(LocalDate day, String shift) {
        return LocalTime.of(
                parameters
                        .on(day, "SHIFT_FROM_HOUR", shift)
                        .orElseThrow(() -> new IllegalStateException("SHIFT_FROM_HOUR has no value on " + day))
                        .intValue(),
                0);
    }

    /** The living units by name. */
    public List<UnitRow> units() {
        return em.createQuery(
                        "select new lv.vecruzina.ejb.shift.UnitRow(u.id, u.name) from LivingUnit u order by u.name",
                        UnitRow.class)
                .getResultList();
    }
}
