package lv.vecruzina.web.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lv.vecruzina.ejb.attendance.AttendanceRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who of a service's day is still to be marked. */
class AttendanceSheetTest {
    private static AttendanceRow row(long id, @Nullable String status, @Nullable LocalDate suspendedFrom) {
        return new AttendanceRow(id, "V-" + id, "Anna", "Paraudziņa", status, suspendedFrom, null);
    }

    @Test
    void aSuspendedClientStandsApartAndIsNeitherUnmarkedNorPresent() {
        LocalDate day = LocalDate.of(2026, 3, 17);
        List<AttendanceRow> all =
                List.of(row(1, null, null), row(2, "present", null), row(3, null, day), row(4, "home", day));
        AttendanceSheet sheet = AttendanceSheet.of(false, false, all);
        assertEquals(Set.of(1L), sheet.unmarked());
        assertEquals(
                List.of(3L),
                sheet.suspended().stream().map(AttendanceRow::placementId).toList());
        assertEquals(1, sheet.present());
        assertEquals(1, sheet.absent(), "a mark that is there stays");
        assertEquals(2, AttendanceSheet.of(true, false, all).present());
    }
}
