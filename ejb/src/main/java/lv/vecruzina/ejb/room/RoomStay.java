package lv.vecruzina.ejb.room;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/**
 * Who has which room (istabas piešķīrums) from a night on; {@code untilOn} is the first night not slept there. The database
 * lets nobody have two on one night.
 */
@Entity
@Table(name = "room_stay", schema = "care")
@SequenceGenerator(name = "room_stay", sequenceName = "care.room_stay_id_seq", allocationSize = 1)
public class RoomStay extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "room_stay")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    @Column(name = "room_id")
    private long roomId;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private @Nullable LocalDate untilOn;

    @Column(name = "against_limit_reason")
    private @Nullable String againstLimitReason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected RoomStay() {}

    RoomStay(
            long clientId,
            long roomId,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            @Nullable String againstLimitReason) {
        this.clientId = clientId;
        this.roomId = roomId;
        this.fromOn = fromOn;
        this.untilOn = untilOn;
        this.againstLimitReason = againstLimitReason;
    }

    /** Ends it: {@code untilOn} is the first night not slept there; null lets it go on. */
    public void end(@Nullable LocalDate untilOn) {
        this.untilOn = untilOn;
    }

    /** Another room from the first night on: nobody has slept in the old one. */
    void changeRoom(long roomId, @Nullable String againstLimitReason) {
        this.roomId = roomId;
        this.againstLimitReason = againstLimitReason;
    }

    public long getId() {
        return id;
    }

    public long getClientId() {
        return clientId;
    }

    public long getRoomId() {
        return roomId;
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

    /** Whether the client has the room on the night. */
    boolean holds(LocalDate night) {
        return !isWithdrawn() && !night.isBefore(fromOn) && (untilOn == null || night.isBefore(untilOn));
    }
}
