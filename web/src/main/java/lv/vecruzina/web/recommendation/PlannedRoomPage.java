package lv.vecruzina.web.recommendation;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import lv.vecruzina.ejb.recommendation.PlannedRoom;
import lv.vecruzina.ejb.recommendation.StageRow;
import lv.vecruzina.ejb.recommendation.StageService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** A room that a stage is to open (plānotā istaba): added to the plan or taken back out of it. */
@Named
@ViewScoped
public class PlannedRoomPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private StageService service;

    @Inject
    private StagePage page;

    private @Nullable StageRow stage;
    private @Nullable PlannedRoom room;
    private String roomNo = "";
    private @Nullable String unit;
    private @Nullable BigDecimal areaM2;
    private @Nullable Integer places;
    private String reason = "";

    public void add(StageRow chosen) {
        stage = chosen;
        roomNo = "";
        areaM2 = null;
        places = 2;
    }

    public void save() {
        if (stage != null) {
            service.addRoom(new PlannedRoom(
                    stage.id(), roomNo, unit, Objects.requireNonNull(areaM2), Objects.requireNonNull(places)));
            Notice.done("recommendation.stage.room_added", roomNo);
            page.read();
        }
    }

    public void askWithdraw(PlannedRoom chosen) {
        room = chosen;
        reason = "";
    }

    public void withdraw() {
        if (room != null) {
            service.withdrawRoom(room.getId(), reason);
            Notice.done("recommendation.stage.room_withdrawn", room.getRoomNo());
            page.read();
        }
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
