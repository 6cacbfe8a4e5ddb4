package lv.vecruzina.web.recommendation;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.recommendation.RecommendationService;
import lv.vecruzina.ejb.recommendation.RecommendationStatus;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The dialog that says a status from a day on (statusa noteikšana): the own one, or the Ombudsman's later assessment. */
@Named
@ViewScoped
public class StatusEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private RecommendationService service;

    @Inject
    private RecommendationDetailPage detail;

    private String saidBy = RecommendationStatus.OWN;
    private @Nullable String status;
    private @Nullable LocalDate since;
    private @Nullable RecommendationStatus taken;
    private String reason = "";

    public void ask(String whose) {
        saidBy = whose;
        status = null;
        since = detail.getToday();
    }

    public void save() {
        if (since != null && status != null) {
            if (saidBy.equals(RecommendationStatus.OWN)) {
                service.sayStatus(detail.getId(), since, status);
                Notice.done("recommendation.detail.status_saved");
            } else {
                service.assess(detail.getId(), since, status);
                Notice.done("recommendation.detail.assessment_saved");
            }
            detail.reread();
        }
    }

    /** Opens the dialog that takes a status back. */
    public void askBack(RecommendationStatus status) {
        taken = status;
        reason = "";
    }

    public void withdraw() {
        if (taken != null) {
            if (taken.getSaidBy().equals(RecommendationStatus.OWN)) {
                service.takeStatusBack(taken.getId(), reason);
            } else {
                service.takeAssessmentBack(taken.getId(), reason);
            }
            detail.reread();
            Notice.done("recommendation.detail.status_taken_back");
        }
    }

    public List<String> getWords() {
        return RecommendationStatus.WORDS;
    }

    /** own or ombudsman. */
    public String getSaidBy() {
        return saidBy;
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }
}
