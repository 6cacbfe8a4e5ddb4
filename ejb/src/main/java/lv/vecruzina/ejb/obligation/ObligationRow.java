package lv.vecruzina.ejb.obligation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An obligation with its client (pienākuma rinda) and the names of those who settled it. */
public record ObligationRow(
        long id,
        int version,
        ObligationRule rule,
        String clientNo,
        String givenName,
        String familyName,
        LocalDate aroseOn,
        Instant dueAt,
        @Nullable Instant doneAt,
        @Nullable String doneBy,
        @Nullable String proof,
        @Nullable Instant excusedAt,
        @Nullable String excusedBy,
        @Nullable String excusedReason) {

    /** Family name first, as registers write it. */
    public String name() {
        return familyName + " " + givenName;
    }

    public boolean isDone() {
        return doneAt != null;
    }

    /** When it was done or excused; null while it is open. */
    public @Nullable Instant settledAt() {
        return isDone() ? doneAt : excusedAt;
    }

    public @Nullable String settledBy() {
        return isDone() ? doneBy : excusedBy;
    }

    /** The proof, or why it need not be done. */
    public @Nullable String words() {
        return isDone() ? proof : excusedReason;
    }

    /** Late from the moment after it was due, until it is settled; what was settled late was late too. */
    public boolean isLate(Instant now) {
        Instant settled = settledAt();
        return (settled == null ? now : settled).isAfter(dueAt) && excusedAt == null;
    }
}
