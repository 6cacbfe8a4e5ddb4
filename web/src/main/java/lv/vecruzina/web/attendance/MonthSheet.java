package lv.vecruzina.web.attendance;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.vecruzina.ejb.attendance.AttendanceMark;
import lv.vecruzina.ejb.attendance.AttendanceService;
import lv.vecruzina.ejb.attendance.SuspendedDays;

/**
 * The month of a group as a table (mēneša apmeklējumu lapa): a line for each client with a mark for each day, and totals of the
 * marks by code. Marks on closed days are shown and not counted. A day without a mark on which the service is suspended says so.
 */
public record MonthSheet(List<Column> columns, List<Line> lines, List<Long> totals) implements Serializable {
    /** What stands in a field on which nobody expects the client. */
    static final String SUSPENDED = "suspended";

    /** A day of the month; {@code present} clients, on a closed day none. */
    public record Column(LocalDate day, boolean open, long present) implements Serializable {}

    /** A client's month: a code for each day, empty where there is nothing to say, and the counted days of each code. */
    public record Line(long placementId, String clientNo, String name, List<String> marks, List<Long> totals)
            implements Serializable {}

    static MonthSheet of(
            YearMonth month, List<AttendanceMark> marks, List<SuspendedDays> suspended, Set<LocalDate> closed) {
        Map<Long, List<AttendanceMark>> clients = marks.stream()
                .collect(Collectors.groupingBy(AttendanceMark::placementId, LinkedHashMap::new, Collectors.toList()));
        List<Column> columns = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(day -> new Column(day, !closed.contains(day), closed.contains(day) ? 0 : present(marks, day)))
                .toList();
        List<Line> lines = clients.values().stream()
                .map(one -> line(columns, one, suspended))
                .toList();
        return new MonthSheet(
                columns, lines, totals(lines.stream().map(Line::totals).toList()));
    }

    private static long present(Collection<AttendanceMark> marks, LocalDate day) {
        return marks.stream()
                .filter(mark -> day.equals(mark.day()) && "present".equals(mark.status()))
                .count();
    }

    private static Line line(List<Column> columns, List<AttendanceMark> marks, List<SuspendedDays> suspended) {
        AttendanceMark first = marks.get(0);
        Map<LocalDate, String> codes = new HashMap<>();
        columns.stream()
                .map(Column::day)
                .filter(day -> suspended.stream()
                        .anyMatch(days -> days.placementId() == first.placementId() && days.cover(day)))
                .forEach(day -> codes.put(day, SUSPENDED));
        for (AttendanceMark mark : marks) {
            if (mark.day() != null) {
                codes.put(mark.day(), String.valueOf(mark.status()));
            }
        }
        List<String> counted = columns.stream()
                .filter(Column::open)
                .map(column -> codes.getOrDefault(column.day(), ""))
                .toList();
        return new Line(
                first.placementId(),
                first.clientNo(),
                first.name(),
                columns.stream()
                        .map(column -> codes.getOrDefault(column.day(), ""))
                        .toList(),
                AttendanceService.STATUSES.stream()
                        .map(code -> counted.stream().filter(code::equals).count())
                        .toList());
    }

    private static List<Long> totals(List<List<Long>> lines) {
        return IntStream.range(0, AttendanceService.STATUSES.size())
                .mapToObj(
                        code -> lines.stream().mapToLong(line -> line.get(code)).sum())
                .toList();
    }
}
