package lv.vecruzina.ejb.recommendation;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lv.vecruzina.ejb.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The occurrences of commitments that recur (apņemšanās reizes), one after the other: while one is not done, the next does not
 * begin, and it is late from the day after its period. Which period a recurrence names the database says, to the clock too.
 */
final class Occurrences {
    private final EntityManager em;

    Occurrences(EntityManager em) {
        this.em = em;
    }

    /**
     * Opens the occurrence after the last that was done, whatever the rhythm was then; where none was, one that is open goes on
     * to the end of its period, and the first begins with the day.
     */
    void open(Commitment commitment, LocalDate today, Instant at, String by) {
        LocalDate done = commitment.getDoneOn();
        LocalDate first = Optional.ofNullable(commitment.getNextDueOn()).orElse(done == null ? today : done);
        LocalDate since = last(commitment.getId())
                .map(last -> last.getDueOn().plusDays(1))
                .orElse(first);
        commitment.open(end(commitment, since));
        if (done != null && commitment.isRecurring()) {
            close(commitment, done, at, by);
        }
    }

    /** Keeps the open occurrence as done, and opens the next. */
    void close(Commitment commitment, LocalDate doneOn, Instant at, String by) {
        CommitmentOccurrence closed = commitment.close(doneOn, at, by);
        em.persist(closed);
        commitment.open(end(commitment, closed.getDueOn().plusDays(1)));
    }

    /** The last occurrence counts as done no more and is open again; false where none was done. */
    boolean reopen(Commitment commitment, Instant at, String by, String reason) {
        Optional<CommitmentOccurrence> last = last(commitment.getId());
        last.ifPresent(occurrence -> {
            occurrence.withdraw(at, by, reason);
            commitment.open(occurrence.getDueOn());
        });
        return last.isPresent();
    }

    /** A recurrence that names no period ("regulāri") could never be late; what came by import stays as the letter has it. */
    void refuseNoPeriod(CommitmentDraft draft) {
        String recurrence = draft.recurrence();
        if (recurrence != null && !recurrence.isBlank() && !namesPeriod(recurrence)) {
            throw new RuleViolation("recommendation.recurrence_names_no_period", recurrence);
        }
    }

    private boolean namesPeriod(String recurrence) {
        return (Boolean) em.createNativeQuery("select care.occurrence_step(?) is not null")
                .setParameter(1, recurrence)
                .getSingleResult();
    }

    /** What is done for an occurrence is done after the one before it has ended. */
    void refuseEarly(Commitment commitment, LocalDate doneOn) {
        last(commitment.getId())
                .filter(before -> commitment.isRecurring() && !doneOn.isAfter(before.getDueOn()))
                .ifPresent(before -> {
                    throw new RuleViolation("recommendation.occurrence_not_begun", before.getDueOn());
                });
    }

    private Optional<CommitmentOccurrence> last(long commitmentId) {
        return em.createQuery("""
                        select o from CommitmentOccurrence o where o.commitmentId = :id and o.withdrawnAt is null
                        order by o.dueOn desc""", CommitmentOccurrence.class)
                .setParameter("id", commitmentId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private @Nullable LocalDate end(Commitment commitment, LocalDate day) {
        em.flush();
        return em
                .createQuery("""
                        select function('care.occurrence_end', c.recurrence, :day) from Commitment c
                        where c.id = :id and c.dueOn is null""", Object.class)
                .setParameter("day", day)
                .setParameter("id", commitment.getId())
                .getResultList()
                .stream()
                .filter(Objects::nonNull)
                .map(found -> LocalDate.parse(found.toString()))
                .findFirst()
                .orElse(null);
    }
}
