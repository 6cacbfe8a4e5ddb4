package lv.vecruzina.ejb.placement;

import java.time.LocalDate;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Places of one service taken (vietas): open placements on a day. A stay that begins and ends on one day has its first. */
public final class Places {
    private final PriorityQueue<LocalDate> ends = new PriorityQueue<>();

    /** Adds a placement, in the order the placements began, and returns how many are open on its first day, itself included. */
    public int take(LocalDate startedOn, @Nullable LocalDate endedOn) {
        while (!ends.isEmpty() && !ends.element().isAfter(startedOn)) {
            ends.remove();
        }
        LocalDate end = endedOn == null ? LocalDate.MAX : endedOn;
        ends.add(end.isAfter(startedOn) ? end : startedOn.plusDays(1));
        return ends.size();
    }
}
