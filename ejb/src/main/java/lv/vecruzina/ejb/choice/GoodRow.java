package lv.vecruzina.ejb.choice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A good of the offer (izvēles prece) with how often it was chosen; {@code untilOn} is the first day no longer. */
public record GoodRow(
        long id,
        int version,
        String kind,
        String name,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        long chosen) {
    public boolean ended() {
        return untilOn != null;
    }
}
