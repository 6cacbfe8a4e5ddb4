package lv.vecruzina.ejb.shift;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/** Writes, signs and withdraws what one shift tells the next (maiņas žurnāls). */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
public class ShiftService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected ShiftService() {}

    ShiftService(EntityManager em, ClientCircle circle, Clock clock, CurrentUser user) {
        this.em = em;
        this.circle = circle;
        this.clock = clock;
        this.user = user;
    }

    /** Writes a note about a unit, a client of the caller's circle, or the whole house. */
    public long write(NoteDraft draft) {
        if (draft.text().isBlank()) {
            throw new RuleViolation("shift.needs_words");
        }
        LocalDate until = draft.mustKnowUntil();
        if (until != null && until.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("shift.must_know_is_over", until);
        }
        if (draft.livingUnitId() != null && draft.clientNo() != null) {
            throw new RuleViolation("shift.unit_or_client");
        }
        ShiftNote note = new ShiftNote(
                draft.livingUnitId(),
                client(draft.clientNo()),
                draft.text().strip(),
                until,
                clock.instant(),
                user.userName());
        em.persist(note);
        em.flush();
        return note.getId();
    }

    private @Nullable Long client(@Nullable String clientNo) {
        return clientNo == null ? null : circle.require(clientNo);
    }

    /** Signs that the caller has read the notes; one signed before stays signed as it was. */
    public void sign(Set<Long> notes) {
        for (long id : new TreeSet<>(notes)) {
            ShiftNote note = seen(id);
            if (!isSigned(note)) {
                em.persist(new ShiftNoteRead(id, user.userName(), clock.instant()));
            }
        }
        em.flush();
    }

    private boolean isSigned(ShiftNote note) {
        return em.createQuery(
                                "select count(r) from ShiftNoteRead r where r.noteId = :note and r.readBy = :reader",
                                Long.class)
                        .setParameter("note", note.getId())
                        .setParameter("reader", user.userName())
                        .getSingleResult()
                > 0;
    }

    /** Takes a wrong note back with a reason: one's own, or as director or social worker anybody's. */
    public void withdraw(long id, int version, String reason) {
        ShiftNote note = seen(id);
        if (reason.isBlank()) {
            throw new RuleViolation("shift.withdrawal_needs_a_reason");
        }
        boolean leads = user.hasRole(Role.DIRECTOR) || user.hasRole(Role.SOCIAL_WORKER);
        if (!leads && !note.getWrittenBy().equals(user.userName())) {
            throw new RuleViolation("shift.only_own_notes");
        }
        if (note.isWithdrawn()) {
            throw new RuleViolation("shift.withdrawn");
        }
        Version.refuseStale(note.getVersion(), version);
        note.withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    private ShiftNote seen(long id) {
        ShiftNote note = em.find(ShiftNote.class, id);
        if (note == null || note.getClientId() != null && !circle.sees(note.getClientId())) {
            throw new RuleViolation("shift.unknown");
        }
        return note;
    }
}
