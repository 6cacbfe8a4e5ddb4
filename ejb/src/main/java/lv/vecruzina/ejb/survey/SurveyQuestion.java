package lv.vecruzina.ejb.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A question of a survey (aptaujas jautājums). */
@Entity
@Table(name = "question", schema = "survey")
@SequenceGenerator(name = "survey_question", sequenceName = "survey.question_id_seq", allocationSize = 1)
public class SurveyQuestion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_question")
    private long id;

    @Column(name = "survey_id")
    private long surveyId;

    private int place;
    private String kind;
    private String words;
    private @Nullable Integer answered;

    @SuppressWarnings("NullAway.Init")
    protected SurveyQuestion() {}

    SurveyQuestion(long surveyId, int place, String kind, String words) {
        this.surveyId = surveyId;
        this.place = place;
        this.kind = kind;
        this.words = words;
    }

    /** Enough have answered for something to be shown. */
    void publish(int byHowMany) {
        this.answered = byHowMany;
    }

    public long getId() {
        return id;
    }

    long getSurveyId() {
        return surveyId;
    }

    int getPlace() {
        return place;
    }

    public String getKind() {
        return kind;
    }
}
