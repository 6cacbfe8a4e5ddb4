package lv.vecruzina.web.attendance;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.vecruzina.ejb.attendance.OpenDay;
import org.jspecify.annotations.Nullable;

/** A year of a service (gada kalendārs): its months in weeks from Monday, and the days that stand out. */
public record YearCalendar(int year, List<Month> months, List<OpenDay> days) implements Serializable {

    /** A month in weeks; places before its first and after its last day are empty. */
    public record Month(YearMonth month, List<List<Day>> weeks, long open) implements Serializable {}

    /** A place in a week. */
    public record Day(@Nullable OpenDay of) implements Serializable {
        static final Day EMPTY = new Day(null);
    }

    /** The days of a whole year, in order. */
    static YearCalendar of(int year, List<OpenDay> days) {
        List<Month> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(YearMonth.of(year, month), days))
                .toList();
        return new YearCalendar(year, months, days);
    }

    private static Month month(YearMonth month, List<OpenDay> year) {
        int first = month.atDay(1).getDayOfYear() - 1;
        List<OpenDay> days = year.subList(first, first + month.lengthOfMonth());
        List<Day> before = Collections.nCopies(month.atDay(1).getDayOfWeek().getValue() - 1, Day.EMPTY);
        List<Day> after =
                Collections.nCopies(7 - month.atEndOfMonth().getDayOfWeek().getValue(), Day.EMPTY);
        List<Day> places = Stream.of(before, days.stream().map(Day::new).toList(), after)
                .flatMap(List::stream)
                .toList();
        List<List<Day>> weeks = IntStream.range(0, places.size() / 7)
                .mapToObj(week -> places.subList(week * 7, week * 7 + 7))
                .map(List::copyOf)
                .toList();
        return new Month(month, weeks, days.stream().filter(OpenDay::open).count());
    }

    /** Open days of the year. */
    public long open() {
        return days.stream().filter(OpenDay::open).count();
    }

    /** The days off, moved days and days said otherwise, but plain days and weekends. */
    public List<OpenDay> standOut() {
        return days.stream()
                .filter(day -> !day.kind().equals("plain") && !day.kind().equals("weekend"))
                .toList();
    }

    OpenDay day(LocalDate day) {
        return days.get(day.getDayOfYear() - 1);
    }
}
