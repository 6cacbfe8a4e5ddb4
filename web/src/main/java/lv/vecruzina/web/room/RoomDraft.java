package lv.vecruzina.web.room;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import lv.vecruzina.ejb.room.PlanRoom;
import org.jspecify.annotations.Nullable;

/** A room somebody thinks of opening (jauna istaba), as typed; it is kept nowhere. */
public class RoomDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String roomNo;
    private @Nullable String unit;
    private @Nullable BigDecimal areaM2 = BigDecimal.valueOf(12);
    private @Nullable Integer places = 2;
    private boolean removed;

    public RoomDraft(String roomNo) {
        this.roomNo = roomNo;
    }

    PlanRoom room() {
        return new PlanRoom(
                roomNo,
                unit == null || unit.isBlank() ? null : unit.strip(),
                Objects.requireNonNullElse(areaM2, BigDecimal.ZERO),
                Objects.requireNonNullElse(places, 0));
    }

    void remove() {
        removed = true;
    }

    public boolean isRemoved() {
        return removed;
    }

    public String getRoomNo() {
        return roomNo;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public @Nullable BigDecimal getAreaM2() {
        return areaM2;
    }

    public void setAreaM2(@Nullable BigDecimal areaM2) {
        this.areaM2 = areaM2;
    }

    public @Nullable Integer getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable Integer places) {
        this.places = places;
    }
}
