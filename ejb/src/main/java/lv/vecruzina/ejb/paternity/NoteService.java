package lv.vecruzina.ejb.paternity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.client.TextGoingOut;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * Writes the notes to the Ombudsman on obstacles in paternity cases (vēstules Tiesībsargam). What the Ombudsman gets may be
 * published: a note goes out only when nothing in it identifies a client.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class NoteService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<TextGoingOut> goingOut;

    @SuppressWarnings("NullAway.Init")
    protected NoteService() {}

    NoteService(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock, Event<TextGoingOut> goingOut) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
        this.goingOut = goingOut;
    }

    /** All notes on a client's case, the latest first, those taken back last. */
    public List<NoteRow> ofClient(long clientId) {
        return circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.paternity.NoteRow(
                            n.id, n.version, n.obstacle, n.words, coalesce(a.displayName, n.writtenBy), n.writtenAt, n.sentOn, n.sentNo,
                            n.withdrawnReason)
                        from PaternityNote n join Client c on c.id = n.clientId left join Account a on a.userName = n.writtenBy
                        where c.id = :client and""" + ClientCircle.SEEN + """
                        order by case when n.withdrawnAt is null then 0 else 1 end, n.id desc""", NoteRow.class))
                .setParameter("client", clientId)
                .getResultList();
    }

    /** Starts a note on an obstacle and returns its id. */
    public long start(String clientNo, String obstacle, String words) {
        long client = circle.require(clientNo);
        refuseEmpty(obstacle, words);
        PaternityNote note =
                new PaternityNote(client, obstacle.strip(), words.strip(), user.userName(), clock.instant());
        em.persist(note);
        em.flush();
        return note.getId();
    }

    /** Keeps what a draft says now. */
    public void write(long id, int version, String words) {
        PaternityNote note = draft(id, version);
        refuseEmpty(words, words);
        note.write(words.strip(), user.userName(), clock.instant());
        em.flush();
    }

    private static void refuseEmpty(String obstacle, String words) {
        if (obstacle.isBlank() || words.isBlank()) {
            throw new RuleViolation("paternity.note_needs_words");
        }
    }

    /** The words of a text by which a client could be recognised; it never says whose they are. */
    public List<String> identifying(String words) {
        TextGoingOut text = new TextGoingOut(words);
        goingOut.fire(text);
        return text.identifying();
    }

    /**
     * Keeps the note as it went to the Ombudsman.
     *
     * @param version the one the PDF was printed of
     */
    @RolesAllowed(Role.DIRECTOR)
    public void send(long id, int version, LocalDate day, @Nullable String number, byte[] pdf) {
        PaternityNote note = draft(id, version);
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("paternity.note_is_to_be_sent");
        }
        if (day.isBefore(LocalDate.ofInstant(note.getWrittenAt(), Riga.ZONE))) {
            throw new RuleViolation("paternity.note_is_younger", LocalDate.ofInstant(note.getWrittenAt(), Riga.ZONE));
        }
        List<String> found = identifying(note.getWords());
        if (!found.isEmpty()) {
            throw new RuleViolation("paternity.note_identifies", String.join(", ", found));
        }
        note.send(day, number == null || number.isBlank() ? null : number.strip(), user.userName(), pdf);
        em.flush();
    }

    /** Takes a draft back that is not needed, or a note that was marked sent by mistake. */
    public void withdraw(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("paternity.withdrawal_needs_a_reason");
        }
        PaternityNote note = seen(id);
        if (note.isWithdrawn()) {
            throw new RuleViolation("paternity.unknown");
        }
        Version.refuseStale(note.getVersion(), version);
        note.withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    /** The PDF that went; empty while the note is a draft, or where the client is outside the caller's circle. */
    public Optional<byte[]> sent(long id) {
        return Optional.ofNullable(em.find(PaternityNote.class, id))
                .filter(note -> circle.sees(note.getClientId()))
                .map(PaternityNote::getContent);
    }

    private PaternityNote draft(long id, int version) {
        PaternityNote note = seen(id);
        if (!note.isDraft()) {
            throw new RuleViolation("paternity.note_is_sent");
        }
        Version.refuseStale(note.getVersion(), version);
        return note;
    }

    private PaternityNote seen(long id) {
        PaternityNote note = em.find(PaternityNote.class, id);
        if (note == null || !circle.sees(note.getClientId())) {
            throw new RuleViolation("paternity.unknown");
        }
        return note;
    }
}
