package lv.vecruzina.web.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import lv.vecruzina.ejb.attendance.AttendanceDay;
import lv.vecruzina.ejb.placement.PlacementRow;
import lv.vecruzina.web.attendance.AttendanceMonth.Mark;
import lv.vecruzina.web.attendance.AttendanceMonth.Total;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A client's month shows what was marked and, for residential services, who slept here without a mark. */
class AttendanceMonthTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private static LocalDate day(int day) {
        return MARCH.atDay(day);
    }

    private static PlacementRow placement(String service, boolean residential, int from, @Nullable Integer until) {
        return new PlacementRow(
                1,
                1,
                "P-1",
                "V-1",
                "Anna",
                "Āboliņa",
                service,
                residential,
                "Ludzas novads",
                null,
                null,
                null,
                null,
                day(from),
                until == null ? null : day(until),
                null,
                null,
                null,
                null);
    }

    private static List<Mark> marks(AttendanceMonth month, int day) {
        return month.weeks().stream()
                .flatMap(List::stream)
                .filter(one -> one.date().equals(day(day)))
                .findFirst()
                .orElseThrow()
                .marks();
    }

    @Test
    void aResidentialDayWithoutAMarkIsPresentUpToToday() {
        var month = AttendanceMonth.of(
                MARCH,
                TODAY,
                List.of(placement("LONGTERM", true, 10, null)),
                List.of(new AttendanceDay("LONGTERM", day(12), "hospital")));
        assertEquals(List.of(), marks(month, 9));
        assertEquals(List.of(new Mark("LONGTERM", "present", true)), marks(month, 10));
        assertEquals(List.of(new Mark("LONGTERM", "hospital", false)), marks(month, 12));
        assertEquals(List.of(new Mark("LONGTERM", "present", true)), marks(month, 20));
        assertEquals(List.of(), marks(month, 21));
        assertEquals(List.of(new Total("LONGTERM", 10, 1)), month.totals());
    }

    @Test
    void theDayOfLeavingHasNoMark() {
        var month = AttendanceMonth.of(MARCH, TODAY, List.of(placement("CRISIS", true, 10, 12)), List.of());
        assertEquals(1, marks(month, 11).size());
        assertEquals(0, marks(month, 12).size());
    }

    @Test
    void aDaytimeServiceShowsMarksAlone() {
        var month = AttendanceMonth.of(
                MARCH,
                TODAY,
                List.of(placement("DAC", false, 2, null)),
                List.of(new AttendanceDay("DAC", day(3), "present")));
        assertEquals(0, marks(month, 2).size());
        assertEquals(1, marks(month, 3).size());
    }

    @Test
    void weeksBeginOnMondayAndFillTheirEnds() {
        var month = AttendanceMonth.of(MARCH, TODAY, List.of(), List.of());
        assertEquals(6, month.weeks().size());
        assertEquals(LocalDate.of(2026, 2, 23), month.weeks().get(0).get(0).date());
        assertEquals(LocalDate.of(2026, 4, 5), month.weeks().get(5).get(6).date());
    }
}
