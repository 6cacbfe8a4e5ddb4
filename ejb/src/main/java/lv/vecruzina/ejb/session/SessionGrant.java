package lv.vecruzina.ejb.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Sessions of a kind that a decision grants a client (piešķirtās nodarbības); {@code validTo} is the last valid day. */
public record SessionGrant(
        String kind, LocalDate validFrom, @Nullable LocalDate validTo, int sessions) {
    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
