package lv.vecruzina.ejb.room;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A room (istaba) someone can sleep in, in a living unit (telpu vienība) or in none; it enters by import or by the director. */
@Entity
@Table(name = "room", schema = "care")
@SequenceGenerator(name = "room", sequenceName = "care.room_id_seq", allocationSize = 1)
public class Room {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "room")
    private long id;

    @Column(name = "room_no")
    private String roomNo;

    private @Nullable String unit;

    @Column(name = "unit_kitchen")
    private @Nullable Boolean unitKitchen;

    private @Nullable String floor;

    @Column(name = "area_m2")
    private BigDecimal areaM2;

    private int places;

    @Column(name = "opens_on")
    private @Nullable LocalDate opensOn;

    @Column(name = "closes_on")
    private @Nullable LocalDate closesOn;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Room() {}

    Room(RoomEntry entry) {
        change(entry);
    }

    final void change(RoomEntry entry) {
        this.roomNo = entry.roomNo();
        this.unit = entry.unit();
        this.unitKitchen = entry.unitKitchen();
        this.floor = entry.floor();
        this.areaM2 = entry.areaM2();
        this.places = entry.places();
        this.opensOn = entry.opensOn();
        this.closesOn = entry.closesOn();
    }

    RoomEntry entry() {
        return new RoomEntry(roomNo, unit, unitKitchen, floor, areaM2, places, opensOn, closesOn);
    }

    /** Whether it is used on the night; {@code closesOn} is the first night no longer. */
    public boolean isOpenOn(LocalDate night) {
        return (opensOn == null || !night.isBefore(opensOn)) && (closesOn == null || night.isBefore(closesOn));
    }

    public long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getRoomNo() {
        return roomNo;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public @Nullable Boolean getUnitKitchen() {
        return unitKitchen;
    }

    public @Nullable String getFloor() {
        return floor;
    }

    public BigDecimal getAreaM2() {
        return areaM2;
    }

    public int getPlaces() {
        return places;
    }

    public @Nullable LocalDate getClosesOn() {
        return closesOn;
    }
}
