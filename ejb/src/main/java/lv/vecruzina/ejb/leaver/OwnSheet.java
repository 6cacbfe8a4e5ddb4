package lv.vecruzina.ejb.leaver;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The information sheet as it lies on the youth's own page (mana lapa): open to decide about with what holds today, or decided
 * with what the youth was told by it.
 *
 * @param decidedOn the day it was signed or refused; null while it is open
 * @param amounts none of a signed one that came by import
 * @param adultOn the 18th birthday
 * @param until the day on which the guarantees end
 */
public record OwnSheet(
        long id,
        int version,
        @Nullable LocalDate decidedOn,
        boolean refused,
        @Nullable String refusalReason,
        List<Guarantee> amounts,
        @Nullable String mentor,
        LocalDate adultOn,
        LocalDate until) {
    public boolean open() {
        return decidedOn == null;
    }

    public boolean verified() {
        return amounts.isEmpty() || Guarantee.allVerified(amounts);
    }
}
