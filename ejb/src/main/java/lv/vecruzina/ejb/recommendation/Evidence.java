package lv.vecruzina.ejb.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/**
 * What proves a commitment (pierādījums): a revision of a file with its SHA-256, or a link to records in the system; never
 * changed, only withdrawn.
 */
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
    private @Nullable String fileName;

    @Column(name = "media_type")
    private @Nullable String mediaType;

    private @Nullable String sha256;
    private byte @Nullable [] content;

    @Column(name = "indicator_code")
    private @Nullable String indicatorCode;

    private @Nullable String page;
    private int revision = 1;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    private @Nullable String description;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    private Evidence(
            long commitmentId,
            @Nullable String description,
            @Nullable LocalDate validUntil,
            Instant addedAt,
            String addedBy) {
        this.commitmentId = commitmentId;
        this.description = description;
        this.validUntil = validUntil;
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }

    public Evidence(long commitmentId, EvidenceFile file, int revision, Instant addedAt, String addedBy) {
        this(commitmentId, file.description(), file.validUntil(), addedAt, addedBy);
        this.fileName = file.fileName();
        this.mediaType = file.mediaType();
        this.sha256 = file.sha256();
        this.content = file.content();
        this.revision = revision;
    }

    public Evidence(long commitmentId, EvidenceLink link, Instant addedAt, String addedBy) {
        this(commitmentId, link.description(), link.validUntil(), addedAt, addedBy);
        this.indicatorCode = link.indicatorCode();
        this.page = link.page();
    }

    public long getCommitmentId() {
        return commitmentId;
    }

    public boolean isFile() {
        return content != null;
    }

    public @Nullable String getFileName() {
        return fileName;
    }

    public @Nullable String getMediaType() {
        return mediaType;
    }

    /** The bytes of a file; none of a link. */
    public byte[] getContent() {
        return content == null ? new byte[0] : content.clone();
    }
}
