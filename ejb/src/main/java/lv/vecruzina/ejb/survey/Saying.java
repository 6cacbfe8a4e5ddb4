package lv.vecruzina.ejb.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An answer in own words (atbilde saviem vārdiem), apart from everything else its writer answered; never changed. */
@Entity
@Table(name = "saying", schema = "survey")
public class Saying {
    @Id
    private String id;

    @Column(name = "question_id")
    private long questionId;

    private String words;

    @SuppressWarnings("NullAway.Init")
    protected Saying() {}

    Saying(String id, long questionId, String words) {
        this.id = id;
        this.questionId = questionId;
        this.words = words;
    }

    String getId() {
        return id;
    }
}
