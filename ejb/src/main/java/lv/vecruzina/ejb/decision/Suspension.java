package lv.vecruzina.ejb.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A suspension of a placement (apturēšana), from the first day without the service to the first day it goes on. */
@Entity
@Table(name = "suspension", schema = "care")
@SequenceGenerator(name = "suspension", sequenceName = "care.suspension_id_seq", allocationSize = 1)
public class Suspension {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suspension")
    private long id;

    @Column(name = "placement_id")
    private long placementId;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private @Nullable LocalDate untilOn;

    private String reason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Suspension() {}

    public Suspension(long placementId, LocalDate fromOn, @Nullable LocalDate untilOn, String reason) {
        this.placementId = placementId;
        this.fromOn = fromOn;
        this.untilOn = untilOn;
        this.reason = reason;
    }

    /** The service goes on from the day. */
    public void resume(LocalDate day) {
        this.untilOn = day;
    }

    public long getId() {
        return id;
    }

    public long getPlacementId() {
        return placementId;
    }

    public LocalDate getFromOn() {
        return fromOn;
    }

    public @Nullable LocalDate getUntilOn() {
        return untilOn;
    }

    public String getReason() {
        return reason;
    }

    public int getVersion() {
        return version;
    }
}
