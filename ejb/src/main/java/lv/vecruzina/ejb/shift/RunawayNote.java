package lv.vecruzina.ejb.shift;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.placement.RunawayMarked;
import lv.vecruzina.ejb.placement.RunawayReturned;

/**
 * The diary tells the next shift by itself of a client who is away today and ran away (ieraksts par patvaļīgu prombūtni), in words
 * of the bundles: shift.note.ran_away. With the mark taken back the note is too; with the return it gives way to one of that.
 */
@Dependent
public class RunawayNote {
    static final String RAN_AWAY = "ran_away";
    static final String RETURNED = "returned";
    static final String MARK_TAKEN_BACK = "mark_taken_back";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected RunawayNote() {}

    RunawayNote(EntityManager em, Clock clock, CurrentUser user) {
        this.em = em;
        this.clock = clock;
        this.user = user;
    }

    void runaway(@Observes RunawayMarked marked) {
        if (!marked.away()) {
            takeBack(marked.clientId(), MARK_TAKEN_BACK);
        } else if (isAwayToday(marked.placementId())) {
            tell(marked.clientId(), RAN_AWAY);
        }
        em.flush();
    }

    void returned(@Observes RunawayReturned back) {
        takeBack(back.clientId(), RETURNED);
        if (back.day().equals(LocalDate.now(clock))) {
            tell(back.clientId(), RETURNED);
        }
        em.flush();
    }

    private void tell(long clientId, String words) {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        em.persist(new ShiftNote(null, clientId, words, tomorrow, clock.instant(), user.userName()));
    }

    /** A run that was marked as history is nothing to tell the next shift. */
    private boolean isAwayToday(long placementId) {
        return em.createQuery("""
                                select count(a) from Attendance a
                                where a.placementId = :placement and a.day = :today and a.status = 'runaway'""", Long.class)
                        .setParameter("placement", placementId)
                        .setParameter("today", LocalDate.now(clock))
                        .getSingleResult()
                > 0;
    }

    private void takeBack(long clientId, String reason) {
        em.createQuery("""
                        select n from ShiftNote n where n.clientId = :client and n.text = :text and n.withdrawnAt is null
                        and n.mustKnowUntil >= :today""", ShiftNote.class)
                .setParameter("client", clientId)
                .setParameter("text", RAN_AWAY)
                .setParameter("today", LocalDate.now(clock))
                .getResultList()
                .forEach(note -> note.withdraw(clock.instant(), user.userName(), reason));
    }
}
