package lv.vecruzina.ejb.respite;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Respite days held for a client (rezervācija) before the stay is booked: they count against the year and take a place. A
 * hold is used by a placement or released with a reason; nights run from the first day to the one before {@code untilOn}.
 */
@Entity
@Table(name = "respite_hold", schema = "care")
@SequenceGenerator(name = "respite_hold", sequenceName = "care.respite_hold_id_seq", allocationSize = 1)
public class RespiteHold {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "respite_hold")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    @Column(name = "held_by")
    private String heldBy;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Column(name = "placement_id")
    private @Nullable Long placementId;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @Column(name = "released_by")
    private @Nullable String releasedBy;

    @Column(name = "released_reason")
    private @Nullable String releasedReason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected RespiteHold() {}

    public RespiteHold(long clientId, LocalDate fromOn, LocalDate untilOn, String heldBy) {
        this.clientId = clientId;
        this.fromOn = fromOn;
        this.untilOn = untilOn;
        this.heldBy = heldBy;
    }

    /** Gives its days to a placement about to be booked. */
    public void use(Instant at) {
        usedAt = at;
    }

    /** Names the placement that took its days. */
    public void became(long placementId) {
        this.placementId = placementId;
    }

    /** Gives the days back. */
    public void release(Instant at, String by, String reason) {
        releasedAt = at;
        releasedBy = by;
        releasedReason = reason;
    }

    /** Some of its nights, held on by the same person. */
    RespiteHold part(LocalDate from, LocalDate until) {
        return new RespiteHold(clientId, from, until, heldBy);
    }

    /** Whether it still holds its days. */
    public boolean isHeld() {
        return usedAt == null && releasedAt == null;
    }

    public long getId() {
        return id;
    }

    public long getClientId() {
        return clientId;
    }

    public LocalDate getFromOn() {
        return fromOn;
    }

    public LocalDate getUntilOn() {
        return untilOn;
    }

    @Nullable
    Long getPlacementId() {
        return placementId;
    }

    public int getVersion() {
        return version;
    }
}
