package lv.vecruzina.ejb.letter;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Plain;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Sql;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * Writes reply letters (atbildes vēstules). A draft takes the answers of the register over, is saved while it is typed, and
 * becomes final once nothing is missing and no child can be recognised; its answers are then those of the register.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class LetterService {
    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @Inject
    private LetterReading reading;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected LetterService() {}

    LetterService(EntityManager em, DataSource dataSource, LetterReading reading, Clock clock, CurrentUser user) {
        this.em = em;
        this.dataSource = dataSource;
        this.reading = reading;
        this.clock = clock;
        this.user = user;
    }

    /** Starts a draft to a source, with the answers the register has, and returns its id. */
    public long start(String source, LetterHead head) {
        ReplyLetter letter = new ReplyLetter(source, head);
        em.persist(letter);
        em.flush();
        addParts(letter);
        return letter.getId();
    }

    /** Takes what the source has recommended since the draft was started. */
    public void complete(long id) {
        addParts(draft(id));
    }

    private void addParts(ReplyLetter letter) {
        Sql.rows(
                        dataSource,
                        "letter/new_parts",
                        row -> new ReplyLetterPart(letter.getId(), row.getLong("id"), row.getString("answer")),
                        letter.getSource(),
                        letter.getId())
                .forEach(em::persist);
        em.flush();
    }

    /** Keeps what was typed above the answers, and returns the new version of the head. */
    public int saveHead(long id, int version, LetterHead head) {
        ReplyLetter letter = draft(id);
        Version.refuseStale(letter.getVersion(), version);
        letter.head(head);
        em.flush();
        return letter.getVersion();
    }

    /** Keeps what was typed in a part, and returns the part's new version. */
    public int savePart(long partId, int version, @Nullable String answer, @Nullable String notYet) {
        ReplyLetterPart part = em.find(ReplyLetterPart.class, partId);
        if (part == null) {
            throw new RuleViolation("letter.unknown");
        }
        draft(part.getLetterId());
        Version.refuseStale(part.getVersion(), version);
        part.write(answer, notYet);
        em.flush();
        return part.getVersion();
    }

    /** Takes a draft back that was started by mistake; the source can have another one then. */
    @RolesAllowed(Role.DIRECTOR)
    public void withdraw(long id, String reason) {
        draft(id).withdraw(clock.instant(), user.userName(), reason);
        em.flush();
    }

    /** Lets a word stand that looks like a client's and names none. */
    @RolesAllowed(Role.DIRECTOR)
    public void letStand(long id, String word, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("letter.word_needs_a_reason");
        }
        if (!reading.mayStand(word)) {
            throw new RuleViolation("letter.word_is_a_number", word);
        }
        ReplyLetter letter = draft(id);
        em.persist(new ReplyLetterWord(
                letter.getId(), Plain.plain(word), reason.strip(), clock.instant(), user.userName()));
        em.flush();
    }

    /**
     * Keeps the letter as it was printed, for good.
     *
     * @param fingerprint of the sheet the print was made of; where the letter or its commitments have changed since, nothing
     *     is kept
     */
    @RolesAllowed(Role.DIRECTOR)
    public void finalise(long id, String fingerprint, byte[] pdf) {
        ReplyLetter letter = draft(id);
        LetterSheet sheet = reading.sheet(id).orElseThrow();
        if (!sheet.fingerprint().equals(fingerprint)) {
            throw new OptimisticLockException("changed since it was printed");
        }
        if (!sheet.head().isNumbered()) {
            throw new RuleViolation("letter.needs_number_and_day");
        }
        if (sheet.head().isAhead(LocalDate.now(clock))) {
            throw new RuleViolation("letter.dated_ahead");
        }
        long blocking = reading.findings(sheet).stream().filter(Finding::blocks).count();
        if (blocking > 0) {
            throw new RuleViolation("letter.not_complete", blocking);
        }
        sheet.parts().forEach(this::register);
        letter.seal(pdf, clock.instant(), user.userName());
        em.flush();
    }

    /** The register is another feature's: its answer is what the last letter gave. */
    private void register(PartRow part) {
        em.createNativeQuery("""
                        update care.recommendation set answer = ?1, version = version + 1
                        where id = ?2 and answer is distinct from ?1""")
                .setParameter(1, part.answer())
                .setParameter(2, part.recommendationId())
                .executeUpdate();
    }

    /** Whoever writes in the letter waits for who is finalising it. */
    private ReplyLetter draft(long id) {
        ReplyLetter letter = em.find(ReplyLetter.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (letter == null || letter.isWithdrawn()) {
            throw new RuleViolation("letter.unknown");
        }
        if (letter.isFinal()) {
            throw new RuleViolation("letter.is_final");
        }
        return letter;
    }
}
