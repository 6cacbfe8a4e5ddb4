package lv.vecruzina.ejb.room;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a room (istabas ziņas) on entering or mending it.
 *
 * @param unitKitchen whether its living unit has a kitchen; null where nobody said
 * @param closesOn the first night it is no longer used
 */
public record RoomEntry(
        String roomNo,
        @Nullable String unit,
        @Nullable Boolean unitKitchen,
        @Nullable String floor,
        BigDecimal areaM2,
        int places,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn) {
    public RoomEntry {
        roomNo = roomNo.strip();
        unit = unit == null || unit.isBlank() ? null : unit.strip();
        floor = floor == null || floor.isBlank() ? null : floor.strip();
    }
}
