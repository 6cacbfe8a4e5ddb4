package lv.vecruzina.ejb.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/** A file that proves a commitment (pierādījums), with its SHA-256; never changed, only withdrawn. */
@Entity
@Table(name = "evidence", schema = "care")
@SequenceGenerator(name = "evidence", sequenceName = "care.evidence_id_seq", allocationSize = 1)
public class Evidence extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence")
    private long id;

    @Column(name = "commitment_id")
    private long commitmentId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private String sha256;
    private byte[] content;
    private @Nullable String description;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    public Evidence(long commitmentId, EvidenceFile file, Instant addedAt, String addedBy) {
        this.commitmentId = commitmentId;
        this.fileName = file.fileName();
        this.mediaType = file.mediaType();
        this.sha256 = file.sha256();
        this.content = file.content();
        this.description = file.description();
        this.addedAt = addedAt;
        this.addedBy = addedBy;
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
