package lv.vecruzina.ejb.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Where a series goes from a day on (sērijas pārcelšana): to another hour on all its weekdays, or those on the weekday of the
 * session it is asked from to another weekday and hour; another specialist may take it over.
 *
 * @param version of the session it is asked from
 * @param weekday null where each session stays on its day
 * @param employeeId null where the specialist stays
 */
public record SeriesMove(
        String sessionNo,
        int version,
        LocalDate from,
        @Nullable DayOfWeek weekday,
        LocalTime hour,
        @Nullable Long employeeId) {
    /** Whether a session held on the day moves, asked from one held on the other. */
    boolean concerns(LocalDate day, LocalDate askedFrom) {
        return weekday == null || day.getDayOfWeek() == askedFrom.getDayOfWeek();
    }

    /** The new day of a session held on the day: it stays within its week. */
    LocalDate of(LocalDate day) {
        return weekday == null ? day : day.with(weekday);
    }
}
