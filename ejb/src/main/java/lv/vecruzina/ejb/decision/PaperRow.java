package lv.vecruzina.ejb.decision;

import java.time.Instant;

/** A document of a step (dokuments) as the page shows it, without its content. */
public record PaperRow(
        long id, String step, long stepId, String fileName, String sha256, Instant addedAt, String addedBy) {}
