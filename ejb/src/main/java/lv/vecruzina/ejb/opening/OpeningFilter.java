package lv.vecruzina.ejb.opening;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import lv.vecruzina.ejb.shared.Riga;
import org.jspecify.annotations.Nullable;

/**
 * Which openings are looked for (atlase); an empty text or null asks for all.
 *
 * @param from the first day in Riga, {@code to} the last
 * @param emergencyAccessId of one emergency access
 */
public record OpeningFilter(
        String clientNo,
        String userName,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long emergencyAccessId) {

    /** Midnight at which the first day begins. */
    OffsetDateTime since() {
        LocalDate day = from == null ? LocalDate.EPOCH : from;
        return day.atStartOfDay(Riga.ZONE).toOffsetDateTime();
    }

    /** Midnight after the last day. */
    OffsetDateTime until() {
        LocalDate day = to == null ? LocalDate.of(9999, 12, 30) : to;
        return day.plusDays(1).atStartOfDay(Riga.ZONE).toOffsetDateTime();
    }
}
