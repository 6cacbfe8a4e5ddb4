package lv.vecruzina.web.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import lv.vecruzina.ejb.session.SessionBlock;
import org.jspecify.annotations.Nullable;

/**
 * The calendar as a table (nodarbību režģis): a day or a week by the hour, a month by the week. Hours run from 8 to 18, and
 * further where a session lies outside; what has no time stands in a row of its own above them.
 */
public record SessionGrid(List<LocalDate> columns, List<Row> rows) {
    public static final List<String> VIEWS = List.of("day", "week", "month");

    private static final int OPENS = 8;
    private static final int CLOSES = 18;
    private static final int WEEK = 7;

    /** A field of the table; the hour is null in a month and in the row of sessions without a time. */
    public record Cell(LocalDate day, @Nullable LocalTime hour, List<SessionBlock> blocks) {}

    /** A line: an hour, a week, or no hour. */
    public record Row(@Nullable LocalTime hour, List<Cell> cells) {}

    static LocalDate first(String view, LocalDate day) {
        return switch (view) {
            case "day" -> day;
            case "week" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            default -> day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
    }

    static LocalDate last(String view, LocalDate day) {
        return switch (view) {
            case "day" -> day;
            case "week" -> first(view, day).plusDays(WEEK - 1);
            default ->
                day.with(TemporalAdjusters.lastDayOfMonth()).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        };
    }

    /** The day of the view before or after. */
    static LocalDate turn(String view, LocalDate day, int by) {
        return switch (view) {
            case "day" -> day.plusDays(by);
            case "week" -> day.plusWeeks(by);
            default -> day.plusMonths(by);
        };
    }

    static SessionGrid of(String view, LocalDate day, List<SessionBlock> blocks) {
        List<LocalDate> days =
                first(view, day).datesUntil(last(view, day).plusDays(1)).toList();
        return view.equals("month") ? byWeek(days, blocks) : byHour(days, blocks);
    }

    private static SessionGrid byWeek(List<LocalDate> days, List<SessionBlock> blocks) {
        List<Row> weeks = IntStream.range(0, days.size() / WEEK)
                .mapToObj(week -> new Row(
                        null,
                        days.subList(week * WEEK, (week + 1) * WEEK).stream()
                                .map(day -> cell(day, null, blocks))
                                .toList()))
                .toList();
        return new SessionGrid(days.subList(0, WEEK), weeks);
    }

    private static SessionGrid byHour(List<LocalDate> days, List<SessionBlock> blocks) {
        List<SessionBlock> untimed =
                blocks.stream().filter(block -> block.from() == null).toList();
        List<SessionBlock> timed =
                blocks.stream().filter(block -> block.from() != null).toList();
        List<Row> rows = new ArrayList<>();
        if (!untimed.isEmpty()) {
            rows.add(row(days, null, untimed));
        }
        IntStream hours = timed.stream().mapToInt(SessionGrid::hour);
        int opens = Math.min(OPENS, hours.min().orElse(OPENS));
        int closes = Math.max(
                CLOSES, timed.stream().mapToInt(SessionGrid::hour).max().orElse(CLOSES));
        for (int hour = opens; hour <= closes; hour++) {
            int now = hour;
            rows.add(row(
                    days,
                    LocalTime.of(hour, 0),
                    timed.stream().filter(block -> hour(block) == now).toList()));
        }
        return new SessionGrid(days, rows);
    }

    private static int hour(SessionBlock block) {
        return Objects.requireNonNull(block.from()).getHour();
    }

    private static Row row(List<LocalDate> days, @Nullable LocalTime hour, List<SessionBlock> blocks) {
        return new Row(hour, days.stream().map(day -> cell(day, hour, blocks)).toList());
    }

    private static Cell cell(LocalDate day, @Nullable LocalTime hour, List<SessionBlock> blocks) {
        return new Cell(
                day,
                hour,
                blocks.stream().filter(block -> block.day().equals(day)).toList());
    }
}
