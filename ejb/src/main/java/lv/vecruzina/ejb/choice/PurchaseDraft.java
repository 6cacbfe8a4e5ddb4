package lv.vecruzina.ejb.choice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a purchase (pirkuma ziņas).
 *
 * @param amountEur EUR, more than nothing
 * @param employeeId who went along
 * @param choices ids of what was bought, as it was chosen
 * @param shoppers which children of these choices went along, by client number
 * @param unasked what was bought for a child who had not chosen
 * @param receipt may be missing
 */
public record PurchaseDraft(
        LocalDate boughtOn,
        String shop,
        BigDecimal amountEur,
        long employeeId,
        List<Long> choices,
        Set<String> shoppers,
        List<Unasked> unasked,
        @Nullable Receipt receipt) {

    /** A good bought for a child without asking (nopirkts bez izvēles). */
    public record Unasked(String clientNo, String kind, String item) {}

    /** The receipt (čeks) as a file. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Receipt(String fileName, String mediaType, byte[] content) {}
}
