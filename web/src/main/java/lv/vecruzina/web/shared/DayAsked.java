package lv.vecruzina.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
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

    /** The month in the parameter {@code month}, as 2026-03; without one, or with none, that of today. */
    public static YearMonth monthOf(HttpServletRequest request, LocalDate today) {
        return YearMonth.from(or(request.getParameter("month") + "-01", today));
    }
}
