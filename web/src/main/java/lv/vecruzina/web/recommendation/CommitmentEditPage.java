package lv.vecruzina.web.recommendation;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import lv.vecruzina.ejb.recommendation.CommitmentDraft;
import lv.vecruzina.ejb.recommendation.CommitmentRow;
import lv.vecruzina.ejb.recommendation.RecommendationService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The dialog of one commitment (apņemšanās) of the open recommendation: added, changed, or withdrawn with a reason. */
@Named
@ViewScoped
public class CommitmentEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private RecommendationService service;

    @Inject
    private RecommendationDetailPage detail;

    private @Nullable CommitmentRow row;
    private String text = "";
    private @Nullable String owner;
    private @Nullable LocalDate dueOn;
    private @Nullable String recurrence;
    private @Nullable LocalDate doneOn;
    private @Nullable String evidence;
    private String reason = "";

    public void add() {
        row = null;
        fill(new CommitmentDraft("", null, null, null, null, null));
    }

    public void edit(CommitmentRow chosen) {
        row = chosen;
        fill(chosen.draft());
    }

    public void askWithdraw(CommitmentRow chosen) {
        row = chosen;
        reason = "";
    }

    private void fill(CommitmentDraft draft) {
        text = draft.text();
        owner = draft.owner();
        dueOn = draft.dueOn();
        recurrence = draft.recurrence();
        doneOn = draft.doneOn();
        evidence = draft.evidence();
    }

    public void save() {
        CommitmentDraft draft = new CommitmentDraft(text, owner, dueOn, recurrence, doneOn, evidence);
        if (row == null) {
            Notice.done("recommendation.commitment.added", service.addCommitment(detail.getId(), draft));
        } else {
            service.changeCommitment(row.id(), row.version(), draft);
            Notice.done("recommendation.commitment.saved", row.commitmentNo());
        }
        detail.reread();
    }

    public void withdraw() {
        if (row != null) {
            service.withdrawCommitment(row.id(), row.version(), reason);
            Notice.done("recommendation.commitment.withdrawn", row.commitmentNo());
            detail.reread();
        }
    }

    /** The commitment the dialog is about; null for a new one. */
    public @Nullable CommitmentRow getRow() {
        return row;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable String getRecurrence() {
        return recurrence;
    }

    public void setRecurrence(@Nullable String recurrence) {
        this.recurrence = recurrence;
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(@Nullable LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public @Nullable String getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable String evidence) {
        this.evidence = evidence;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
