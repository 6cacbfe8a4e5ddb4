package lv.vecruzina.web.recommendation;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import lv.vecruzina.ejb.recommendation.CommitmentRow;
import lv.vecruzina.ejb.recommendation.CommitmentService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The way of a commitment (apņemšanās gaita) on the page: said to be done, validated, or sent back with a reason. */
@Named
@ViewScoped
public class CommitmentStepPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private CommitmentService service;

    @Inject
    private RecommendationDetailPage detail;

    private @Nullable CommitmentRow row;
    private @Nullable LocalDate doneOn;
    private String reason = "";

    public void askClaim(CommitmentRow chosen) {
        row = chosen;
        doneOn = detail.getToday();
    }

    public void askReturn(CommitmentRow chosen) {
        row = chosen;
        reason = "";
    }

    public void claim() {
        if (row != null && doneOn != null) {
            service.claim(row.id(), row.version(), doneOn);
            Notice.done("recommendation.step.claim_saved", row.commitmentNo());
            detail.reread();
        }
    }

    public void validate(CommitmentRow chosen) {
        service.validate(chosen.id(), chosen.version());
        Notice.done("recommendation.step.validate_saved", chosen.commitmentNo());
        detail.reread();
    }

    public void sendBack() {
        if (row != null) {
            service.sendBack(row.id(), row.version(), reason);
            Notice.done("recommendation.step.return_saved", row.commitmentNo());
            detail.reread();
        }
    }

    public @Nullable CommitmentRow getRow() {
        return row;
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(@Nullable LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
