package lv.vecruzina.ejb.staff;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What holds from a first day to the first day no longer (spēkā esamība). It is ended, and where it was entered wrongly
 * withdrawn with a reason.
 */
@MappedSuperclass
public abstract class Dated {
    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private @Nullable LocalDate untilOn;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Dated() {}

    protected Dated(LocalDate fromOn, @Nullable LocalDate untilOn) {
        this.fromOn = fromOn;
        this.untilOn = untilOn;
    }

    /** Ends it: {@code untilOn} is the first day no longer. */
    public void end(LocalDate untilOn) {
        this.untilOn = untilOn;
    }

    /** Takes back an entry that was wrong; it stays in the history and counts nowhere. */
    public void withdraw(Instant at, String by, String reason) {
        this.withdrawnAt = at;
        this.withdrawnBy = by;
        this.withdrawnReason = reason;
    }

    /** The reason as it is kept; without one nothing is withdrawn. */
    public static String reason(String written) {
        if (written.isBlank()) {
            throw new RuleViolation("staff.withdrawal_needs_a_reason");
        }
        return written.strip();
    }

    public LocalDate getFromOn() {
        return fromOn;
    }

    public @Nullable LocalDate getUntilOn() {
        return untilOn;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public int getVersion() {
        return version;
    }
}
