package lv.vecruzina.ejb.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A sealed paper in the box (aizzīmogota anketa); its name is random and says nothing. */
@Entity
@Table(name = "paper", schema = "survey")
public class SurveyPaper {
    @Id
    private String id;

    @Column(name = "survey_id")
    private long surveyId;

    private byte[] sealed;

    @SuppressWarnings("NullAway.Init")
    protected SurveyPaper() {}

    SurveyPaper(String id, long surveyId, byte[] sealed) {
        this.id = id;
        this.surveyId = surveyId;
        this.sealed = sealed.clone();
    }

    byte[] getSealed() {
        return sealed.clone();
    }
}
