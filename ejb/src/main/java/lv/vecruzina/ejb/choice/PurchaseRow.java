package lv.vecruzina.ejb.choice;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A purchase (pirkums) as the list shows it; its receipt is handed out apart. */
public record PurchaseRow(
        long id,
        int version,
        LocalDate boughtOn,
        String shop,
        BigDecimal amountEur,
        String givenName,
        String familyName,
        @Nullable String fileName,
        @Nullable String withdrawnReason) {
    public String employee() {
        return givenName + " " + familyName;
    }

    public boolean withdrawn() {
        return withdrawnReason != null;
    }
}
