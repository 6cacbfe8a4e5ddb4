package lv.vecruzina.ejb.respite;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Respite days (atelpas brīža diennaktis) of one client by calendar year, against the legal parameter
 * RESPITE_DAYS_PER_YEAR. Days over New Year count in the year they fall in; a stay has its nights, at least one; who
 * judges an open one gives the day after the last that counts: without it only the first does.
 */
public final class RespiteDays {
    private final IntToLongFunction limitOfYear;
    private final SortedMap<Integer, Integer> used = new TreeMap<>();

    /** @param limitOfYear days allowed in a calendar year */
    public RespiteDays(IntToLongFunction limitOfYear) {
        this.limitOfYear = limitOfYear;
    }

    /** Days of one stay by calendar year. */
    public static SortedMap<Integer, Integer> of(LocalDate startedOn, @Nullable LocalDate endedOn) {
        LocalDate first = startedOn;
        LocalDate end = endedOn == null || !endedOn.isAfter(startedOn) ? startedOn.plusDays(1) : endedOn;
        SortedMap<Integer, Integer> days = new TreeMap<>();
        while (first.isBefore(end)) {
            LocalDate newYear = LocalDate.of(first.getYear() + 1, 1, 1);
            LocalDate next = end.isBefore(newYear) ? end : newYear;
            days.put(first.getYear(), Math.toIntExact(next.toEpochDay() - first.toEpochDay()));
            first = next;
        }
        return days;
    }

    /** Adds a stay, in the order the stays began, and returns the years in which it goes beyond the limit. */
    public SortedSet<Integer> add(LocalDate startedOn, @Nullable LocalDate endedOn) {
        SortedSet<Integer> beyond = new TreeSet<>();
        of(startedOn, endedOn).forEach((year, days) -> {
            if (used.merge(year, days, Integer::sum) > limitOfYear.applyAsLong(year)) {
                beyond.add(year);
            }
        });
        return beyond;
    }

    public int used(int year) {
        return used.getOrDefault(year, 0);
    }
}
