package lv.vecruzina.ejb.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/**
 * A document of a step on the way into a service (dokuments), with its SHA-256; never changed, taken back where it was wrong.
 * One the centre made of a decision has a revision.
 */
@Entity
@Table(name = "decision_paper", schema = "care")
@SequenceGenerator(name = "decision_paper", sequenceName = "care.decision_paper_id_seq", allocationSize = 1)
public class DecisionPaper extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_paper")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    private String step;

    @Column(name = "step_id")
    private long stepId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private String sha256;
    private byte[] content;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "decision_id")
    private @Nullable Long decisionId;

    private @Nullable Integer revision;

    @Column(name = "made_from")
    private @Nullable String madeFrom;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected DecisionPaper() {}

    public DecisionPaper(long clientId, String step, long stepId, PaperFile file, Instant addedAt, String addedBy) {
        this.clientId = clientId;
        this.step = step;
        this.stepId = stepId;
        this.fileName = file.fileName();
        this.mediaType = file.mediaType();
        this.sha256 = file.sha256();
        this.content = file.content();
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }

    /** It was made here of a decision. */
    void madeOf(long decision, int number, String data) {
        this.decisionId = decision;
        this.revision = number;
        this.madeFrom = data;
    }

    public long getClientId() {
        return clientId;
    }

    public int getVersion() {
        return version;
    }

    public @Nullable Integer getRevision() {
        return revision;
    }

    @Nullable
    String getMadeFrom() {
        return madeFrom;
    }

    public Instant getAddedAt() {
        return addedAt;
    }

    public String getFileName() {
        return fileName;
    }

    public String getMediaType() {
        return mediaType;
    }

    public byte[] getContent() {
        return content.clone();
    }
}
