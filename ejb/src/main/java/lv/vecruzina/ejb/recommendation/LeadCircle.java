package lv.vecruzina.ejb.recommendation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.legal.Municipality;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;

/**
 * Who works on a recommendation (rekomendācijas virzītāji): the centre on every one, a municipality's official on what the
 * municipality leads. Everybody else reads.
 */
@Dependent
public class LeadCircle {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected LeadCircle() {}

    LeadCircle(EntityManager em, CurrentUser user) {
        this.em = em;
        this.user = user;
    }

    boolean leads(String leadBody) {
        Long municipality = user.municipalityId();
        return user.hasRole(Role.DIRECTOR)
                || user.hasRole(Role.SOCIAL_WORKER)
                || municipality != null
                        && new LeadBody(leadBody)
                                .names(em.find(Municipality.class, municipality).getName());
    }

    /** The recommendation, which the caller leads. */
    Recommendation led(long recommendationId) {
        Recommendation recommendation = em.find(Recommendation.class, recommendationId);
        if (recommendation == null) {
            throw new RuleViolation("recommendation.unknown");
        }
        if (!leads(recommendation.getLeadBody())) {
            throw new RuleViolation("recommendation.not_led", recommendation.getLeadBody());
        }
        return recommendation;
    }

    /** Owner and deputy work on their commitment, whoever leads. */
    Commitment worked(long commitmentId) {
        Commitment commitment = known(commitmentId);
        if (!commitment.isCarriedBy(user.userName())) {
            led(commitment.getRecommendationId());
        }
        return commitment;
    }

    /** Whether the caller opens the files of a commitment: everybody but officials of a municipality that has no part in it. */
    boolean opens(long commitmentId) {
        Commitment commitment = em.find(Commitment.class, commitmentId);
        return user.municipalityId() == null
                || commitment.isCarriedBy(user.userName())
                || user.userName().equals(commitment.getValidatorUser())
                || leads(em.find(Recommendation.class, commitment.getRecommendationId())
                        .getLeadBody());
    }

    /** A commitment that was not withdrawn. */
    Commitment known(long commitmentId) {
        Commitment commitment = em.find(Commitment.class, commitmentId);
        if (commitment == null) {
            throw new RuleViolation("recommendation.unknown");
        }
        if (commitment.isWithdrawn()) {
            throw new RuleViolation("recommendation.commitment_withdrawn");
        }
        return commitment;
    }
}
