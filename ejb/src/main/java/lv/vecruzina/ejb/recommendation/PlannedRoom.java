package lv.vecruzina.ejb.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/** A room that a stage opens once it is done (plānotā istaba); never changed, only withdrawn. */
@Entity
@Table(name = "planned_room", schema = "care")
@SequenceGenerator(name = "planned_room", sequenceName = "care.planned_room_id_seq", allocationSize = 1)
public class PlannedRoom extends Withdrawable implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "planned_room")
    private long id;

    @Column(name = "stage_id")
    private long stageId;

    @Column(name = "room_no")
    private String roomNo;

    private @Nullable String unit;

    @Column(name = "area_m2")
    private BigDecimal areaM2;

    private int places;

    @SuppressWarnings("NullAway.Init")
    protected PlannedRoom() {}

    /** @param areaM2 square metres of the floor */
    public PlannedRoom(long stageId, String roomNo, @Nullable String unit, BigDecimal areaM2, int places) {
        this.stageId = stageId;
        this.roomNo = roomNo.strip();
        this.unit = unit == null || unit.isBlank() ? null : unit.strip();
        this.areaM2 = areaM2;
        this.places = places;
    }

    public long getId() {
        return id;
    }

    public long getStageId() {
        return stageId;
    }

    public String getRoomNo() {
        return roomNo;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public BigDecimal getAreaM2() {
        return areaM2;
    }

    public int getPlaces() {
        return places;
    }
}
