package lv.vecruzina.web.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import lv.vecruzina.ejb.attendance.AttendanceMark;
import lv.vecruzina.ejb.attendance.SuspendedDays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The table of a group's month. */
class MonthSheetTest {
    private static AttendanceMark mark(long placement, @Nullable String day, @Nullable String status) {
        return new AttendanceMark(
                placement, "V-" + placement, "Anna", "Paraudziņa", day == null ? null : LocalDate.parse(day), status);
    }

    @Test
    void marksOnClosedDaysAreShownAndCountNothing() {
        MonthSheet sheet = MonthSheet.of(
                YearMonth.of(2028, 2),
                List.of(
                        mark(1, "2028-02-05", "present"),
                        mark(1, "2028-02-29", "present"),
                        mark(2, "2028-02-29", "home")),
                List.of(),
                Set.of(LocalDate.of(2028, 2, 5)));
        assertEquals(29, sheet.columns().size());
        MonthSheet.Line anna = sheet.lines().get(0);
        assertEquals("present", anna.marks().get(4));
        assertEquals(List.of(1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L), anna.totals());
        assertEquals(0, sheet.columns().get(4).present());
        assertEquals(1, sheet.columns().get(28).present());
        assertEquals(List.of(1L, 0L, 1L, 0L, 0L, 0L, 0L, 0L), sheet.totals());
    }

    @Test
    void aClientWithoutAMarkHasALine() {
        MonthSheet sheet = MonthSheet.of(YearMonth.of(2026, 3), List.of(mark(7, null, null)), List.of(), Set.of());
        assertEquals(
                31,
                sheet.lines().get(0).marks().stream().filter(String::isEmpty).count());
        assertEquals("V-7", sheet.lines().get(0).clientNo());
    }

    @Test
    void aSuspendedDayWithoutAMarkSaysSoFromTheFirstToTheDayBeforeItGoesOn() {
        MonthSheet sheet = MonthSheet.of(
                YearMonth.of(2028, 2),
                List.of(mark(1, "2028-02-28", "present"), mark(2, null, null)),
                List.of(
                        new SuspendedDays(1, LocalDate.of(2028, 2, 27), LocalDate.of(2028, 3, 1)),
                        new SuspendedDays(2, LocalDate.of(2028, 1, 20), LocalDate.of(2028, 2, 2))),
                Set.of());
        assertEquals(
                List.of("", "suspended", "present", "suspended"),
                sheet.lines().get(0).marks().subList(25, 29),
                "a mark that is there stays, and 29 February belongs to it");
        assertEquals(List.of("suspended", ""), sheet.lines().get(1).marks().subList(0, 2));
        assertEquals(List.of(1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L), sheet.totals());
    }
}
