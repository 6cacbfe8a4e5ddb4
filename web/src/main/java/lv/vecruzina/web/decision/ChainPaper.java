package lv.vecruzina.web.decision;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import lv.vecruzina.ejb.decision.ChainRow;
import lv.vecruzina.ejb.decision.PaperFile;
import lv.vecruzina.ejb.decision.PaperRow;
import lv.vecruzina.ejb.decision.PaperService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** The documents of the steps (dokumenti): added by a dialog, taken back, and those made here printed anew. */
@Named
@ViewScoped
public class ChainPaper implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private PaperService papers;

    @Inject
    private ChainPage page;

    @Inject
    private GivenDocuments documents;

    private @Nullable ChainRow row;
    private @Nullable PaperRow paper;
    private String reason = "";
    private String step = "application";
    private transient @Nullable UploadedFile file;

    public void open(ChainRow chosen) {
        row = chosen;
        step = ChainStep.lastOf(chosen);
    }

    public void save() {
        if (row != null && file != null) {
            papers.add(
                    page.getClientId(),
                    step,
                    ChainStep.idOf(row),
                    new PaperFile(file.getFileName(), file.getContentType(), file.getContent()));
            page.read();
            Notice.done("decision.paper.saved", file.getFileName());
        }
    }

    /** Makes a new revision of the extract or the contract; the old one stays. */
    public void renew(long decision, String kind) {
        documents.renew(decision, kind);
        page.read();
        Notice.done("decision.paper.renewed");
    }

    public void askWithdraw(PaperRow chosen) {
        paper = chosen;
        reason = "";
    }

    public void withdraw() {
        PaperRow chosen = Objects.requireNonNull(paper);
        papers.withdraw(chosen.id(), chosen.version(), reason);
        page.read();
        Notice.done("decision.paper.withdrawn", chosen.fileName());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable ChainRow getRow() {
        return row;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }
}
