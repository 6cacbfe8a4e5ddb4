package lv.vecruzina.ejb.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import lv.vecruzina.ejb.shared.Sha256;

/** A file kept with images (datne) and its hash; it is never changed. */
@Entity
@Table(name = "publication_document", schema = "care")
@SequenceGenerator(name = "publication_document", sequenceName = "care.publication_document_id_seq", allocationSize = 1)
public class PublicationDocument {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publication_document")
    private long id;

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
    protected PublicationDocument() {}

    PublicationDocument(DocumentFile file, String addedBy, Instant addedAt) {
        this.fileName = file.fileName();
        this.mediaType = file.mediaType();
        this.content = file.content().clone();
        this.sha256 = Sha256.of(file.content());
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    public long getId() {
        return id;
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
