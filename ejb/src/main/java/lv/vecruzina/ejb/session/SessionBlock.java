package lv.vecruzina.ejb.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import lv.vecruzina.ejb.shared.Riga;
import org.jspecify.annotations.Nullable;

/**
 * A session on a specialist's calendar (nodarbība kalendārā) with those invited whom the reader may see. Where there are none,
 * the specialist is busy, and no more is said.
 *
 * @param version sum of the versions of its rows
 */
public record SessionBlock(
        String sessionNo,
        int version,
        String kind,
        LocalDate day,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String place,
        List<SessionRow> invited) {
    static SessionBlock of(List<SessionRow> rows) {
        SessionRow first = rows.get(0);
        return new SessionBlock(
                first.sessionNo(),
                rows.stream().mapToInt(SessionRow::version).sum(),
                first.kind(),
                first.heldOn(),
                first.startsAt(),
                first.endsAt(),
                first.place(),
                List.copyOf(rows));
    }

    public boolean isBusy() {
        return invited.isEmpty();
    }

    /** It was planned with others. */
    public boolean isSeries() {
        return invited.stream().anyMatch(row -> row.series() != null);
    }

    /** Somebody's outcome is not said yet. */
    public boolean isOpen() {
        return invited.stream().anyMatch(SessionRow::isPlanned);
    }

    /** The local hour it begins; null where only the day is known. */
    public @Nullable LocalTime from() {
        return local(startsAt);
    }

    public @Nullable LocalTime until() {
        return local(endsAt);
    }

    private static @Nullable LocalTime local(@Nullable Instant at) {
        return at == null ? null : LocalTime.ofInstant(at, Riga.ZONE);
    }
}
