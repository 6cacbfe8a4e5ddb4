package lv.vecruzina.ejb.room;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rule 7: the norm of a room and its living unit on a night (istabas norma). Counted are children under 18 who are not
 * absent. Without a value of the law on the night there is nothing to break.
 */
public record RoomNorm(
        @Nullable Integer roomChildren,
        @Nullable BigDecimal m2Single,
        @Nullable BigDecimal m2Shared,
        @Nullable Integer unitChildren) {
    /** What of the norm a night breaks (pārkāpums). */
    public enum Breach {
        CHILDREN,
        AREA,
        UNIT
    }

    /**
     * What the night breaks.
     *
     * @param areaM2 area of the room
     * @param children children in the room
     * @param inUnit children in all rooms of its unit; null for a room without one
     */
    public Set<Breach> breaches(BigDecimal areaM2, int children, @Nullable Integer inUnit) {
        Set<Breach> breaches = EnumSet.noneOf(Breach.class);
        if (children == 0) {
            return breaches;
        }
        if (roomChildren != null && children > roomChildren) {
            breaches.add(Breach.CHILDREN);
        }
        BigDecimal each = children == 1 ? m2Single : m2Shared;
        if (each != null && areaM2.compareTo(each.multiply(BigDecimal.valueOf(children))) < 0) {
            breaches.add(Breach.AREA);
        }
        if (unitChildren != null && inUnit != null && inUnit > unitChildren) {
            breaches.add(Breach.UNIT);
        }
        return breaches;
    }
}
