package lv.vecruzina.ejb.recommendation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;

/** Whether evidence valid on a day bears something out (pierādīts); the database says so, to pages and to the night alike. */
final class Proof {
    private final EntityManager em;

    Proof(EntityManager em) {
        this.em = em;
    }

    boolean ofCommitment(long id, LocalDate day) {
        return ask(
                "select function('care.commitment_is_proven', c.id, :day) from Commitment c where c.id = :id", id, day);
    }

    boolean ofRecommendation(long id, LocalDate day) {
        return ask(
                "select function('care.recommendation_is_proven', r.id, :day) from Recommendation r where r.id = :id",
                id,
                day);
    }

    /** The first stage that is not done: what is built in stages is done with the last one. */
    Optional<String> openStage(long commitment) {
        return em.createQuery("""
                        select s.name from CommitmentStage s
                        where s.commitmentId = :id and s.withdrawnAt is null and s.doneOn is null
                        order by s.dueOn, s.id""", String.class)
                .setParameter("id", commitment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private boolean ask(String question, long id, LocalDate day) {
        return em.createQuery(question, Boolean.class)
                .setParameter("id", id)
                .setParameter("day", day)
                .getSingleResult();
    }
}
