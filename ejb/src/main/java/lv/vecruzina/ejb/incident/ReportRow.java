package lv.vecruzina.ejb.incident;

import java.time.Instant;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.Riga;
import org.jspecify.annotations.Nullable;

/** To whom an incident was told (ziņojums), by whom and when. */
public record ReportRow(
        long incidentId,
        String told,
        Instant toldAt,
        @Nullable String words,
        String toldBy) {
    LocalDate toldOn() {
        return LocalDate.ofInstant(toldAt, Riga.ZONE);
    }
}
