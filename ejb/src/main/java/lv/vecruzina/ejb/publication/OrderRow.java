package lv.vecruzina.ejb.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An order with whom it names (rīkojums). */
public record OrderRow(
        long id,
        int version,
        String orderNo,
        LocalDate orderedOn,
        LocalDate fromOn,
        String givenName,
        String familyName,
        @Nullable Long documentId,
        @Nullable String withdrawnReason) {
    public boolean withdrawn() {
        return withdrawnReason != null;
    }

    public String employee() {
        return familyName + " " + givenName;
    }
}
