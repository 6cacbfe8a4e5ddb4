package lv.vecruzina.ejb.shared;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry that is taken back where it was wrong (atsaukšana): it says when, by whom and why, stays in the history and counts
 * nowhere. Nothing is ever deleted.
 */
@MappedSuperclass
public abstract class Withdrawable {
    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    /** Takes the entry back. */
    public void withdraw(Instant at, String by, String reason) {
        this.withdrawnAt = at;
        this.withdrawnBy = by;
        this.withdrawnReason = reason;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
