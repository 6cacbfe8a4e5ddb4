package lv.vecruzina.web.recommendation;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import lv.vecruzina.ejb.recommendation.CommitmentRow;
import lv.vecruzina.ejb.recommendation.Evidence;
import lv.vecruzina.ejb.recommendation.EvidenceFile;
import lv.vecruzina.ejb.recommendation.EvidenceRow;
import lv.vecruzina.ejb.recommendation.EvidenceService;
import lv.vecruzina.ejb.recommendation.RecommendationQueries;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import org.primefaces.model.file.UploadedFile;

/** Files that prove a commitment (pierādījumi): handed in, downloaded, or withdrawn with a reason. */
@Named
@ViewScoped
public class EvidencePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private EvidenceService service;

    @EJB
    private RecommendationQueries queries;

    @Inject
    private RecommendationDetailPage detail;

    private @Nullable CommitmentRow commitment;
    private @Nullable EvidenceRow row;
    private transient @Nullable UploadedFile file;
    private @Nullable String description;
    private @Nullable LocalDate validUntil;
    private String reason = "";

    public void add(CommitmentRow chosen) {
        commitment = chosen;
        description = null;
        validUntil = null;
    }

    public void askWithdraw(EvidenceRow chosen) {
        row = chosen;
        reason = "";
    }

    public void save() {
        if (commitment != null && file != null) {
            int revision = service.addFile(
                    commitment.id(),
                    new EvidenceFile(
                            file.getFileName(), file.getContentType(), file.getContent(), description, validUntil));
            Notice.done("recommendation.evidence.added", file.getFileName(), revision);
            detail.reread();
        }
    }

    public void withdraw() {
        if (row != null) {
            service.withdraw(row.id(), reason);
            Notice.done(
                    row.fileName() == null
                            ? "recommendation.evidence.link_withdrawn"
                            : "recommendation.evidence.withdrawn",
                    row.name());
            detail.reread();
        }
    }

    /** The file's content, read anew so that the roles are checked; always to be saved, never shown in the page. */
    public StreamedContent download(EvidenceRow chosen) {
        Evidence found =
                queries.evidenceFile(chosen.id()).orElseThrow(() -> new RuleViolation("recommendation.unknown"));
        return DefaultStreamedContent.builder().name(found.getFileName()).contentType(found.getMediaType()).stream(
                        () -> new ByteArrayInputStream(found.getContent()))
                .build();
    }

    public @Nullable CommitmentRow getCommitment() {
        return commitment;
    }

    public @Nullable EvidenceRow getRow() {
        return row;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }

    public @Nullable String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description;
    }

    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
