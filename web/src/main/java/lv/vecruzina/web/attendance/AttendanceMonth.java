package lv.vecruzina.web.attendance;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.vecruzina.ejb.attendance.AttendanceDay;
import lv.vecruzina.ejb.attendance.AttendanceService;
import lv.vecruzina.ejb.placement.PlacementRow;

/**
 * A client's month (apmeklējumu kalendārs) in weeks from Monday. A residential day without a mark counts as present, up to
 * today; the other services show marks alone.
 */
public record AttendanceMonth(YearMonth month, List<List<Day>> weeks, List<Total> totals) implements Serializable {
    private static final String PRESENT = "present";

    /** A day of the grid; one of another month is there to fill the week and has no marks. */
    public record Day(LocalDate date, boolean inMonth, boolean today, List<Mark> marks) implements Serializable {}

    /** A status of a service on the day; {@code implied} where nobody marked it. */
    public record Mark(String serviceCode, String status, boolean implied) implements Serializable {}

    /** Days of a service in the month. */
    public record Total(String serviceCode, long present, long absent) implements Serializable {}

    public static AttendanceMonth of(
            YearMonth month, LocalDate today, List<PlacementRow> placements, List<AttendanceDay> marked) {
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Day>> weeks = new ArrayList<>();
        for (LocalDate week = monday; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
            weeks.add(week.datesUntil(week.plusWeeks(1))
                    .map(date -> {
                        boolean inMonth = YearMonth.from(date).equals(month);
                        List<Mark> marks = inMonth ? marks(date, today, placements, marked) : List.of();
                        return new Day(date, inMonth, date.equals(today), marks);
                    })
                    .toList());
        }
        return new AttendanceMonth(month, weeks, totals(weeks));
    }

    /** All codes, for the legend. */
    public List<String> statuses() {
        return AttendanceService.STATUSES;
    }

    private static List<Mark> marks(
            LocalDate date, LocalDate today, List<PlacementRow> placements, List<AttendanceDay> marked) {
        List<Mark> made = marked.stream()
                .filter(mark -> mark.day().equals(date))
                .map(mark -> new Mark(mark.serviceCode(), String.valueOf(mark.status()), false))
                .toList();
        Stream<Mark> implied = placements.stream()
                .filter(placement -> placement.residential() && placement.holds(date) && !date.isAfter(today))
                .map(PlacementRow::serviceCode)
                .distinct()
                .filter(service ->
                        made.stream().noneMatch(mark -> mark.serviceCode().equals(service)))
                .map(service -> new Mark(service, PRESENT, true));
        return Stream.concat(made.stream(), implied).toList();
    }

    private static List<Total> totals(List<List<Day>> weeks) {
        Map<String, long[]> counted = new LinkedHashMap<>();
        weeks.stream()
                .flatMap(List::stream)
                .flatMap(day -> day.marks().stream())
                .forEach(mark -> {
                    long[] days = counted.computeIfAbsent(mark.serviceCode(), service -> new long[2]);
                    days[mark.status().equals(PRESENT) ? 0 : 1]++;
                });
        return counted.entrySet().stream()
                .map(days -> new Total(days.getKey(), days.getValue()[0], days.getValue()[1]))
                .toList();
    }
}
