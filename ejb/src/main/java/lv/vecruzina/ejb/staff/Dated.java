package lv.vecruzina.ejb.staff;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/**
 * What holds from a first day to the first day no longer (spēkā esamība). It is ended, and where it was entered wrongly
 * withdrawn with a reason.
 */
@MappedSuperclass
public abstract class Dated extends Withdrawable {
    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private @Nullable LocalDate untilOn;

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

    public int getVersion() {
        return version;
    }
}
