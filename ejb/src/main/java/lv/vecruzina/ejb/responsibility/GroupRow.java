package lv.vecruzina.ejb.responsibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A group of clients (grupa) with the number of its members today. */
public record GroupRow(
        long id,
        int version,
        String name,
        @Nullable String serviceCode,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        long members) {}
