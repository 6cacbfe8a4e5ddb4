package lv.vecruzina.ejb.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A marked day in a client's calendar (apmeklējumu kalendārs). */
public record AttendanceDay(
        String serviceCode, LocalDate day, @Nullable String status) {}
