package lv.vecruzina.ejb.recommendation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.TakenBack;
import lv.vecruzina.ejb.shared.Version;

/** Keeps the register of recommendations (rekomendāciju reģistrs): what is recommended, the answer, both statuses. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.MUNICIPALITY})
public class RecommendationService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private LeadCircle circle;

    @SuppressWarnings("NullAway.Init")
    protected RecommendationService() {}

    RecommendationService(EntityManager em, Clock clock, CurrentUser user) {
        this.em = em;
        this.clock = clock;
        this.circle = new LeadCircle(em, user);
    }

    /** Enters a part of a recommendation and returns its id; the same number of a source twice is refused. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
    public long enter(RecommendationDraft draft) {
        refuseImpossible(draft);
        Recommendation entered = new Recommendation(draft);
        em.persist(entered);
        em.flush();
        return entered.getId();
    }

    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
    public void change(long id, int version, RecommendationDraft draft) {
        refuseImpossible(draft);
        led(id, version).change(draft);
        em.flush();
    }

    /**
     * Takes back a recommendation that was entered by mistake; the history keeps it and why. One that has commitments, statuses or a
     * place in a letter is no mistake: the database refuses it.
     */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
    public void takeBack(long id, int version, String reason) {
        Recommendation mistaken = led(id, version);
        if (reason.isBlank()) {
            throw new RuleViolation("recommendation.taking_back_needs_a_reason");
        }
        TakenBack.remove(em, mistaken, reason);
    }

    private void refuseImpossible(RecommendationDraft draft) {
        LocalDate received = draft.reportReceivedOn();
        if (received != null && received.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("recommendation.received_on_a_day_to_come", received);
        }
        if (draft.isReplyDueBeforeTheReport()) {
            throw new RuleViolation("recommendation.reply_before_report");
        }
    }

    /** Says what a source is called and whose it is; a code not known yet is a new source. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
    public void nameSource(String code, String title, String kind) {
        keep(
                em.createQuery("select s from RecommendationSource s where s.code = :code", RecommendationSource.class)
                        .setParameter("code", code.strip()),
                there -> there.rename(title.strip(), kind),
                () -> new RecommendationSource(code.strip(), title.strip(), kind));
    }

    /** Writes the answer; empty means unanswered. */
    public void answer(long id, int version, String words) {
        led(id, version).answer(words);
        em.flush();
    }

    /** Says the centre's own status from a day on; "ieviesta" needs evidence that is valid on that day. */
    public void sayStatus(long id, LocalDate since, String status) {
        circle.led(id);
        if (status.equals("ieviesta") && !new Proof(em).ofRecommendation(id, since)) {
            throw new RuleViolation("recommendation.status_needs_evidence", since);
        }
        keep(id, RecommendationStatus.OWN, since, status);
    }

    /** Keeps how the Ombudsman, or whoever made the report, assessed it later. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
    public void assess(long id, LocalDate since, String status) {
        circle.led(id);
        keep(id, RecommendationStatus.OMBUDSMAN, since, status);
    }

    /** Takes an own status back that stands on a wrong day or was never said; the history keeps it and why. */
    public void takeStatusBack(long statusId, String reason) {
        removeStatus(statusId, RecommendationStatus.OWN, reason);
    }

    /** Takes back an assessment of the Ombudsman's that was entered wrongly. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
    public void takeAssessmentBack(long statusId, String reason) {
        removeStatus(statusId, RecommendationStatus.OMBUDSMAN, reason);
    }

    private void removeStatus(long statusId, String saidBy, String reason) {
        RecommendationStatus status = em.find(RecommendationStatus.class, statusId);
        if (status == null || !status.getSaidBy().equals(saidBy)) {
            throw new RuleViolation("recommendation.status_gone");
        }
        circle.led(status.getRecommendationId());
        if (reason.isBlank()) {
            throw new RuleViolation("recommendation.taking_back_needs_a_reason");
        }
        TakenBack.remove(em, status, reason);
    }

    private void keep(long id, String saidBy, LocalDate since, String status) {
        if (since.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("recommendation.status_day_to_come", since);
        }
        keep(
                em.createQuery("""
                                select s from RecommendationStatus s
                                where s.recommendationId = :id and s.saidBy = :who and s.since = :since""", RecommendationStatus.class)
                        .setParameter("id", id)
                        .setParameter("who", saidBy)
                        .setParameter("since", since),
                there -> there.correct(status),
                () -> new RecommendationStatus(id, saidBy, since, status));
    }

    /** What is there is corrected; what is not there yet is entered. */
    private <T> void keep(TypedQuery<T> asked, Consumer<T> correct, Supplier<T> enter) {
        asked.getResultStream().findFirst().ifPresentOrElse(correct, () -> em.persist(enter.get()));
        em.flush();
    }

    private Recommendation led(long id, int version) {
        Recommendation recommendation = circle.led(id);
        Version.refuseStale(recommendation.getVersion(), version);
        return recommendation;
    }
}
