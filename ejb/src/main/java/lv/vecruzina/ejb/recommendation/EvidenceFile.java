package lv.vecruzina.ejb.recommendation;

import lv.vecruzina.ejb.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** A file handed in as evidence (pierādījuma datne). */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record EvidenceFile(
        String fileName,
        String mediaType,
        byte[] content,
        @Nullable String description) {

    /** SHA-256 of the content, hexadecimal. */
    public String sha256() {
        return Sha256.of(content);
    }
}
