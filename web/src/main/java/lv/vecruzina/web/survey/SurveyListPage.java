package lv.vecruzina.web.survey;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.survey.QuestionKind;
import lv.vecruzina.ejb.survey.SurveyRow;
import lv.vecruzina.ejb.survey.SurveyService;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** All surveys (aptaujas), and where a new one is begun: with the questions that the reply letter promises, to be changed. */
@Named
@ViewScoped
public class SurveyListPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 14;

    @EJB
    private SurveyService service;

    @Inject
    private Clock clock;

    private List<SurveyRow> rows = List.of();
    private String title = "";
    private @Nullable LocalDate opensOn;
    private @Nullable LocalDate closesOn;

    @PostConstruct
    void open() {
        rows = service.surveys();
        title = Text.of("survey.usual.title");
        opensOn = LocalDate.now(clock);
        closesOn = opensOn.plusDays(USUAL_DAYS);
    }

    public void begin() {
        long survey = service.draft(title, Objects.requireNonNull(opensOn), Objects.requireNonNull(closesOn));
        List<String> sessions = Text.of("survey.usual.sessions").lines().toList();
        service.ask(survey, QuestionKind.MANY, Text.of("survey.usual.useful"), sessions);
        service.ask(survey, QuestionKind.SCALE, Text.of("survey.usual.heard"), List.of());
        service.ask(survey, QuestionKind.WORDS, Text.of("survey.usual.change"), List.of());
        Faces.redirect("survey/edit.xhtml?id=%s", Long.toString(survey));
    }

    public List<SurveyRow> getRows() {
        return rows;
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
}
