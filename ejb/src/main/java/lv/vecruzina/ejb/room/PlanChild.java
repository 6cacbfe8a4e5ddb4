package lv.vecruzina.ejb.room;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A child the simulator finds a bed for (bērns), M or F; {@code roomNo} is where the child sleeps now, if anywhere. */
public record PlanChild(
        long clientId,
        LocalDate birthDate,
        String sex,
        @Nullable String roomNo) implements Serializable {
    /** The first night no longer counted as a child's: the 18th birthday, of 29 February the 28th. */
    public LocalDate grownOn() {
        return birthDate.plusYears(18);
    }
}
