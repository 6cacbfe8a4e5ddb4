package lv.vecruzina.web.leaver;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.leaver.SheetService;
import lv.vecruzina.ejb.leaver.SheetSignature;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import lv.vecruzina.web.shared.Upload;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** A sheet the youth signed or refused on paper (uz papīra parakstīta lapa); on the tablet the youth decides alone. */
@Named
@ViewScoped
public class SheetForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private SheetService service;

    @Inject
    private LeaverPage page;

    @Inject
    private ClientHead head;

    private @Nullable LocalDate day;
    private String lateReason = "";
    private String meaning = "";
    private String reason = "";
    private transient @Nullable UploadedFile file;

    public void ask() {
        day = head.getToday();
        lateReason = "";
        meaning = "";
        reason = "";
    }

    public void save() {
        service.enter(
                head.getNo(),
                Objects.requireNonNull(day),
                lateReason,
                new SheetSignature(meaning, reason, Upload.of(file)));
        Notice.done("leaver.sheet.saved");
        page.read();
    }

    public List<String> getMeanings() {
        return SheetSignature.MEANINGS;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason == null ? "" : lateReason;
    }

    public String getMeaning() {
        return meaning;
    }

    public void setMeaning(String meaning) {
        this.meaning = meaning == null ? "" : meaning;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }
}
