package lv.vecruzina.web.leaver;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.leaver.LeaverService;
import lv.vecruzina.ejb.leaver.LeaverStepDraft;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import lv.vecruzina.web.shared.Upload;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** A step as it is entered (jaunieša soļa ievade); what is asked depends on its kind. */
@Named
@ViewScoped
public class LeaverStepForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A municipality to hand the request in to (pašvaldība). */
    public record Choice(Long id, String name) implements Serializable {}

    @EJB
    private LeaverService service;

    @EJB
    private LegalService legal;

    @Inject
    private LeaverPage page;

    @Inject
    private ClientHead head;

    private List<Choice> municipalities = List.of();
    private String kind = LeaverStepDraft.INTERVIEW;
    private @Nullable LocalDate doneOn;
    private @Nullable String tookPart;
    private @Nullable String wishes;
    private @Nullable String words;
    private @Nullable LocalDate copyAskedOn;
    private @Nullable Long municipalityId;
    private transient @Nullable UploadedFile file;

    /** Starts anew: an interview today, the municipality the youth comes from. */
    public void ask() {
        municipalities = legal.municipalities().stream()
                .map(one -> new Choice(one.getId(), one.getName()))
                .toList();
        kind = LeaverStepDraft.INTERVIEW;
        doneOn = head.getToday();
        tookPart = null;
        wishes = null;
        words = null;
        copyAskedOn = null;
        municipalityId = municipalities.stream()
                .filter(one -> one.name().equals(head.getFile().municipality()))
                .map(Choice::id)
                .findFirst()
                .orElse(null);
    }

    public void save() {
        service.record(
                head.getNo(),
                new LeaverStepDraft(
                        kind,
                        Objects.requireNonNull(doneOn),
                        tookPart,
                        isInterview() ? wishes : null,
                        words,
                        isInterview() ? copyAskedOn : null,
                        isHousing() ? municipalityId : null,
                        Upload.of(file)));
        Notice.done("leaver.step.saved");
        page.read();
    }

    public boolean isInterview() {
        return LeaverStepDraft.INTERVIEW.equals(kind);
    }

    public boolean isHousing() {
        return LeaverStepDraft.HOUSING.equals(kind);
    }

    public boolean isMeeting() {
        return LeaverStepDraft.MEETING.equals(kind);
    }

    public boolean isContact() {
        return LeaverStepDraft.CONTACT.equals(kind);
    }

    public List<String> getKinds() {
        return LeaverStepDraft.KINDS;
    }

    public List<Choice> getMunicipalities() {
        return municipalities;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(@Nullable LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public @Nullable String getTookPart() {
        return tookPart;
    }

    public void setTookPart(@Nullable String tookPart) {
        this.tookPart = tookPart;
    }

    public @Nullable String getWishes() {
        return wishes;
    }

    public void setWishes(@Nullable String wishes) {
        this.wishes = wishes;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable LocalDate getCopyAskedOn() {
        return copyAskedOn;
    }

    public void setCopyAskedOn(@Nullable LocalDate copyAskedOn) {
        this.copyAskedOn = copyAskedOn;
    }

    public @Nullable Long getMunicipalityId() {
        return municipalityId;
    }

    public void setMunicipalityId(@Nullable Long municipalityId) {
        this.municipalityId = municipalityId;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }
}
