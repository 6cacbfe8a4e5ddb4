package lv.vecruzina.ejb.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/** A status of a recommendation from a day on (statuss): the centre's own, or the Ombudsman's later assessment. */
@Entity
@Table(name = "recommendation_status", schema = "care")
@SequenceGenerator(
        name = "recommendation_status",
        sequenceName = "care.recommendation_status_id_seq",
        allocationSize = 1)
public class RecommendationStatus {
    /** The words of the Ombudsman's own scale, best first. */
    public static final List<String> WORDS =
            List.of("ieviesta", "daļēji ieviesta", "ieviešanas procesā", "nav ieviesta", "nav attiecināma");

    public static final String OWN = "own";
    public static final String OMBUDSMAN = "ombudsman";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recommendation_status")
    private long id;

    @Column(name = "recommendation_id")
    private long recommendationId;

    @Column(name = "said_by")
    private String saidBy;

    private LocalDate since;
    private String status;

    @SuppressWarnings("NullAway.Init")
    protected RecommendationStatus() {}

    public RecommendationStatus(long recommendationId, String saidBy, LocalDate since, String status) {
        this.recommendationId = recommendationId;
        this.saidBy = saidBy;
        this.since = since;
        this.status = status;
    }

    /** Says it otherwise for the same day; the history keeps what it was. */
    public void correct(String status) {
        this.status = status;
    }

    public long getId() {
        return id;
    }

    public long getRecommendationId() {
        return recommendationId;
    }

    public String getSaidBy() {
        return saidBy;
    }

    public LocalDate getSince() {
        return since;
    }

    public String getStatus() {
        return status;
    }
}
