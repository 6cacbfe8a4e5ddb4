package lv.vecruzina.ejb.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How a session recurs (atkārtošanās): each week on the weekdays, up to and including the last day. */
public record Weekly(Set<DayOfWeek> weekdays, LocalDate lastOn) {
    /** The days from the first one on that the condition admits. */
    public List<LocalDate> days(LocalDate firstOn, Predicate<LocalDate> admitted) {
        return lastOn.isBefore(firstOn)
                ? List.of()
                : firstOn.datesUntil(lastOn.plusDays(1))
                        .filter(day -> weekdays.contains(day.getDayOfWeek()))
                        .filter(admitted)
                        .toList();
    }
}
