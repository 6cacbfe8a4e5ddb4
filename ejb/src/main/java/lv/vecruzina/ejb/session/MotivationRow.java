package lv.vecruzina.ejb.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A motivation review as the pages show it (motivācijas pārrunas), with who held it. */
public record MotivationRow(
        long id,
        int version,
        LocalDate talkedOn,
        String ownWords,
        String changes,
        @Nullable String kind,
        @Nullable LocalDate nextLookOn,
        String heldBy,
        @Nullable String withdrawnReason) {
    public boolean withdrawn() {
        return withdrawnReason != null;
    }
}
