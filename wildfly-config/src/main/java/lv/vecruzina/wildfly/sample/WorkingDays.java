package lv.vecruzina.wildfly.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Working days (darba dienas) of the sample's period, moved days left aside. */
final class WorkingDays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 4),
            MonthDay.of(6, 23),
            MonthDay.of(6, 24),
            MonthDay.of(11, 18),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 31));
    /** Easter of 2025, and 4 May 2025, a Sunday, given back on the Monday; the other feasts fall on Sundays. */
    private static final Set<LocalDate> MOVING =
            Set.of(LocalDate.of(2025, 4, 18), LocalDate.of(2025, 4, 21), LocalDate.of(2025, 5, 5));

    private WorkingDays() {}

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && !FIXED.contains(MonthDay.from(day))
                && !MOVING.contains(day);
    }

    static LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }
}
