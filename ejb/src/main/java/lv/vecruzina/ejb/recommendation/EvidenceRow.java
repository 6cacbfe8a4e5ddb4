package lv.vecruzina.ejb.recommendation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file of evidence (pierādījums) as the page shows it. */
public record EvidenceRow(
        long id,
        long commitmentId,
        String fileName,
        String mediaType,
        String sha256,
        @Nullable String description,
        Instant addedAt,
        String addedBy) {}
