package lv.vecruzina.web.paternity;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import lv.vecruzina.ejb.paternity.PaternityService;
import lv.vecruzina.ejb.paternity.StepRow;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** What came back to a letter (atbilde uz vēstuli). */
@Named
@ViewScoped
public class AnswerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private PaternityService service;

    @Inject
    private PaternityPage page;

    @Inject
    private ClientHead head;

    private @Nullable StepRow letter;
    private @Nullable LocalDate day;
    private String words = "";
    private transient @Nullable UploadedFile paper;

    public void ask(StepRow answered) {
        letter = answered;
        day = head.getToday();
        words = "";
    }

    public void save() {
        StepRow step = Objects.requireNonNull(letter);
        service.answer(step.id(), step.version(), Objects.requireNonNull(day), words, HandedIn.of(paper));
        Notice.done("paternity.answer.saved");
        page.read();
    }

    public @Nullable StepRow getLetter() {
        return letter;
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

    public @Nullable UploadedFile getPaper() {
        return paper;
    }

    public void setPaper(@Nullable UploadedFile paper) {
        this.paper = paper;
    }
}
