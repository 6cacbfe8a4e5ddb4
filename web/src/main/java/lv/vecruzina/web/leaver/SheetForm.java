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
import lv.vecruzina.ejb.shared.KeptFile;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import lv.vecruzina.web.shared.Signature;
import lv.vecruzina.web.shared.Upload;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** How a youth signs the information sheet (lapas parakstīšana): drawn, typed, or on paper that is scanned. */
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
    private String meaning = "";
    private String reason = "";
    private String name = "";
    private @Nullable String drawn;
    private @Nullable String picture;
    private transient @Nullable UploadedFile file;

    public void ask() {
        day = head.getToday();
        meaning = "";
        reason = "";
        name = "";
        drawn = null;
        picture = null;
    }

    public void save() {
        service.sign(head.getNo(), Objects.requireNonNull(day), new SheetSignature(meaning, reason, signature()));
        Notice.done("leaver.sheet.saved");
        page.read();
    }

    /** The scanned paper where there is one, else what was drawn or typed. */
    private @Nullable KeptFile signature() {
        KeptFile paper = Upload.of(file);
        byte[] png = paper == null ? Signature.png(drawn, picture, name) : new byte[0];
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public @Nullable String getDrawn() {
        return drawn;
    }

    public void setDrawn(@Nullable String drawn) {
        this.drawn = drawn;
    }

    public @Nullable String getPicture() {
        return picture;
    }

    public void setPicture(@Nullable String picture) {
        this.picture = picture;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }
}
