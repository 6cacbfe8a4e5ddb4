package lv.vecruzina.web.survey;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.survey.QuestionKind;
import lv.vecruzina.ejb.survey.QuestionRow;
import lv.vecruzina.ejb.survey.SurveyRow;
import lv.vecruzina.ejb.survey.SurveyService;
import lv.vecruzina.reports.survey.CodeSlips;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** One survey (aptauja): its questions, codes on slips, closing. */
@Named
@ViewScoped
public class SurveyEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private SurveyService service;

    private @Nullable Long id;
    private @Nullable SurveyRow row;
    private List<QuestionRow> questions = List.of();
    private String kind = QuestionKind.MANY;
    private String words = "";
    private String options = "";
    private @Nullable BigDecimal number;
    private String title = "";
    private @Nullable LocalDate opensOn;
    private @Nullable LocalDate closesOn;

    public void open() {
        row = service.surveys().stream()
                .filter(one -> id != null && one.id() == id)
                .findFirst()
                .orElse(null);
        questions = row == null ? List.of() : service.questions(row.id());
        if (row != null) {
            title = row.title();
            opensOn = row.opensOn();
            closesOn = row.closesOn();
        }
    }

    public void change() {
        SurveyRow changed = Objects.requireNonNull(row);
        service.change(
                changed.id(),
                changed.version(),
                title,
                Objects.requireNonNull(opensOn),
                Objects.requireNonNull(closesOn));
        Notice.done("survey.edit.changed");
        open();
    }

    public String discard() {
        SurveyRow draft = Objects.requireNonNull(row);
        service.discard(draft.id(), draft.version());
        Notice.done("survey.edit.discarded");
        return "/survey/list.xhtml?faces-redirect=true";
    }

    private long survey() {
        return Objects.requireNonNull(row).id();
    }

    public void ask() {
        service.ask(survey(), kind, words, isChoice() ? options.lines().toList() : List.of());
        words = "";
        options = "";
        open();
    }

    public void drop(QuestionRow question) {
        service.drop(survey(), question.id());
        open();
    }

    /** Sends the slips at once; they are made a second time for nobody. */
    public StreamedContent slips() {
        List<String> codes =
                service.giveCodes(survey(), Objects.requireNonNull(number).intValue());
        SurveyRow printed = Objects.requireNonNull(row);
        byte[] content = new CodeSlips(printed.title(), printed.closesOn(), codes).print();
        number = null;
        return DefaultStreamedContent.builder().name("kodu-lapinas.pdf").contentType("application/pdf").stream(
                        () -> new ByteArrayInputStream(content))
                .build();
    }

    public String close() {
        SurveyRow closing = Objects.requireNonNull(row);
        service.close(closing.id(), closing.version());
        Notice.done("survey.edit.closed");
        return "/survey/results.xhtml?faces-redirect=true&id=" + closing.id();
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    public @Nullable LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(@Nullable LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public @Nullable LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(@Nullable LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public @Nullable SurveyRow getRow() {
        return row;
    }

    public List<QuestionRow> getQuestions() {
        return questions;
    }

    public List<String> getKinds() {
        return QuestionKind.ALL;
    }

    public boolean isChoice() {
        return kind.equals(QuestionKind.ONE) || kind.equals(QuestionKind.MANY);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options == null ? "" : options;
    }

    public @Nullable BigDecimal getNumber() {
        return number;
    }

    public void setNumber(@Nullable BigDecimal number) {
        this.number = number;
    }
}
