package lv.vecruzina.web.decision;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.application.ApplicationService;
import lv.vecruzina.ejb.application.AssessmentDraft;
import lv.vecruzina.ejb.decision.ChainRow;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The dialog of an assessment of the social situation (izvērtējums). */
@Named
@ViewScoped
public class ChainAssessment implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ApplicationService applications;

    @Inject
    private ChainPage page;

    @Inject
    private CurrentUser user;

    private @Nullable ChainRow row;
    private @Nullable LocalDate assessedOn;
    private String assessedBy = "";
    private String summary = "";
    private @Nullable String needs;
    private String conclusion = "";

    public void open(ChainRow chosen) {
        row = chosen;
        assessedOn = page.getToday();
        assessedBy = user.getDisplayName();
        summary = "";
        needs = null;
        conclusion = "";
    }

    public void save() {
        ChainRow chosen = Objects.requireNonNull(row);
        applications.assess(
                Objects.requireNonNull(chosen.applicationId()),
                chosen.version(),
                new AssessmentDraft(Objects.requireNonNull(assessedOn), assessedBy, summary, needs, conclusion));
        page.read();
        Notice.done("decision.assessment.saved");
    }
    /** The service the dialog is about. */
    public @Nullable ChainRow getRow() {
        return row;
    }

    public @Nullable LocalDate getAssessedOn() {
        return assessedOn;
    }

    public void setAssessedOn(@Nullable LocalDate assessedOn) {
        this.assessedOn = assessedOn;
    }

    public String getAssessedBy() {
        return assessedBy;
    }

    public void setAssessedBy(String assessedBy) {
        this.assessedBy = assessedBy;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public @Nullable String getNeeds() {
        return needs;
    }

    public void setNeeds(@Nullable String needs) {
        this.needs = needs;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }
}
