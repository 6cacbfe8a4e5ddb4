package lv.vecruzina.ejb.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A one-off day off or moved working day of the country (pārceltā darba diena); it counts here only while switched on. */
@Entity
@Table(name = "calendar_exception", schema = "care")
public class CalendarException {
    @Id
    private long id;

    private LocalDate day;
    private boolean working;

    @Column(name = "switched_on")
    private boolean switchedOn;

    @Column(name = "switch_reason")
    private @Nullable String switchReason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected CalendarException() {}

    /** Switches it for the whole institution; {@code reason} is needed for a day that has passed. */
    public void turn(boolean on, @Nullable String reason) {
        this.switchedOn = on;
        this.switchReason = reason;
    }

    public LocalDate getDay() {
        return day;
    }

    public boolean isWorking() {
        return working;
    }

    public boolean isSwitchedOn() {
        return switchedOn;
    }

    public @Nullable String getSwitchReason() {
        return switchReason;
    }
}
