package lv.vecruzina.web.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A day out of an address (prasītā diena). */
public final class DayAsked {
    private static final String DAY = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";

    /** The 30 February of an address is the last day of the month. */
    private static final DateTimeFormatter LENIENT = DateTimeFormatter.ofPattern("uuuu-MM-dd");

    private DayAsked() {}

    /** The day asked for as 2026-03-31; what is no day is the other one. */
    public static LocalDate or(@Nullable String asked, LocalDate other) {
        return asked != null && asked.matches(DAY) ? LocalDate.parse(asked, LENIENT) : other;
    }
}
