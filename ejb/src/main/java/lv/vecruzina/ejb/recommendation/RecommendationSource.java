package lv.vecruzina.ejb.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;

/** A report that recommends something (rekomendāciju avots), the Ombudsman's or another inspector's. */
@Entity
@Table(name = "recommendation_source", schema = "care")
@SequenceGenerator(
        name = "recommendation_source",
        sequenceName = "care.recommendation_source_id_seq",
        allocationSize = 1)
public class RecommendationSource {
    public static final List<String> KINDS = List.of("ombudsman", "ministry", "inspection", "audit", "other");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recommendation_source")
    private long id;

    private String code;
    private String title;
    private String kind;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected RecommendationSource() {}

    public RecommendationSource(String code, String title, String kind) {
        this.code = code;
        this.title = title;
        this.kind = kind;
    }

    public void rename(String newTitle, String newKind) {
        this.title = newTitle;
        this.kind = newKind;
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public String getKind() {
        return kind;
    }
}
