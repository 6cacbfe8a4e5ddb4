package lv.vecruzina.ejb.incident;

import java.time.Instant;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.Riga;
import org.jspecify.annotations.Nullable;

/**
 * To whom an incident was told (ziņojums), by whom and when.
 *
 * @param writtenAt when it was written down; null of one from before this was kept
 */
public record ReportRow(
        long incidentId,
        String told,
        Instant toldAt,
        @Nullable String words,
        String toldBy,
        @Nullable Instant writtenAt) {
    LocalDate toldOn() {
        return LocalDate.ofInstant(toldAt, Riga.ZONE);
    }

    /** Written down on a later day of Riga's calendar than it was told. */
    public boolean writtenLater() {
        return writtenAt != null && LocalDate.ofInstant(writtenAt, Riga.ZONE).isAfter(toldOn());
    }
}
