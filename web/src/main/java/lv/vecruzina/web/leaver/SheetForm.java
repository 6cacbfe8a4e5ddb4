package lv.vecruzina.web.leaver;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.leaver.SheetService;
import lv.vecruzina.ejb.leaver.SheetSignature;
import lv.vecruzina.ejb.shared.KeptFile;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import lv.vecruzina.web.shared.Signing;
import lv.vecruzina.web.shared.Upload;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** How a youth signs the information sheet (lapas parakstīšana): drawn, typed, or on paper that is scanned. */
@Named
@ViewScoped
public class SheetForm extends Signing {
    private static final long serialVersionUID = 1L;

    @EJB
    private SheetService service;

    @Inject
    private LeaverPage page;

    @Inject
    private ClientHead head;

    private @Nullable LocalDate day;
    private String lateReason = "";
    private transient @Nullable UploadedFile file;

    public void ask() {
        day = head.getToday();
        lateReason = "";
        setMeaning("");
        setReason("");
        setName("");
        wipe();
    }

    public void save() {
        KeptFile paper = Upload.of(file);
        service.sign(
                head.getNo(),
                Objects.requireNonNull(day),
                lateReason,
                new SheetSignature(getMeaning(), getReason(), signature(paper), paper == null ? typed() : null));
        Notice.done("leaver.sheet.saved");
        page.read();
    }

    /** The scanned paper where there is one, else what was drawn or typed. */
    private @Nullable KeptFile signature(@Nullable KeptFile paper) {
        byte[] png = paper == null ? png() : new byte[0];
        return png.length == 0 ? paper : new KeptFile("paraksts.png", "image/png", png);
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

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }
}
