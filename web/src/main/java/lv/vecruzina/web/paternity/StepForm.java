package lv.vecruzina.web.paternity;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.paternity.PaternityService;
import lv.vecruzina.ejb.paternity.StepDraft;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** A step as it is recorded (jauns solis): its kind says what else is asked. */
@Named
@ViewScoped
public class StepForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private PaternityService service;

    @Inject
    private PaternityPage page;

    @Inject
    private ClientHead head;

    private String kind = "";
    private @Nullable LocalDate doneOn;
    private String words = "";
    private @Nullable String addressee;
    private @Nullable LocalDate answerDue;
    private @Nullable Boolean agreed;
    private @Nullable String withoutConsent;
    private transient @Nullable UploadedFile paper;

    public void ask() {
        kind = "";
        doneOn = head.getToday();
        words = "";
        addressee = null;
        answerDue = null;
        agreed = null;
        withoutConsent = null;
    }

    public void save() {
        StepDraft draft = new StepDraft(
                kind, Objects.requireNonNull(doneOn), words, addressee, answerDue, agreed, withoutConsent);
        service.record(head.getNo(), draft, HandedIn.of(paper));
        Notice.done("paternity.step.saved");
        page.read();
        if (draft.isJudgment() && !page.isClaimedBy(draft.doneOn())) {
            Notice.warn("paternity.step.judgment_without_claim");
        }
    }

    public List<String> getKinds() {
        return StepDraft.KINDS;
    }

    public List<String> getAddressees() {
        return StepDraft.ADDRESSEES;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(@Nullable LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public @Nullable String getAddressee() {
        return addressee;
    }

    public void setAddressee(@Nullable String addressee) {
        this.addressee = addressee;
    }

    public @Nullable LocalDate getAnswerDue() {
        return answerDue;
    }

    public void setAnswerDue(@Nullable LocalDate answerDue) {
        this.answerDue = answerDue;
    }

    public @Nullable Boolean getAgreed() {
        return agreed;
    }

    public void setAgreed(@Nullable Boolean agreed) {
        this.agreed = agreed;
    }

    public @Nullable String getWithoutConsent() {
        return withoutConsent;
    }

    public void setWithoutConsent(@Nullable String withoutConsent) {
        this.withoutConsent = withoutConsent;
    }

    public @Nullable UploadedFile getPaper() {
        return paper;
    }

    public void setPaper(@Nullable UploadedFile paper) {
        this.paper = paper;
    }
}
