package lv.vecruzina.web.attendance;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vecruzina.ejb.attendance.AttendanceRow;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a service's day (apmeklējuma lapa). In a residential service a client without a mark is present; on a closed day
 * marks count nothing.
 *
 * @param suspended those whom nobody expects, for their service is suspended
 */
public record AttendanceSheet(
        boolean residential, boolean closed, List<AttendanceRow> rows, List<AttendanceRow> suspended)
        implements Serializable {

    /** The sheet of all whose placement is open on the day. */
    static AttendanceSheet of(boolean residential, boolean closed, List<AttendanceRow> all) {
        return new AttendanceSheet(
                residential,
                closed,
                all.stream().filter(row -> !row.isSuspended()).toList(),
                all.stream().filter(AttendanceRow::isSuspended).toList());
    }

    /** Placements that nobody has marked. */
    public Set<Long> unmarked() {
        return rows.stream()
                .filter(row -> row.status() == null)
                .map(AttendanceRow::placementId)
                .collect(Collectors.toSet());
    }

    /** How many are marked with a code of absence. */
    public long absent() {
        return rows.stream()
                .map(AttendanceRow::status)
                .filter(Objects::nonNull)
                .filter(status -> !status.equals("present"))
                .count();
    }

    public long present() {
        return rows.size() - absent() - (residential ? 0 : unmarked().size());
    }

    @Nullable
    AttendanceRow row(long placementId) {
        return Stream.concat(rows.stream(), suspended.stream())
                .filter(row -> row.placementId() == placementId)
                .findFirst()
                .orElse(null);
    }
}
