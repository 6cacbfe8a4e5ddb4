package lv.vecruzina.ejb.recommendation;

import java.time.LocalDate;
import lv.vecruzina.ejb.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** A file handed in as evidence (pierādījuma datne), with the last day it is valid on. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record EvidenceFile(
        String fileName,
        String mediaType,
        byte[] content,
        @Nullable String description,
        @Nullable LocalDate validUntil) {

    /** SHA-256 of the content, hexadecimal. */
    public String sha256() {
        return Sha256.of(content);
    }
}
