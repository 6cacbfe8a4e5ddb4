package lv.vecruzina.ejb.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;

/** Keeps what letters are searched for and what may stand in them (formulējumi un atļautie vārdi): the director's to say. */
@Stateless
@RolesAllowed(Role.DIRECTOR)
public class WordingService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected WordingService() {}

    WordingService(EntityManager em, Clock clock, CurrentUser user) {
        this.em = em;
        this.clock = clock;
        this.user = user;
    }

    /** The phrases that count, by their words. */
    public List<PhraseRow> phrases() {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.letter.PhraseRow(
                            p.id, p.version, p.phrase, p.words, p.addedAt, coalesce(a.displayName, p.addedBy))
                        from Phrase p left join Account a on a.userName = p.addedBy where p.withdrawnAt is null order by p.phrase""", PhraseRow.class).getResultList();
    }

    /** The words let stand, the latest first. */
    public List<WordRow> words() {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.letter.WordRow(
                            w.id, l.id, l.subject, l.state, w.word, w.reason, coalesce(a.displayName, w.saidBy), w.saidAt)
                        from ReplyLetterWord w join ReplyLetter l on l.id = w.letterId
                        left join Account a on a.userName = w.saidBy
                        where w.withdrawnAt is null and l.withdrawnAt is null
                        order by w.saidAt desc""", WordRow.class).getResultList();
    }

    /** Adds a phrase, which counts from today. */
    public void addPhrase(VaguePhrase typed) {
        refuseUnreadable(typed);
        em.persist(new Phrase(typed, LocalDate.now(clock), clock.instant(), user.userName()));
        em.flush();
    }

    public void changePhrase(long id, int version, VaguePhrase typed) {
        refuseUnreadable(typed);
        phrase(id, version).change(typed);
        em.flush();
    }

    /** Letters are searched for the phrase no more. */
    public void withdrawPhrase(long id, int version, String reason) {
        phrase(id, version).withdraw(clock.instant(), user.userName(), reason);
        em.flush();
    }

    /** The word is found again in its letter, which is a draft still. */
    public void withdrawWord(long id, String reason) {
        ReplyLetterWord word = em.find(ReplyLetterWord.class, id);
        if (word == null || word.isWithdrawn()) {
            throw new RuleViolation("letter.word_unknown");
        }
        word.withdraw(clock.instant(), user.userName(), reason);
        em.flush();
    }

    private Phrase phrase(long id, int version) {
        Phrase phrase = em.find(Phrase.class, id);
        if (phrase == null || phrase.isWithdrawn()) {
            throw new RuleViolation("letter.phrase_unknown");
        }
        Version.refuseStale(phrase.getVersion(), version);
        return phrase;
    }

    private static void refuseUnreadable(VaguePhrase typed) {
        if (typed.phrase().isBlank() || !typed.isReadable()) {
            throw new RuleViolation("letter.phrase_words");
        }
    }
}
