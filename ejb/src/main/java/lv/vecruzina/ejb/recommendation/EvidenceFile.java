package lv.vecruzina.ejb.recommendation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
