package lv.vecruzina.web.leaver;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import lv.vecruzina.ejb.leaver.LeaverService;
import lv.vecruzina.ejb.leaver.LeaverStepRow;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import lv.vecruzina.web.shared.Upload;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** What comes back for a step (saņemtais): the copy of an interview, or the answer to a housing request. */
@Named
@ViewScoped
public class HandOverForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private LeaverService service;

    @Inject
    private LeaverPage page;

    @Inject
    private ClientHead head;

    private @Nullable LeaverStepRow row;
    private @Nullable LocalDate day;
    private String words = "";
    private transient @Nullable UploadedFile file;

    public void ask(LeaverStepRow step) {
        row = step;
        day = head.getToday();
        words = "";
    }

    public void save() {
        LeaverStepRow step = Objects.requireNonNull(row);
        LocalDate on = Objects.requireNonNull(day);
        if (step.housing()) {
            service.answer(step.id(), step.version(), on, words);
        } else {
            service.receiveCopy(step.id(), step.version(), on, words, Upload.of(file));
        }
        Notice.done("leaver.back.saved");
        page.read();
    }

    public boolean isHousing() {
        return row != null && row.housing();
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }
}
