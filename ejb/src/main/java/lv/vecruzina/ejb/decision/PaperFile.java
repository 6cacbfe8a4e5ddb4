package lv.vecruzina.ejb.decision;

import lv.vecruzina.ejb.shared.Sha256;

/** A file handed in as the document of a step (dokumenta datne). */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record PaperFile(String fileName, String mediaType, byte[] content) {

    /** SHA-256 of the content, hexadecimal. */
    public String sha256() {
        return Sha256.of(content);
    }
}
