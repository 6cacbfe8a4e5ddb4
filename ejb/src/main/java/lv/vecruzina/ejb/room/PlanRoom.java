package lv.vecruzina.ejb.room;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A room to plan with (istaba plānā): one that stands or one only drafted; places are those free for children. */
public record PlanRoom(String roomNo, @Nullable String unit, BigDecimal areaM2, int places) implements Serializable {

    /** How many children it holds, so that neither they nor fewer break the norm of the room. */
    int fits(RoomNorm norm) {
        int fits = 0;
        while (fits < places && norm.breaches(areaM2, fits + 1, null).isEmpty()) {
            fits++;
        }
        return fits;
    }
}
