package lv.vecruzina.ejb.recommendation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/** Works on recommendations (rekomendāciju izpilde): answer, status, commitments and their evidence, under rule 18. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class RecommendationService {
    private static final int LARGEST_FILE = 20 * 1024 * 1024;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected RecommendationService() {}

    RecommendationService(EntityManager em, Clock clock, CurrentUser user) {
        this.em = em;
        this.clock = clock;
        this.user = user;
    }

    /** Writes the answer; empty means unanswered. */
    public void answer(long id, int version, String words) {
        Recommendation recommendation = found(em.find(Recommendation.class, id), "recommendation.unknown");
        Version.refuseStale(recommendation.getVersion(), version);
        recommendation.answer(words);
        em.flush();
    }

    /** Says the centre's own status from a day on; "ieviesta" needs evidence. */
    public void sayStatus(long id, LocalDate since, String status) {
        if (since.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("recommendation.status_day_to_come", since);
        }
        if (status.equals("ieviesta") && !hasEvidence(id)) {
            throw new RuleViolation("recommendation.status_needs_evidence");
        }
        em.createQuery("""
                        select s from RecommendationStatus s
                        where s.recommendationId = :id and s.saidBy = :own and s.since = :since""", RecommendationStatus.class)
                .setParameter("id", id)
                .setParameter("own", RecommendationStatus.OWN)
                .setParameter("since", since)
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        there -> there.correct(status),
                        () -> em.persist(new RecommendationStatus(id, RecommendationStatus.OWN, since, status)));
        em.flush();
    }

    private boolean hasEvidence(long recommendationId) {
        return em.createQuery("""
                        select count(c) from Commitment c where c.recommendationId = :id and c.withdrawnAt is null
                        and (c.evidence is not null or exists (
                            select e.id from Evidence e where e.commitmentId = c.id and e.withdrawnAt is null))""", Long.class)
                        .setParameter("id", recommendationId)
                        .getSingleResult()
                > 0;
    }

    /** Adds a commitment under the next number and returns the number. */
    public String addCommitment(long recommendationId, CommitmentDraft draft) {
        found(em.find(Recommendation.class, recommendationId), "recommendation.unknown");
        refuseIncomplete(draft);
        int last = em.createQuery(
                        "select c.commitmentNo from Commitment c where c.recommendationId = :id", String.class)
                .setParameter("id", recommendationId)
                .getResultStream()
                .filter(number -> number.matches("\\d{1,6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        Commitment added = new Commitment(recommendationId, Integer.toString(last + 1), draft);
        em.persist(added);
        em.flush();
        return added.getCommitmentNo();
    }

    /** Changes a commitment; rule 18 holds for what is written now, also where the row came in incomplete. */
    public void changeCommitment(long id, int version, CommitmentDraft draft) {
        refuseIncomplete(draft);
        commitment(id, version).change(draft);
        em.flush();
    }

    public void withdrawCommitment(long id, int version, String reason) {
        commitment(id, version).withdraw(clock.instant(), caller(), reason);
        em.flush();
    }

    /** Keeps a file as evidence of a commitment, at most 20 MB. */
    public void addEvidence(long commitmentId, EvidenceFile file) {
        if (file.content().length == 0 || file.content().length > LARGEST_FILE) {
            throw new RuleViolation("recommendation.evidence_size", LARGEST_FILE / 1024 / 1024);
        }
        found(em.find(Commitment.class, commitmentId), "recommendation.unknown");
        em.persist(new Evidence(commitmentId, file, clock.instant(), caller()));
        em.flush();
    }

    public void withdrawEvidence(long id, String reason) {
        found(em.find(Evidence.class, id), "recommendation.unknown").withdraw(clock.instant(), caller(), reason);
    }

    private Commitment commitment(long id, int version) {
        Commitment commitment = found(em.find(Commitment.class, id), "recommendation.unknown");
        if (commitment.isWithdrawn()) {
            throw new RuleViolation("recommendation.commitment_withdrawn");
        }
        Version.refuseStale(commitment.getVersion(), version);
        return commitment;
    }

    private static void refuseIncomplete(CommitmentDraft draft) {
        if (!draft.isComplete()) {
            throw new RuleViolation("recommendation.commitment_incomplete");
        }
    }

    private static <T> T found(@Nullable T there, String otherwise) {
        if (there == null) {
            throw new RuleViolation(otherwise);
        }
        return there;
    }

    private String caller() {
        return user.userName();
    }
}
