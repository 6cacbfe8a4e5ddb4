package lv.vecruzina.ejb.placement;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Term of a decision (lēmuma termiņš), its last valid day included; without a last day it runs on, without a first it never began. */
public record DecisionTerm(
        @Nullable LocalDate from, @Nullable LocalDate to) {
    /** The first day of a stay on which no decision is valid; both days of the stay count. */
    public Optional<LocalDate> firstDayWithout(LocalDate firstDay, LocalDate lastDay) {
        if (from == null || firstDay.isBefore(from)) {
            return Optional.of(firstDay);
        }
        return firstDayBeyond(firstDay, lastDay);
    }

    /** The first day of a stay after the last valid one; asks nothing about the day the decision began. */
    public Optional<LocalDate> firstDayBeyond(LocalDate firstDay, LocalDate lastDay) {
        if (to == null || !lastDay.isAfter(to)) {
            return Optional.empty();
        }
        return Optional.of(firstDay.isAfter(to) ? firstDay : to.plusDays(1));
    }

    /** Whether the decision was given for more than so many months; the same day n months away is within. */
    public boolean isLongerThan(int months) {
        return from != null && to != null && to.isAfter(from.plusMonths(months));
    }
}
