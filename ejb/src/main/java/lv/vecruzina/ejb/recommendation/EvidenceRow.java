package lv.vecruzina.ejb.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Evidence (pierādījums) as the page shows it: a revision of a file, an indicator by its code, or a page. */
public record EvidenceRow(
        long id,
        long commitmentId,
        @Nullable String fileName,
        int revision,
        @Nullable String indicatorCode,
        @Nullable String page,
        @Nullable String sha256,
        @Nullable String description,
        @Nullable LocalDate validUntil,
        Instant addedAt,
        String addedBy) {

    /** The last valid day is valid still. */
    public boolean isExpired(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }

    public boolean isReplacedBy(EvidenceRow other) {
        return commitmentId == other.commitmentId
                && fileName != null
                && fileName.equals(other.fileName)
                && revision < other.revision;
    }

    /** What it is called: the file's name, the indicator's code, the page. */
    public String name() {
        return String.valueOf(fileName != null ? fileName : indicatorCode != null ? indicatorCode : page);
    }
}
