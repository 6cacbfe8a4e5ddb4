package lv.vecruzina.ejb.decision;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file handed in as the document of a step (dokumenta datne). */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record PaperFile(String fileName, String mediaType, byte[] content) {

    /** SHA-256 of the content, hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
