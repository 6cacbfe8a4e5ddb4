package lv.vecruzina.web.decision;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lv.vecruzina.ejb.decision.ChainRow;
import lv.vecruzina.ejb.decision.PaperFile;
import lv.vecruzina.ejb.decision.PaperService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** The dialog that adds a document to the last step taken (dokumenta pievienošana). */
@Named
@ViewScoped
public class ChainPaper implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private PaperService papers;

    @Inject
    private ChainPage page;

    private @Nullable ChainRow row;
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
