package lv.vecruzina.ejb.room;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A room on a night (istaba naktī): who of the reader's circle sleeps there, and what all its people come to. Absent ones keep
 * their bed and are in {@code absent} by their stay.
 */
public record BoardRoom(
        long id,
        String roomNo,
        @Nullable String unit,
        @Nullable String floor,
        BigDecimal areaM2,
        int places,
        int people,
        int children,
        List<Sleeper> sleepers,
        Set<Long> absent,
        Set<RoomNorm.Breach> breaches) {
    /** Beds nobody has; negative where more people than beds are in the room. */
    public int free() {
        return places - people;
    }

    /** People in the room outside the reader's circle. */
    public int others() {
        return people - sleepers.size();
    }

    public boolean isAbsent(Sleeper sleeper) {
        return absent.contains(sleeper.stayId());
    }

    public List<RoomNorm.Breach> broken() {
        return List.copyOf(breaches);
    }
}
