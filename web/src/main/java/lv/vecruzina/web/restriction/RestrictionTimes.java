package lv.vecruzina.web.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Days and hours typed of a restriction (ierobežojuma laiki) as moments; an empty hour is none. */
final class RestrictionTimes {
    private RestrictionTimes() {}

    /** The moment the clock on the wall showed. */
    static Instant moment(LocalDate day, String hour) {
        return Riga.moment(day.atTime(LocalTime.parse(hour)))
                .orElseThrow(() -> new RuleViolation("restriction.no_such_hour", hour));
    }

    /** The end, on the day it began where no other is said. */
    static @Nullable Instant end(LocalDate begins, @Nullable LocalDate day, String hour) {
        if (hour.isBlank() && day != null) {
            throw new RuleViolation("restriction.end_has_no_hour");
        }
        return hour.isBlank() ? null : moment(day == null ? begins : day, hour);
    }

    /** When somebody looked: an hour before that of the beginning is one after midnight. */
    static @Nullable Instant look(LocalDate begins, String from, String hour) {
        if (hour.isBlank()) {
            return null;
        }
        boolean afterMidnight = LocalTime.parse(hour).isBefore(LocalTime.parse(from));
        return moment(afterMidnight ? begins.plusDays(1) : begins, hour);
    }
}
