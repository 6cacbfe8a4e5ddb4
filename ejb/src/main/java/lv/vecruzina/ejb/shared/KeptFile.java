package lv.vecruzina.ejb.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A file kept with an entry (pievienota datne), at most 20 MB, and its hash; it is never changed, only replaced. */
@Embeddable
public class KeptFile {
    private static final int LARGEST_FILE = 20 * 1024 * 1024;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private String sha256;
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected KeptFile() {}

    /** @throws RuleViolation where it is empty or too large */
    public KeptFile(String fileName, String mediaType, byte[] content) {
        if (content.length == 0 || content.length > LARGEST_FILE) {
            throw new RuleViolation("shared.file_size", LARGEST_FILE / 1024 / 1024);
        }
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.content = content.clone();
        this.sha256 = Sha256.of(content);
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
