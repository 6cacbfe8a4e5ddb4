package lv.vecruzina.web.survey;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.survey.OptionResult;
import lv.vecruzina.ejb.survey.QuestionKind;
import lv.vecruzina.ejb.survey.QuestionResult;
import lv.vecruzina.ejb.survey.ResultQueries;
import lv.vecruzina.ejb.survey.SurveyResult;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** What came of a survey (aptaujas rezultāti): the newest one that is closed, or the one asked for. */
@Named
@ViewScoped
public class ResultPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ResultQueries queries;

    private @Nullable Long id;
    private List<SurveyResult> closed = List.of();
    private @Nullable SurveyResult survey;

    public void open() {
        closed = queries.closed();
        if (id == null && !closed.isEmpty()) {
            id = closed.get(0).id();
        }
        survey = id == null ? null : queries.find(id).orElse(null);
    }

    /** The words of an option; of a scale the name of the face. */
    public String words(QuestionResult question, OptionResult option) {
        return question.kind().equals(QuestionKind.SCALE) ? Text.of("survey.face." + option.words()) : option.words();
    }

    /** How many chose it: a number, or between how many. */
    public String number(OptionResult option) {
        return option.exact()
                ? Text.written(option.most())
                : Text.of("survey.results.range", option.fewest(), option.most());
    }

    public long getUnread() {
        return survey == null
                ? 0
                : survey.questions().stream().mapToLong(QuestionResult::unread).sum();
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public List<SurveyResult> getClosed() {
        return closed;
    }

    public @Nullable SurveyResult getSurvey() {
        return survey;
    }
}
