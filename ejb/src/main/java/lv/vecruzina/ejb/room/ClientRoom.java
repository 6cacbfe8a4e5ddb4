package lv.vecruzina.ejb.room;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A room a client had or has (klienta istaba); {@code untilOn} is the first night not slept there. */
public record ClientRoom(
        String roomNo,
        @Nullable String unit,
        LocalDate fromOn,
        @Nullable LocalDate untilOn) {}
