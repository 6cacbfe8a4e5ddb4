package lv.vecruzina.ejb.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A link to records in the system as evidence (saite uz ierakstiem): an indicator by its code, or a page, never both. */
public record EvidenceLink(
        @Nullable String indicatorCode,
        @Nullable String page,
        @Nullable String description,
        @Nullable LocalDate validUntil) {

    boolean isOne() {
        return (indicatorCode == null) != (page == null);
    }
}
