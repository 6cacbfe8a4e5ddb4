package lv.vecruzina.web.room;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import lv.vecruzina.ejb.room.RoomEdit;
import lv.vecruzina.ejb.room.RoomEntry;
import lv.vecruzina.ejb.room.RoomEntryService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Entering a room (jauna istaba) or mending one; past nights keep the norm of what was said then. */
@Named
@ViewScoped
public class RoomEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private RoomEntryService rooms;

    private @Nullable Long id;
    private @Nullable RoomEdit room;
    private String roomNo = "";
    private @Nullable String unit;
    private @Nullable Boolean unitKitchen;
    private @Nullable String floor;
    private @Nullable BigDecimal areaM2;
    private @Nullable Integer places;
    private @Nullable LocalDate opensOn;
    private @Nullable LocalDate closesOn;
    private String reason = "";

    public void open() throws IOException {
        room = id == null ? null : rooms.find(id).orElse(null);
        if (room != null) {
            fill(room.entry());
        } else if (id != null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    private void fill(RoomEntry entry) {
        roomNo = entry.roomNo();
        unit = entry.unit();
        unitKitchen = entry.unitKitchen();
        floor = entry.floor();
        areaM2 = entry.areaM2();
        places = entry.places();
        opensOn = entry.opensOn();
        closesOn = entry.closesOn();
    }

    public String save() {
        var entry = new RoomEntry(
                roomNo,
                unit,
                unitKitchen,
                floor,
                Objects.requireNonNull(areaM2),
                Objects.requireNonNull(places),
                opensOn,
                closesOn);
        if (room == null) {
            rooms.enter(entry);
        } else {
            rooms.change(room.id(), room.version(), entry);
        }
        Notice.done("room.edit.saved", entry.roomNo());
        return "/room/board?faces-redirect=true";
    }

    public String withdraw() {
        RoomEdit chosen = Objects.requireNonNull(room);
        rooms.withdraw(chosen.id(), chosen.version(), reason);
        Notice.done("room.edit.withdrawn", chosen.entry().roomNo());
        return "/room/board?faces-redirect=true";
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isNew() {
        return room == null;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public String getRoomNo() {
        return roomNo;
    }

    public void setRoomNo(String roomNo) {
        this.roomNo = roomNo;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public @Nullable Boolean getUnitKitchen() {
        return unitKitchen;
    }

    public void setUnitKitchen(@Nullable Boolean unitKitchen) {
        this.unitKitchen = unitKitchen;
    }

    public @Nullable String getFloor() {
        return floor;
    }

    public void setFloor(@Nullable String floor) {
        this.floor = floor;
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

    public @Nullable LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(@Nullable LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public @Nullable LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(@Nullable LocalDate closesOn) {
        this.closesOn = closesOn;
    }
}
