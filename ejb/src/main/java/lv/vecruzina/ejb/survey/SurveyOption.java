package lv.vecruzina.ejb.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One of the answers a question offers (atbildes variants), and how many chose it, as far as that may be said. */
@Entity
@Table(name = "option", schema = "survey")
@SequenceGenerator(name = "survey_option", sequenceName = "survey.option_id_seq", allocationSize = 1)
public class SurveyOption {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_option")
    private long id;

    @Column(name = "question_id")
    private long questionId;

    private int place;
    private String words;
    private @Nullable Integer fewest;
    private @Nullable Integer most;

    @SuppressWarnings("NullAway.Init")
    protected SurveyOption() {}

    SurveyOption(long questionId, int place, String words) {
        this.questionId = questionId;
        this.place = place;
        this.words = words;
    }

    void publish(Range range) {
        this.fewest = range.fewest();
        this.most = range.most();
    }

    public long getId() {
        return id;
    }

    long getQuestionId() {
        return questionId;
    }
}
