package lv.vecruzina.ejb.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A code that nobody has used yet (neizmantots kods), as its keyed hash. */
@Entity
@Table(name = "code", schema = "survey")
public class SurveyCode {
    @Id
    private String hash;

    @Column(name = "survey_id")
    private long surveyId;

    @SuppressWarnings("NullAway.Init")
    protected SurveyCode() {}

    SurveyCode(String hash, long surveyId) {
        this.hash = hash;
        this.surveyId = surveyId;
    }

    long getSurveyId() {
        return surveyId;
    }
}
