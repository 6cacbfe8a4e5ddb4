package lv.vecruzina.ejb.relative;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A time from its first to its last day (laika posms), both included; without a last day it runs on. */
public record Period(LocalDate from, @Nullable LocalDate to) {
    /** Whether the day lies in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Its days up to a last one where it runs on. */
    public long days(LocalDate today) {
        return ChronoUnit.DAYS.between(from, to == null ? today : to) + 1;
    }
}
