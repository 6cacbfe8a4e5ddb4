package lv.vecruzina.ejb.paternity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import lv.vecruzina.ejb.shared.Sha256;

/** A file kept with a step (soļa dokuments) and its hash; it is never changed. */
@Entity
@Table(name = "paternity_document", schema = "care")
@SequenceGenerator(name = "paternity_document", sequenceName = "care.paternity_document_id_seq", allocationSize = 1)
public class PaternityDocument {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paternity_document")
    private long id;

    @Column(name = "step_id")
    private long stepId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private String sha256;
    private byte[] content;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected PaternityDocument() {}

    PaternityDocument(long stepId, StepFile file, String addedBy, Instant addedAt) {
        this.stepId = stepId;
        this.fileName = file.fileName();
        this.mediaType = file.mediaType();
        this.content = file.content().clone();
        this.sha256 = Sha256.of(file.content());
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    public long getStepId() {
        return stepId;
    }

    public String getFileName() {
        return fileName;
    }

    public byte[] getContent() {
        return content.clone();
    }
}
